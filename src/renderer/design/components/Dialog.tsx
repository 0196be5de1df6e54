import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import { classNames } from "../classNames";
import { IconButton } from "./Button";
import styles from "./Dialog.module.css";

/** Marks the part of a dialog that scrolls. */
export const DIALOG_BODY = "data-dialog-body";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string | undefined;
  /** Wide dialogs hold two columns. */
  wide?: boolean;
  /** As large as the window, for two texts beside each other. */
  large?: boolean;
  /** What gets the focus when the dialog opens; without it the first control that can have it. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Where the focus goes when the dialog closes: without it, to what had it before. False when it has been given to something. */
  finalFocus?: () => HTMLElement | false | null;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal dialog: focus goes in and comes back, Escape and the close button leave it. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    wide = false,
    large = false,
    initialFocus,
    finalFocus,
    footer,
    children,
  } = props;
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          data-dialog
          className={classNames(styles.popup, wide && styles.wide, large && styles.large)}
          initialFocus={initialFocus ?? true}
          {...(finalFocus ? { finalFocus } : {})}
        >
          {/* No header and footer elements: at the end of the body they would count as the window's own. */}
          <div className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton label="Close" icon={<X aria-hidden />} />} />
          </div>
          {description ? <Base.Description className={styles.description}>{description}</Base.Description> : null}
          <div className={styles.body} {...{ [DIALOG_BODY]: true }}>
            {children}
          </div>
          {footer ? <div className={styles.footer}>{footer}</div> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
