import { closeHistory, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { EditorView, NodeView, ViewMutationRecord } from "@tiptap/pm/view";
import type { FigureAttributes } from "#core/article/document/figure";
import { announce } from "../../../design/announce";
import { toast } from "../../../design/components/Toasts";
import { fromFile, keepImages } from "../paste/keepImages";
import { tellNotKept } from "../paste/tellLeftOut";
import styles from "./figure.module.css";
import { FigureField } from "./figureField";
import { FigureImage } from "./figureImage";
import { type FigureTool, FigureTools } from "./figureTools";
import { leaveFigure } from "./leaveFigure";
import { moveFigure } from "./moveFigure";

/** A figure on the page: its image, its caption as text, its alt text and its credit, and what can be done to it. */
export class FigureView implements NodeView {
  readonly dom = document.createElement("figure");
  readonly contentDOM = document.createElement("figcaption");
  readonly #image: FigureImage;
  readonly #tools: FigureTools;
  readonly #alt: FigureField;
  readonly #credit: FigureField;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
  ) {
    this.#tools = new FigureTools({
      replace: (file) => void this.#replace(file),
      move: (direction) => this.move(direction),
      remove: () => this.#remove(),
      retry: () => this.#image.load(),
    });
    this.#image = new FigureImage((trouble) => {
      this.dom.toggleAttribute("data-broken", trouble !== null);
      this.#tools.offer({
        image: this.#attributes.sha256 !== null,
        retry: trouble !== null && this.#attributes.sha256 !== null,
      });
    });
    this.#alt = new FigureField({
      label: "Alt text",
      hint: "What is to be seen, for people who cannot see it.",
      missing: "Missing: what is to be seen, for people who cannot see it.",
      required: true,
      mayWrite: () => this.view.editable,
      onInput: (alt) => this.#set({ alt }),
    });
    this.#credit = new FigureField({
      label: "Credit",
      hint: "The photographer or agency.",
      missing: "Missing: who made the image.",
      mayWrite: () => this.view.editable,
      onInput: (credit) => this.#set({ credit }),
    });
    this.dom.className = styles["figure"] ?? "";
    this.contentDOM.dataset["placeholder"] = "Caption, for every reader";
    const head = document.createElement("div");
    head.className = styles["head"] ?? "";
    head.contentEditable = "false";
    head.append(this.#image.dom, this.#tools.dom);
    const fields = document.createElement("div");
    fields.className = styles["fields"] ?? "";
    fields.contentEditable = "false";
    fields.append(this.#alt.dom, this.#credit.dom);
    this.dom.append(head, this.contentDOM, fields);
    this.#image.image.addEventListener("click", () => this.selectWhole());
    head.addEventListener("keydown", (event) => this.#onToolKey(event));
    fields.addEventListener("keydown", (event) => this.#onFieldKey(event));
    this.#render();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#render();
    return true;
  }

  /** Fields and buttons are ours: ProseMirror sees neither their keys nor their changes. */
  stopEvent({ target }: Event): boolean {
    return target instanceof HTMLElement && target.closest("textarea, button, input") !== null;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#image.destroy();
  }

  selectWhole(): void {
    const position = this.getPos();
    if (position === undefined) return;
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, position)));
    this.view.focus();
  }

  focusAltText(): void {
    this.#alt.focus();
  }

  focusTool(tool: FigureTool): void {
    this.#tools.focus(tool);
  }

  /** Moves the figure, and says where it has gone to those who do not see it. The focus goes along. */
  move(direction: -1 | 1): void {
    const position = this.getPos();
    const tr = position === undefined ? null : moveFigure(this.view.state, position, direction);
    if (!tr || !this.view.editable) {
      announce(direction < 0 ? "The figure cannot go further up." : "The figure cannot go further down.");
      return;
    }
    const focused = document.activeElement;
    const tool = focused instanceof HTMLElement && this.dom.contains(focused) ? focused : null;
    // Each move is taken back by itself, and so are the two acts below.
    this.view.dispatch(closeHistory(tr));
    announce(direction < 0 ? "Figure moved up." : "Figure moved down.");
    if (!tool) return;
    const moved = this.view.nodeDOM(
      tr.selection instanceof NodeSelection ? tr.selection.from : tr.selection.$from.before(),
    );
    const same = moved instanceof HTMLElement ? counterpart(tool, moved, this.dom) : null;
    same?.focus();
  }

  get #attributes(): FigureAttributes {
    return this.node.attrs as FigureAttributes;
  }

  #render(): void {
    const { alt, credit } = this.#attributes;
    this.#image.render(this.#attributes);
    this.#alt.show(alt);
    this.#credit.show(credit);
  }

  #set(attributes: Partial<FigureAttributes>): void {
    const position = this.getPos();
    if (position === undefined) return;
    this.view.dispatch(this.view.state.tr.setNodeMarkup(position, null, { ...this.node.attrs, ...attributes }));
  }

  async #replace(file: File): Promise<void> {
    const outcomes = await keepImages([fromFile(file)]);
    if (this.view.isDestroyed) return;
    tellNotKept(outcomes);
    const [outcome] = outcomes;
    if (!outcome?.ok || !this.dom.isConnected) return;
    const { sha256, mediaType, width, height } = outcome.image;
    this.view.dispatch(closeHistory(this.view.state.tr));
    const isSame = sha256 === this.#attributes.sha256;
    this.#set({ sha256, mediaType, width, height });
    // Somebody has brought back the very file that was missing.
    if (isSame) this.#image.load();
    if (this.#attributes.alt || this.#attributes.credit || this.node.content.size > 0) {
      toast("The image has been replaced.", { description: "See whether caption, alt text and credit still fit." });
    }
    this.focusAltText();
  }

  #remove(): void {
    const position = this.getPos();
    if (position === undefined) return;
    const { view } = this;
    const tr = view.state.tr.delete(position, position + this.node.nodeSize);
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size)), -1));
    view.dispatch(closeHistory(tr).scrollIntoView());
    view.focus();
    const { doc } = view.state;
    const depth = [undoDepth(view.state), redoDepth(view.state)].join();
    const close = toast("The figure has been deleted.", {
      action: {
        label: "Undo",
        run: () => {
          const untouched =
            !view.isDestroyed &&
            view.state.doc.eq(doc) &&
            depth === [undoDepth(view.state), redoDepth(view.state)].join();
          if (untouched) undo(view.state, view.dispatch);
          else toast("The text has changed since.", { description: "Undo in the text goes back step by step." });
          close();
          view.focus();
        },
      },
    });
  }

  #leave(): void {
    const position = this.getPos();
    if (position === undefined) return;
    this.view.dispatch(leaveFigure(this.view.state, position));
    this.view.focus();
  }

  #toCaption(): void {
    const position = this.getPos();
    if (position === undefined) return;
    const end = position + this.node.nodeSize - 1;
    this.view.dispatch(
      this.view.state.tr.setSelection(TextSelection.create(this.view.state.doc, end)).scrollIntoView(),
    );
    this.view.focus();
  }

  #onFieldKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.isComposing) return;
    const isLast = target instanceof HTMLElement && this.#credit.dom.contains(target);
    if (event.key === "Enter") this.#leave();
    else if (event.key === "Escape") this.#toCaption();
    else if (event.key === "Tab" && !event.shiftKey && isLast) this.#leave();
    else if (event.key === "Tab" && event.shiftKey && !isLast) this.#toCaption();
    else if (!this.#moves(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onToolKey(event: KeyboardEvent): void {
    const { buttons } = this.#tools;
    if (event.key === "Escape") this.selectWhole();
    else if (event.key === "Tab" && !event.shiftKey && event.target === buttons.at(-1)) this.#toCaption();
    else if (event.key === "Tab" && event.shiftKey && event.target === buttons.at(0)) this.selectWhole();
    else if (!this.#moves(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #moves(event: KeyboardEvent): boolean {
    const isMove = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isMove || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return false;
    this.move(event.key === "ArrowUp" ? -1 : 1);
    return true;
  }
}

/** The control of one figure view that another one has in the same place: moving may have made the view anew. */
function counterpart(control: HTMLElement, inside: HTMLElement, before: HTMLElement): HTMLElement | null {
  const controls = (dom: HTMLElement) => [...dom.querySelectorAll<HTMLElement>("button, textarea")];
  return controls(inside)[controls(before).indexOf(control)] ?? null;
}
