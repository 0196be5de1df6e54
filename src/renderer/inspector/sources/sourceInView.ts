import { createStore } from "../../workspace/store";

/** The source that the Sources pane shows the uses of. */
export interface SourceInView {
  readonly id: string;
  /** Somebody has just been sent there: the view takes the focus, and sets this to false. */
  readonly arriving: boolean;
}

/** Null while the pane shows the library. Survives going to another article, so that one claim after the other can be seen to. */
export const sourceInView = createStore<SourceInView | null>(null);

/** Shows in the Sources pane what rests on a source. */
export function showSourceUses(id: string): void {
  sourceInView.set({ id, arriving: true });
}
