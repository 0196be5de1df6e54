import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import styles from "./Popover.module.css";

interface PopoverProps {
  trigger: ReactElement;
  title: string;
  children: ReactNode;
  /** For panels in which something can be chosen that closes them. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the focus goes when the panel closes: without it, or with null, to the button. */
  finalFocus?: () => HTMLElement | null;
}

/** A button that opens a small panel beside it. Escape or a click elsewhere closes it, and focus comes back. */
export function Popover({ trigger, title, children, open, onOpenChange, finalFocus }: PopoverProps) {
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Base.Popup className={styles.popup} {...(finalFocus ? { finalFocus: () => finalFocus() ?? undefined } : {})}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
