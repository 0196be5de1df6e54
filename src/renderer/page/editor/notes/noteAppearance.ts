import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { Note } from "#core/article/note";
import { isOpenNote } from "#core/notes/noteView";
import { inspectorTab } from "../../../workspace/uiState";
import { MarkElements } from "../markElements";

/**
 * Shows on the page which words open notes are about. Marks of resolved threads and of those taken away stay in the text,
 * for undo and for opening them again, and look like nothing.
 */
export class NoteAppearance {
  #notes: Readonly<Record<string, Note>> = {};
  readonly #elements = new MarkElements("note", (element, id, active) => this.#dress(element, id, active));

  readonly extension = Extension.create({
    name: "noteAppearance",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          markViews: { note: (mark) => this.#elements.mount(mark) },
          handleClick: (_view, _position, event) => {
            if (event.target instanceof Element) showNotesFor(event.target);
            return false;
          },
        },
      }),
    ],
  });

  show(notes: Readonly<Record<string, Note>>): void {
    if (notes === this.#notes) return;
    this.#notes = notes;
    for (const id of this.#elements.ids) this.#elements.paint(id);
  }

  setActive(id: string | null): void {
    this.#elements.setActive(id);
  }

  #dress(element: HTMLElement, id: string, active: boolean): void {
    const open = isOpenNote(this.#notes[id]);
    element.toggleAttribute("data-open", open);
    element.toggleAttribute("data-active", open && active);
    if (open) {
      // Screen readers say where a marked stretch begins and ends; its title tells them what for.
      element.setAttribute("role", "mark");
      element.title = "Note to colleagues";
    } else {
      element.removeAttribute("role");
      element.removeAttribute("title");
    }
  }
}

/** Words may be a claim and have a note as well: who is at work on claims stays there. */
function showNotesFor(clicked: Element): void {
  if (!clicked.closest("[data-note][data-open]")) return;
  if (inspectorTab.get() === "claims" && clicked.closest("[data-claim]")) return;
  inspectorTab.set("notes");
}
