import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type ScreenCommand, screenCommands } from "#core/commands/screenCommands";
import type { ArticleSession } from "../article/articleSession";
import { queries } from "../data/queries";
import dialogStyles from "../design/components/Dialog.module.css";
import { showAccelerator } from "../platform/shortcuts";
import styles from "./CommandPalette.module.css";
import { openArticle } from "./route";
import { runScreenCommand } from "./runScreenCommand";
import { createStore, useStore } from "./store";

/** Whether the palette is on screen. */
export const paletteOpen = createStore(false);

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  readonly run: () => void;
}

/** Every command and every article, by typing a part of its name. */
export function CommandPalette({ session }: { session: ArticleSession | null }) {
  const open = useStore(paletteOpen);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => paletteOpen.set(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label="Command palette">
          <Choices session={session} />
          <Dialog.Close className="visually-hidden">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Choices({ session }: { session: ArticleSession | null }) {
  const { data: articles = [] } = useQuery(queries.articles({}));
  const choices = useMemo<Choice[]>(
    () => [
      ...screenCommands
        .filter(({ id }) => id !== "command-palette")
        .map((command: ScreenCommand & { id: (typeof screenCommands)[number]["id"] }) => ({
          value: `command:${command.id}`,
          label: command.label,
          detail: command.accelerator ? showAccelerator(command.accelerator) : "",
          run: () => runScreenCommand(command.id, session),
        })),
      ...articles.map((article) => ({
        value: `article:${article.id}`,
        label: article.headline || "Untitled",
        detail: article.slug,
        run: () => openArticle(article.id),
      })),
    ],
    [articles, session],
  );
  const run = (choice: Choice) => {
    paletteOpen.set(false);
    // After the dialog has given the focus back, so that the command may move it.
    requestAnimationFrame(choice.run);
  };
  return (
    <Autocomplete.Root open inline items={choices} autoHighlight="always" keepHighlight limit={60}>
      <Autocomplete.Input
        className={styles.input}
        aria-label="Command or article"
        placeholder="Type a command or a headline"
      />
      <Autocomplete.Empty>
        <p className={styles.empty}>Nothing has that name.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(choice: Choice) => (
          <Autocomplete.Item key={choice.value} value={choice} className={styles.item} onClick={() => run(choice)}>
            <bdi className={styles.label}>{choice.label}</bdi>
            <span className={styles.detail}>{choice.detail}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}
