import type { Editor } from "@tiptap/core";
import { HEADING_LEVELS } from "#core/article/document/extensions";
import styles from "./Toolbar.module.css";
import { useEditorPart } from "./useEditorPart";

const LABELS: Readonly<Record<(typeof HEADING_LEVELS)[number], string>> = {
  2: "Heading",
  3: "Subheading",
  4: "Minor heading",
};

/** What kind of paragraph the caret is in. */
export function BlockStyleSelect({ editor }: { editor: Editor }) {
  const level = useEditorPart(
    editor,
    (editor) => HEADING_LEVELS.find((level) => editor.isActive("heading", { level })) ?? null,
  );
  return (
    <select
      className={styles.style}
      aria-label="Paragraph style"
      value={level ?? "paragraph"}
      onChange={(event) => {
        const chosen = HEADING_LEVELS.find((candidate) => String(candidate) === event.target.value);
        if (chosen) editor.chain().focus().setHeading({ level: chosen }).run();
        else editor.chain().focus().setParagraph().run();
      }}
    >
      <option value="paragraph">Paragraph</option>
      {HEADING_LEVELS.map((candidate) => (
        <option key={candidate} value={candidate}>
          {LABELS[candidate]}
        </option>
      ))}
    </select>
  );
}
