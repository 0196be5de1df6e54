import { Extension } from "@tiptap/core";
import type { Mark } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { Note } from "#core/article/note";
import { isOpenNote } from "#core/notes/noteView";
import { inspectorTab } from "../../../workspace/uiState";

/**
 * Shows on the page which words open notes are about. Marks of resolved threads and of those taken away stay in the text,
 * for undo and for opening them again, and look like nothing.
 */
export class NoteAppearance {
  #elements = new Map<string, Set<HTMLElement>>();
  #notes: Readonly<Record<string, Note>> = {};
  #active: string | null = null;

  readonly extension = Extension.create({
    name: "noteAppearance",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          markViews: { note: (mark) => this.#mount(mark) },
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
    for (const id of this.#elements.keys()) this.#paint(id);
  }

  setActive(id: string | null): void {
    const before = this.#active;
    this.#active = id;
    if (before) this.#paint(before);
    if (id) this.#paint(id);
  }

  #mount(mark: Mark) {
    const id = String(mark.attrs["id"]);
    const dom = document.createElement("span");
    dom.dataset["note"] = id;
    const elements = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, elements.add(dom));
    this.#dress(dom, id);
    return {
      dom,
      // A thread comes and goes as attributes of this element: they are no edit.
      ignoreMutation: (mutation: { type: string; target: Node }) =>
        mutation.type === "attributes" && mutation.target === dom,
      destroy: () => {
        elements.delete(dom);
        if (elements.size === 0) this.#elements.delete(id);
      },
    };
  }

  #paint(id: string): void {
    for (const element of this.#elements.get(id) ?? []) this.#dress(element, id);
  }

  #dress(element: HTMLElement, id: string): void {
    const open = isOpenNote(this.#notes[id]);
    element.toggleAttribute("data-open", open);
    element.toggleAttribute("data-active", open && id === this.#active);
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
