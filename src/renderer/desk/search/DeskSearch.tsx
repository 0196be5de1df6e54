import { useQuery } from "@tanstack/react-query";
import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { screenCommand } from "#core/commands/screenCommands";
import { completeQuery } from "#core/deskSearch/completeQuery";
import { queries } from "../../data/queries";
import { IconButton } from "../../design/components/Button";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { deskFilter, narrow, searchAsked } from "../deskView";
import styles from "./DeskSearch.module.css";
import { SearchHelp } from "./SearchHelp";
import { SearchHints } from "./SearchHints";

/** Hints shown at a time: two lines of them. */
const MOST_HINTS = 8;

/** The search box. Escape empties it, Enter takes the first hint, the arrow down goes on into the list. */
export function DeskSearch({ onLeave }: { onLeave: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const { query = "" } = useStore(deskFilter);
  const asked = useStore(searchAsked);
  useEffect(() => {
    if (!asked) return;
    input.current?.focus();
    input.current?.select();
    searchAsked.set(false);
  }, [asked]);

  const { data: tags = [] } = useQuery(queries.tags());
  const hintsId = useId();
  const hints = completeQuery(query, { tag: tags.map(({ tag }) => tag) }).slice(0, MOST_HINTS);
  /** With the caret behind it. */
  const write = (text: string) => {
    narrow({ query: text });
    input.current?.focus();
  };
  const clear = () => {
    narrow({ query: undefined });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query) {
      event.preventDefault();
      clear();
    } else if (event.key === "Enter" && hints[0]) {
      event.preventDefault();
      write(hints[0].query);
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      onLeave();
    }
  };
  const keys = screenCommand("find-in-desk").accelerator;
  return (
    <div className={styles.search}>
      <div className={styles.box}>
        <Search aria-hidden className={styles.icon} />
        <input
          ref={input}
          type="search"
          dir="auto"
          aria-label="Search articles"
          aria-describedby={hintsId}
          placeholder="Search"
          title={keys ? `Search articles (${showAccelerator(keys)})` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={query}
          className={styles.input}
          onChange={(event) => narrow({ query: event.target.value })}
          onKeyDown={onKeyDown}
        />
        {query ? (
          <IconButton label="Clear search" icon={<X aria-hidden />} className={styles.clear} onClick={clear} />
        ) : null}
        <span className={styles.help}>
          <SearchHelp
            box={input}
            onInsert={(text) => narrow({ query: [query.trimEnd(), text].filter(Boolean).join(" ") })}
          />
        </span>
      </div>
      <SearchHints id={hintsId} hints={hints} onChoose={(hint) => write(hint.query)} />
    </div>
  );
}
