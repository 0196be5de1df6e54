import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { type ReactElement, type ReactNode, useEffectEvent, useLayoutEffect, useState } from "react";
import styles from "./Menu.module.css";

export interface MenuAction {
  /** Tells actions with the same label apart. */
  readonly id?: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Of what is on or off. */
  readonly checked?: boolean;
  /** Begins a group of its own, set off by a line. */
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly trigger: ReactElement;
  readonly actions: readonly MenuAction[];
  /** For menus that something else than their button opens as well. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Where the focus goes when the menu closes: without it, to the button. */
  readonly finalFocus?: () => HTMLElement | null;
}

/** A button that opens a list of actions. The trigger is a button element with its own accessible name. */
export function Menu({ trigger, actions, open, onOpenChange, finalFocus }: MenuProps) {
  const [choices, setChoices] = useState(0);
  const goOn = useEffectEvent(() => finalFocus?.()?.focus({ preventScroll: true }));
  // The menu itself gives the focus back when it has gone, a frame after a choice: a key in between would be lost.
  useLayoutEffect(() => {
    if (choices > 0) goOn();
  }, [choices]);
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next, { reason }) => {
        if (reason === "item-press") setChoices((before) => before + 1);
        onOpenChange?.(next);
      }}
    >
      <Base.Trigger render={trigger} />
      {/* A region while it is open: it stands outside of the window's landmarks. */}
      <Base.Portal role="region" aria-label="Menu">
        <Base.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Base.Popup className={styles.popup} {...(finalFocus ? { finalFocus } : {})}>
            {actions.map((action) => (
              <Item key={action.id ?? action.label} action={action} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ action }: { action: MenuAction }) {
  const { label, icon, shortcut, danger, disabled = false, checked, startsGroup, run } = action;
  const look = { className: styles.item, disabled, "data-danger": danger || undefined };
  const words = (
    <>
      {icon}
      <span className={styles.label}>{label}</span>
      {shortcut ? <kbd className={styles.shortcut}>{shortcut}</kbd> : null}
    </>
  );
  return (
    <>
      {startsGroup ? <Base.Separator className={styles.separator} /> : null}
      {checked === undefined ? (
        <Base.Item {...look} onClick={run}>
          {words}
        </Base.Item>
      ) : (
        <Base.CheckboxItem {...look} checked={checked} onCheckedChange={run} closeOnClick>
          {words}
          <Base.CheckboxItemIndicator className={styles.check} render={<Check aria-hidden />} />
        </Base.CheckboxItem>
      )}
    </>
  );
}
