import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { attachmentUrl, type FigureAttributes } from "#core/article/document/figure";
import styles from "./figureView.module.css";

/** Shows a figure on the page: the image, its caption as text to edit, and fields for alt text and credit. */
export const FigureAppearance = Extension.create({
  name: "figureAppearance",
  addProseMirrorPlugins: () => [
    new Plugin({ props: { nodeViews: { figure: (node, view, getPos) => new FigureView(node, view, getPos) } } }),
  ],
});

class FigureView {
  readonly dom = document.createElement("figure");
  readonly contentDOM = document.createElement("figcaption");
  #image = document.createElement("img");
  #broken = document.createElement("p");
  #alt: HTMLInputElement;
  #credit: HTMLInputElement;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
  ) {
    this.dom.className = styles["figure"] ?? "";
    this.#broken.className = styles["broken"] ?? "";
    this.#broken.contentEditable = "false";
    this.#image.draggable = true;
    this.#image.addEventListener("error", () => this.#say("This image is missing from the desk’s attachments."));
    this.contentDOM.dataset["placeholder"] = "Caption";
    const fields = document.createElement("div");
    fields.className = styles["fields"] ?? "";
    fields.contentEditable = "false";
    this.#alt = this.#field(fields, "Alt text", "What the image shows, for those who cannot see it", "alt");
    this.#credit = this.#field(fields, "Credit", "Photographer or agency", "credit");
    this.dom.append(this.#image, this.#broken, this.contentDOM, fields);
    this.#render();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#render();
    return true;
  }

  /** The fields are ours: ProseMirror sees neither their keys nor their changes. */
  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  #field(parent: HTMLElement, label: string, placeholder: string, attribute: "alt" | "credit"): HTMLInputElement {
    const wrapper = document.createElement("label");
    const input = document.createElement("input");
    input.type = "text";
    input.dir = "auto";
    input.placeholder = placeholder;
    const name = document.createElement("span");
    name.textContent = label;
    wrapper.append(name, input);
    parent.append(wrapper);
    // With every key: a window may close while somebody is in the field.
    input.addEventListener("input", () => this.#set({ [attribute]: input.value }));
    return input;
  }

  #set(attributes: Partial<FigureAttributes>): void {
    const position = this.getPos();
    if (position === undefined) return;
    this.view.dispatch(this.view.state.tr.setNodeMarkup(position, null, { ...this.node.attrs, ...attributes }));
  }

  #say(text: string): void {
    this.#broken.textContent = text;
    this.#broken.hidden = text === "";
    this.#image.hidden = text !== "";
  }

  #render(): void {
    const { sha256, alt, credit, width, height } = this.node.attrs as FigureAttributes;
    this.#say(sha256 ? "" : "This figure has no image.");
    const source = sha256 ? attachmentUrl(sha256) : "";
    if (source && this.#image.getAttribute("src") !== source) this.#image.src = source;
    this.#image.alt = alt;
    if (width && height) {
      this.#image.width = width;
      this.#image.height = height;
    }
    if (document.activeElement !== this.#alt) this.#alt.value = alt;
    if (document.activeElement !== this.#credit) this.#credit.value = credit;
  }
}
