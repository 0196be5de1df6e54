import { Extension } from "@tiptap/core";

/** The keys that lead from a text to its tools in many editors. In a table, its menu has them. */
export const ToTools = Extension.create({
  name: "toTools",
  addKeyboardShortcuts() {
    return {
      "Alt-F10": () => {
        const tools = this.editor.view.dom.closest("main")?.querySelector("[role=toolbar]");
        tools?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
        return tools !== undefined && tools !== null;
      },
    };
  },
});
