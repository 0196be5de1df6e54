import { Combobox } from "@base-ui/react/combobox";
import { type ReactNode, useRef } from "react";
import styles from "./Combobox.module.css";
import { useNothingHidden } from "./useNothingHidden";

interface ComboboxPopupProps<Item> {
  /** What stands there when nothing matches. */
  empty?: ReactNode;
  children: (item: Item) => ReactNode;
}

/** The list under a field, as wide as the field. A region while it is open: it stands outside of the window's landmarks. */
export function ComboboxPopup<Item>(props: ComboboxPopupProps<Item>) {
  return (
    <Combobox.Portal role="region" aria-label="Choices">
      <Combobox.Positioner className={styles.positioner} sideOffset={4}>
        <Popup {...props} />
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

function Popup<Item>({ empty, children }: ComboboxPopupProps<Item>) {
  const popup = useRef<HTMLDivElement>(null);
  useNothingHidden(popup);
  return (
    <Combobox.Popup ref={popup} className={styles.popup}>
      <Combobox.Empty className={styles.empty}>{empty}</Combobox.Empty>
      <Combobox.List className={styles.list}>{children}</Combobox.List>
    </Combobox.Popup>
  );
}
