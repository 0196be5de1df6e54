import type { Editor } from "@tiptap/core";
import { CaseSensitive, ChevronDown, ChevronUp, Regex, TextSelect, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { TextQuery } from "#core/search/findText";
import { Button, IconButton } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { useStore } from "../../workspace/store";
import styles from "./FindBar.module.css";
import { FIND_INPUT, findBar } from "./findBarState";
import { TextSearch } from "./textSearch";

type Option = Exclude<keyof TextQuery, "text"> | "inSelection";

const OPTIONS: readonly { option: Option; label: string; icon: ReactNode }[] = [
  { option: "matchCase", label: "Match case", icon: <CaseSensitive aria-hidden /> },
  { option: "wholeWords", label: "Whole words", icon: <WholeWord aria-hidden /> },
  {
    option: "matchAccents",
    label: "Match accents",
    icon: (
      <span aria-hidden className={styles.glyph}>
        é
      </span>
    ),
  },
  { option: "regularExpression", label: "Regular expression", icon: <Regex aria-hidden /> },
  { option: "inSelection", label: "In the selection only", icon: <TextSelect aria-hidden /> },
];

const NO_OPTIONS = {
  matchCase: false,
  wholeWords: false,
  matchAccents: false,
  regularExpression: false,
  inSelection: false,
};

/** Looking for words in the text, and replacing them. Enter goes on, Escape back to the text. */
export function FindBar({ editor }: { editor: Editor }) {
  const mode = useStore(findBar);
  const search = useMemo(() => new TextSearch(editor), [editor]);
  const { hits, current, problem } = useStore(search.found);
  const selection = useRef(editor.state.selection);
  const [text, setText] = useState(() => selectedWords(editor));
  const [options, setOptions] = useState(NO_OPTIONS);
  const [replacement, setReplacement] = useState("");
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => () => search.close(), [search]);
  useEffect(() => {
    const { inSelection, ...query } = options;
    const { from, to } = selection.current;
    search.look({ text, ...query }, inSelection && to > from ? { from, to } : null);
  }, [search, text, options]);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    // Going to a place selects it; what somebody selects by hand is what "in the selection" means.
    const remember = () => {
      if (editor.view.hasFocus()) selection.current = editor.state.selection;
    };
    const leave = (event: globalThis.KeyboardEvent) => {
      if (event.key === "Escape") findBar.set("closed");
    };
    editor.on("selectionUpdate", remember);
    const text = editor.view.dom;
    text.addEventListener("keydown", leave);
    return () => {
      text.removeEventListener("keydown", leave);
      editor.off("selectionUpdate", remember);
    };
  }, [editor]);

  const close = () => {
    const { from, to } = search.place;
    findBar.set("closed");
    editor.commands.setTextSelection({ from, to });
    // Now: the editor's own command waits for the next frame, and what is typed until then would be lost.
    editor.view.focus();
  };
  const replaceAll = () => {
    const count = search.replaceAll(replacement);
    // The button is off once there is nothing left to replace: the focus must not go with it.
    input.current?.focus();
    toast(count === 1 ? "One place was replaced." : `${count} places were replaced.`, {
      action: { label: "Undo", run: () => editor.commands.undo() },
    });
  };
  const goByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === input.current) search.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className={styles.bar} aria-label="Find in the text" onKeyDown={goByKey}>
      <div className={styles.row}>
        <input
          ref={input}
          id={FIND_INPUT}
          type="text"
          className={styles.input}
          aria-label="Find"
          placeholder="Find"
          dir="auto"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== null}
          onChange={(event) => setText(event.target.value)}
        />
        <p className={styles.count} role="status">
          {countOf(text, hits.length, current, problem?.message)}
        </p>
        <IconButton
          label="Previous place"
          shortcut="Shift+Enter"
          icon={<ChevronUp aria-hidden />}
          disabled={hits.length === 0}
          onClick={() => search.step(-1)}
        />
        <IconButton
          label="Next place"
          shortcut="Enter"
          icon={<ChevronDown aria-hidden />}
          disabled={hits.length === 0}
          onClick={() => search.step(1)}
        />
        <fieldset className={styles.options} aria-label="How to find">
          {OPTIONS.map(({ option, label, icon }) => (
            <IconButton
              key={option}
              label={label}
              icon={icon}
              aria-pressed={options[option]}
              onClick={() => setOptions({ ...options, [option]: !options[option] })}
            />
          ))}
        </fieldset>
        {mode === "find" ? (
          <Button variant="quiet" onClick={() => findBar.set("replace")}>
            Replace…
          </Button>
        ) : null}
        <IconButton label="Close" shortcut="Esc" icon={<X aria-hidden />} onClick={close} />
      </div>
      {mode === "replace" ? (
        <form
          className={styles.row}
          onSubmit={(event) => {
            event.preventDefault();
            search.replace(replacement);
          }}
        >
          <input
            type="text"
            className={styles.input}
            aria-label="Replace with"
            placeholder="Replace with"
            dir="auto"
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
          <Button type="submit" disabled={hits.length === 0}>
            Replace
          </Button>
          <Button disabled={hits.length === 0} onClick={replaceAll}>
            Replace all
          </Button>
        </form>
      ) : null}
    </search>
  );
}

function countOf(text: string, total: number, current: number | null, problem: string | undefined): string {
  if (problem) return problem;
  if (text === "") return "";
  if (total === 0) return "Not found";
  return current === null ? `${total} places` : `${current + 1} of ${total}`;
}

/** What is selected is what somebody is about to look for, if it is a few words. */
function selectedWords(editor: Editor): string {
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, "\n");
  return words.length <= 100 && !words.includes("\n") ? words : "";
}
