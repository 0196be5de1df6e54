import { Autocomplete } from "@base-ui/react/autocomplete";
import { useDeferredValue, useMemo, useState } from "react";
import { counted } from "#core/text/counted";
import type { ArticleSession } from "../../article/articleSession";
import styles from "./CommandPalette.module.css";
import type { Choice } from "./choice";
import { PaletteItem } from "./PaletteItem";
import { paletteOpen, recentChoices, rememberChoice } from "./paletteState";
import { searchSections } from "./searchSections";
import { useSections } from "./useSections";

/** The palette's field and what it finds. */
export function PaletteSearch({ session }: { session: ArticleSession | null }) {
  const sections = useSections(session);
  const [typed, setTyped] = useState("");
  // A key shows at once, however many articles there are to look through.
  const settled = useDeferredValue(typed);
  const found = useMemo(() => searchSections(sections, settled, recentChoices()), [sections, settled]);
  const groups = found.map(({ title, choices }) => ({ value: title, items: choices }));
  const total = found.reduce((sum, group) => sum + group.total, 0);
  const shown = found.reduce((sum, { choices }) => sum + choices.length, 0);
  const run = (choice: Choice) => {
    rememberChoice(choice.value);
    paletteOpen.set(false);
    // After the dialog has given the focus back, so that the command may move it.
    requestAnimationFrame(choice.run);
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filter={null}
      value={typed}
      onValueChange={setTyped}
      itemToStringValue={(choice: Choice) => choice.label}
      autoHighlight="always"
      keepHighlight
    >
      <Autocomplete.Input
        className={styles.input}
        aria-label="Command, article, claim, heading or source"
        placeholder="Type a command or a headline"
        dir="auto"
        spellCheck={false}
      />
      <Autocomplete.Empty>
        <p className={styles.empty}>Nothing has that name.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(group: (typeof groups)[number]) => (
          <Autocomplete.Group key={group.value} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.title}>{group.value}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(choice: Choice) => <PaletteItem key={choice.value} choice={choice} onRun={run} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      <div className={styles.foot}>
        <p className={styles.signs}>
          {sections.map(({ sign, title }) => (
            <span key={sign}>
              <kbd className={styles.sign}>{sign}</kbd> {title.toLowerCase()}
            </span>
          ))}
        </p>
        <Autocomplete.Status className={styles.status}>
          {typed.trim() === ""
            ? ""
            : total > shown
              ? `${shown} of ${total.toLocaleString("en-GB")}`
              : counted(total, "match", "matches")}
        </Autocomplete.Status>
      </div>
    </Autocomplete.Root>
  );
}
