import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import styles from "./Menu.module.css";

export interface MenuAction {
  /** Tells actions with the same label apart. */
  readonly id?: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** A button that opens a list of actions. The trigger is a button element with its own accessible name. */
export function Menu({ trigger, actions }: { trigger: ReactElement; actions: readonly MenuAction[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {actions.map((action) => (
              <Base.Item
                key={action.id ?? action.label}
                className={styles.item}
                disabled={action.disabled ?? false}
                data-danger={action.danger || undefined}
                onClick={action.run}
              >
                {action.icon}
                <span className={styles.label}>{action.label}</span>
                {action.shortcut ? <kbd className={styles.shortcut}>{action.shortcut}</kbd> : null}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
