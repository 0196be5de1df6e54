import type { Mark } from "@tiptap/pm/model";

/**
 * The elements on the page of one kind of mark, by the mark's id. What a mark looks like lives outside the document: its
 * elements are looked up and given attributes, so that a key press costs nothing, however many there are.
 */
export class MarkElements {
  #elements = new Map<string, Set<HTMLElement>>();
  #active: string | null = null;

  /**
   * @param kind the data attribute that carries the id
   * @param dress gives an element the attributes of its mark
   */
  constructor(
    private readonly kind: string,
    private readonly dress: (element: HTMLElement, id: string, active: boolean) => void,
  ) {}

  get ids(): Iterable<string> {
    return this.#elements.keys();
  }

  setActive(id: string | null): void {
    const before = this.#active;
    this.#active = id;
    if (before) this.paint(before);
    if (id) this.paint(id);
  }

  paint(id: string): void {
    for (const element of this.#elements.get(id) ?? []) this.dress(element, id, id === this.#active);
  }

  /** A mark view as ProseMirror asks for it. */
  mount(mark: Mark) {
    const id = String(mark.attrs["id"]);
    const dom = document.createElement("span");
    dom.dataset[this.kind] = id;
    const elements = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, elements.add(dom));
    this.dress(dom, id, id === this.#active);
    return {
      dom,
      // What is shown comes and goes as attributes of this element: it is no edit.
      ignoreMutation: (mutation: { type: string; target: Node }) =>
        mutation.type === "attributes" && mutation.target === dom,
      destroy: () => {
        elements.delete(dom);
        if (elements.size === 0) this.#elements.delete(id);
      },
    };
  }
}
