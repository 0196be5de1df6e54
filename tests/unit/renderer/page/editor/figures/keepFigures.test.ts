import { Editor, Extension } from "@tiptap/core";
import type {} from "@tiptap/extension-heading";
import type {} from "@tiptap/extension-list";
import type {} from "@tiptap/extension-paragraph";
import { describe, expect, it, vi } from "vitest";
import { documentExtensions } from "#core/article/document/extensions";
import { keepFiguresPlugin } from "#renderer/page/editor/figures/keepFigures";
import { leaveFigure } from "#renderer/page/editor/figures/leaveFigure";

function writing() {
  const onRefused = vi.fn();
  const guard = Extension.create({ name: "guard", addProseMirrorPlugins: () => [keepFiguresPlugin(onRefused)] });
  const editor = new Editor({
    element: null,
    extensions: [...documentExtensions, guard],
    content: {
      type: "doc",
      content: [
        { type: "figure", attrs: { alt: "A quay" }, content: [{ type: "text", text: "Quay" }] },
        { type: "paragraph", content: [{ type: "text", text: "One" }] },
      ],
    },
    enableCoreExtensions: { keymap: false },
  });
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  editor.commands.setTextSelection(2);
  return { editor, onRefused };
}

describe("a figure", () => {
  it.each([
    ["a heading", (editor: Editor) => editor.commands.setHeading({ level: 2 })],
    ["a paragraph", (editor: Editor) => editor.commands.setParagraph()],
    ["a list item", (editor: Editor) => editor.commands.toggleBulletList()],
    ["nothing in particular", (editor: Editor) => editor.commands.clearNodes()],
  ])("does not become %s, and somebody is told", (_, change) => {
    const { editor, onRefused } = writing();
    const before = editor.getJSON();
    change(editor);
    expect(editor.getJSON()).toEqual(before);
    expect(onRefused).toHaveBeenCalled();
  });

  it("takes another image, alt text and caption, and can be deleted", () => {
    const { editor, onRefused } = writing();
    editor.view.dispatch(editor.state.tr.setNodeMarkup(0, null, { alt: "Another quay" }).insertText("The ", 1));
    expect(editor.getJSON().content?.[0]).toMatchObject({
      attrs: { alt: "Another quay" },
      content: [{ text: "The Quay" }],
    });
    editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize));
    expect(editor.state.doc.child(0).type.name).toBe("paragraph");
    expect(onRefused).not.toHaveBeenCalled();
  });

  it("is left for the paragraph after it, which is made where there is none", () => {
    const { editor } = writing();
    const left = leaveFigure(editor.state, 0);
    expect([left.docChanged, left.selection.$head.parent.textContent]).toEqual([false, "One"]);
    editor.view.dispatch(editor.state.tr.delete(6, 11));
    const made = leaveFigure(editor.state, 0);
    expect(made.doc.toString()).toBe('doc(figure("Quay"), paragraph)');
    expect(made.selection.$head.parent.type.name).toBe("paragraph");
  });
});
