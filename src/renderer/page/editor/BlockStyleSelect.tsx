import { Toolbar } from "@base-ui/react/toolbar";
import type { ChainedCommands, Editor } from "@tiptap/core";
import { useRef, useState } from "react";
import { HEADING_LEVELS } from "#core/article/document/extensions";
import { runInText } from "./runInText";
import styles from "./Toolbar.module.css";
import { useEditorPart } from "./useEditorPart";

const LABELS: Readonly<Record<(typeof HEADING_LEVELS)[number], string>> = {
  2: "Heading",
  3: "Subheading",
  4: "Minor heading",
};

/** What kind of paragraph the caret is in. One of the toolbar's tools: keys to the sides leave it, keys up and down choose. */
export function BlockStyleSelect({ editor }: { editor: Editor }) {
  const level = useEditorPart(
    editor,
    (editor) => HEADING_LEVELS.find((level) => editor.isActive("heading", { level })) ?? null,
  );
  const byKey = useRef(false);
  // What keys have chosen, until what stands around the text has been brought up to date: the next key begins there.
  const [picked, setPicked] = useState<string | null>(null);
  const [known, setKnown] = useState(level);
  if (known !== level) {
    setKnown(level);
    setPicked(null);
  }
  const choose = (value: string) => {
    const chosen = HEADING_LEVELS.find((candidate) => String(candidate) === value);
    const set = (chain: ChainedCommands) => (chosen ? chain.setHeading({ level: chosen }) : chain.setParagraph());
    if (!byKey.current) return runInText(editor, set);
    // Whoever goes through the choices key by key is not thrown out at the first one; Escape leads back into the text.
    set(editor.chain()).run();
    setPicked(value);
  };
  return (
    <Toolbar.Input
      render={
        <select
          className={styles.style}
          aria-label="Paragraph style"
          value={picked ?? level ?? "paragraph"}
          onPointerDown={() => {
            byKey.current = false;
          }}
          onKeyDown={() => {
            byKey.current = true;
          }}
          onBlur={() => setPicked(null)}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="paragraph">Paragraph</option>
          {HEADING_LEVELS.map((candidate) => (
            <option key={candidate} value={candidate}>
              {LABELS[candidate]}
            </option>
          ))}
        </select>
      }
    />
  );
}
