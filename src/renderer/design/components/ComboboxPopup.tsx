import { Combobox } from "@base-ui/react/combobox";
import type { ReactNode } from "react";
import styles from "./Combobox.module.css";

interface ComboboxPopupProps<Item> {
  /** What stands there when nothing matches. */
  empty?: ReactNode;
  children: (item: Item) => ReactNode;
}

/** The list under a field, as wide as the field. */
export function ComboboxPopup<Item>({ empty, children }: ComboboxPopupProps<Item>) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={styles.positioner} sideOffset={4}>
        <Combobox.Popup className={styles.popup}>
          <Combobox.Empty className={styles.empty}>{empty}</Combobox.Empty>
          <Combobox.List className={styles.list}>{children}</Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}
