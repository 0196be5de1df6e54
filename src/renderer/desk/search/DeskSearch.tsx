import { Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { screenCommand } from "#core/commands/screenCommands";
import { IconButton } from "../../design/components/Button";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { deskFilter, narrow, searchAsked } from "../deskView";
import styles from "./DeskSearch.module.css";

/** The search box. Escape empties it, the arrow down goes on into the list. */
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

  const clear = () => {
    narrow({ query: undefined });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && query) {
      event.preventDefault();
      clear();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      onLeave();
    }
  };
  const keys = screenCommand("find-in-desk").accelerator;
  return (
    <div className={styles.search}>
      <Search aria-hidden className={styles.icon} />
      <input
        ref={input}
        type="search"
        dir="auto"
        aria-label="Search articles"
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
    </div>
  );
}
