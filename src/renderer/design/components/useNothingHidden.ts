import { type RefObject, useLayoutEffect } from "react";

/**
 * While its list is open, Base UI's combobox hides the rest of the window from screen readers (`markOthers` in its
 * FloatingFocusManager), and offers no way not to. But the list is no dialog: Tab goes on from the field to what stands beside
 * it, and whoever listens must then hear what has the focus. This shows again what is hidden inside the window. Whole layers
 * of it, the children of the body, are left alone: those a dialog hides, which is right.
 */
export function useNothingHidden(popup: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const showAgain = new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof HTMLElement) || target.ariaHidden !== "true") continue;
        if (target.parentElement === document.body || popup.current?.contains(target)) continue;
        target.removeAttribute("aria-hidden");
      }
    });
    showAgain.observe(document.body, { subtree: true, attributeFilter: ["aria-hidden"] });
    return () => showAgain.disconnect();
  }, [popup]);
}
