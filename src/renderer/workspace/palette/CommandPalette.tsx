import { Dialog } from "@base-ui/react/dialog";
import type { ArticleSession } from "../../article/articleSession";
import dialogStyles from "../../design/components/Dialog.module.css";
import { useStore } from "../store";
import styles from "./CommandPalette.module.css";
import { PaletteSearch } from "./PaletteSearch";
import { paletteOpen } from "./paletteState";

/** Every action, every article, and what the open article has, by typing a part of its name. */
export function CommandPalette({ session }: { session: ArticleSession | null }) {
  const open = useStore(paletteOpen);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => paletteOpen.set(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label="Command palette">
          <PaletteSearch session={session} />
          <Dialog.Close className="visually-hidden">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
