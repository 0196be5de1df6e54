import type { Editor } from "@tiptap/core";
import { ListTree, Minus, Plus, ScanText, TextCursorInput } from "lucide-react";
import { useMemo, useRef } from "react";
import { countCopy, countText } from "#core/copy/copyCounts";
import { outlineOf } from "#core/copy/outline";
import { counted } from "#core/text/counted";
import { readingTimeMinutes } from "#core/text/readingTime";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { IconButton } from "../../design/components/Button";
import { Menu } from "../../design/components/Menu";
import { Toolbar, ToolbarItem } from "../../design/components/Toolbar";
import { useStore } from "../../workspace/store";
import { useEditorPart } from "../editor/useEditorPart";
import { pageControls } from "../pageControls";
import styles from "./CopyBar.module.css";
import { focusMode, typewriter, zoom, zoomAfter, zoomBy } from "./pageView";

/** Under the page: how long the copy is, what is still to come, and how it is shown. */
export function CopyBar({ editor }: { editor: Editor }) {
  return (
    <section className={styles.bar} aria-label="Shape of the copy">
      <Counts editor={editor} />
      <div className={styles.tools}>
        <Toolbar label="How the text is shown" className={styles.group}>
          <Outline editor={editor} />
          <ViewTools />
        </Toolbar>
        <ZoomTools />
      </div>
    </section>
  );
}

function Counts({ editor }: { editor: Editor }) {
  const { body, language, headline } = useSessionView(selectArticle);
  const { words, characters, toCome } = useMemo(() => countCopy(body, language), [body, language]);
  const selected = useEditorPart(editor, ({ state }) => {
    const { from, to, empty } = state.selection;
    return empty ? "" : state.doc.textBetween(from, to, "\n", "\n");
  });
  const inSelection = useMemo(() => countText(selected, language), [selected, language]);
  const isSelected = selected.trim() !== "";
  return (
    <p className={styles.counts}>
      <span>
        {isSelected ? `${inSelection.words.toLocaleString()} of ` : ""}
        {counted(words, "word")}
      </span>
      <span>
        {isSelected ? `${inSelection.characters.toLocaleString()} of ` : ""}
        {counted(characters, "character")}
      </span>
      <span className={styles.spare}>{readingTimeMinutes(words)} min to read</span>
      <span className={styles.spare}>headline {counted(Array.from(headline.trim()).length, "character")}</span>
      {toCome > 0 ? (
        <button type="button" className={styles.toCome} onClick={() => pageControls.get()?.jumpToNextToCome()}>
          {toCome} TK
        </button>
      ) : null}
    </p>
  );
}

function Outline({ editor }: { editor: Editor }) {
  const { body } = useSessionView(selectArticle);
  const outline = useMemo(() => outlineOf(body), [body]);
  const chosen = useRef(false);
  const top = Math.min(...outline.map(({ level }) => level));
  const actions =
    outline.length > 0
      ? outline.map(({ text, level, block }) => ({
          id: String(block),
          label: `${"\u2003".repeat(level - top)}${text}`,
          run: () => {
            chosen.current = true;
            pageControls.get()?.jumpToBlock(block);
          },
        }))
      : [{ label: "No headings yet", disabled: true, run: () => {} }];
  return (
    <Menu
      onOpenChange={(open) => {
        if (open) chosen.current = false;
      }}
      // Whoever chose a heading goes on in the text, with the very next key.
      finalFocus={() => (chosen.current ? editor.view.dom : null)}
      trigger={
        <ToolbarItem>
          <IconButton label="Outline" icon={<ListTree aria-hidden />} />
        </ToolbarItem>
      }
      actions={actions}
    />
  );
}

function ViewTools() {
  const focused = useStore(focusMode);
  const centred = useStore(typewriter);
  return (
    <>
      <ToolbarItem>
        <IconButton
          label="Focus on the paragraph"
          icon={<ScanText aria-hidden />}
          aria-pressed={focused}
          onClick={() => focusMode.set(!focused)}
        />
      </ToolbarItem>
      <ToolbarItem>
        <IconButton
          label="Typewriter scrolling"
          icon={<TextCursorInput aria-hidden />}
          aria-pressed={centred}
          onClick={() => typewriter.set(!centred)}
        />
      </ToolbarItem>
    </>
  );
}

/** Where there is no room for it, the palette has it. */
function ZoomTools() {
  const size = useStore(zoom);
  return (
    <Toolbar label="Text size" className={styles.zoom}>
      <ToolbarItem disabled={zoomAfter(size, -1) === null}>
        <IconButton label="Smaller text" icon={<Minus aria-hidden />} onClick={() => zoomBy(-1)} />
      </ToolbarItem>
      <ToolbarItem>
        <button type="button" className={styles.size} title="Usual size" onClick={() => zoom.set(100)}>
          <span className="visually-hidden">Text size </span>
          {size} %
        </button>
      </ToolbarItem>
      <ToolbarItem disabled={zoomAfter(size, 1) === null}>
        <IconButton label="Larger text" icon={<Plus aria-hidden />} onClick={() => zoomBy(1)} />
      </ToolbarItem>
    </Toolbar>
  );
}
