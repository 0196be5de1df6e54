import { useCallback } from "react";

/** Tells the style sheet how tall an element at the foot of the pane is, so that messages stand above it. */
export function useFootHeight(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element) => {
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty("--foot-height", `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty("--foot-height");
    };
  }, []);
}
