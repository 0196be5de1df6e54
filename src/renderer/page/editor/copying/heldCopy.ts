import { ulid } from "ulid";
import { toast } from "../../../design/components/Toasts";
import { windowCopies } from "./windowCopies";

/** Names a copy that is for Stet alone. Other programs find the name, and behind it nothing. */
const HELD_COPY = "application/x-stet-copy";

/** Puts a copy where it can be pasted within this desk and nowhere else. */
export function holdCopy(data: DataTransfer, own: string): void {
  const name = ulid();
  data.setData(HELD_COPY, name);
  windowCopies.remember(name, own);
}

/** The name of a copy that is for Stet alone; empty when there is none. */
export function heldName(data: DataTransfer | null): string {
  return data?.getData(HELD_COPY) ?? "";
}

/** The copy of that name. Null, and it is told, when its window has been closed. */
export function heldCopy(name: string): string | null {
  const own = windowCopies.find(name);
  if (own === null) {
    toast("Nothing was pasted.", {
      description: "It was copied for Stet only, and the window that it was copied in is closed. Copy it again.",
      urgent: true,
    });
  }
  return own;
}

/** Says that a copy is for Stet alone: for what it holds, or because nobody knows yet what may not get out. */
export function tellHeld(known: boolean, cut: boolean): void {
  const what = cut ? "Cut" : "Copied";
  if (known) {
    toast(`${what} for Stet only: it holds a protected detail.`, {
      description: "It can be pasted into articles of this desk. Other programs get nothing.",
      urgent: true,
    });
  } else {
    toast(`${what} for Stet only: the list of protected details is not here yet.`, {
      description: "It can be pasted into articles of this desk. For other programs, copy again in a moment.",
      urgent: true,
    });
  }
}
