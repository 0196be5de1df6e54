import { FileText } from "lucide-react";
import type { ScreenCommandId } from "#core/commands/screenCommands";
import { EmptyState } from "../design/components/EmptyState";
import { keysOf } from "./keys/keysOf";
import styles from "./NoArticle.module.css";

/** What somebody wants to know first. */
const FIRST_KEYS: readonly (readonly [id: ScreenCommandId, what: string])[] = [
  ["new-article", "Write something new"],
  ["command-palette", "Go anywhere, do anything"],
  ["find-in-desk", "Search the desk"],
  ["shortcuts", "See every key"],
];

/** The page's place while no article is open: how to get one there. */
export function NoArticle() {
  return (
    <EmptyState
      icon={<FileText aria-hidden size={40} strokeWidth={1.25} />}
      title="No article is open"
      action={
        <dl className={styles.keys}>
          {FIRST_KEYS.map(([id, what]) => (
            <div key={id} className={styles.line}>
              <dt>{what}</dt>
              <dd>
                <kbd className={styles.key}>{keysOf(id)}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      Choose one from the desk, start a new one, or drop a file onto the list to import it.
    </EmptyState>
  );
}
