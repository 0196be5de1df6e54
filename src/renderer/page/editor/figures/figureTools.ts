import { classNames } from "../../../design/classNames";
import buttons from "../../../design/components/Button.module.css";
import styles from "./figure.module.css";

const IMAGE_TYPES = "image/png,image/jpeg,image/gif,image/webp,image/avif";

/** What can be done to a figure as a whole. */
export interface FigureActs {
  readonly replace: (file: File) => void;
  readonly move: (direction: -1 | 1) => void;
  readonly remove: () => void;
  readonly retry: () => void;
}

export type FigureTool = "replace" | "up" | "down" | "delete";

/** The buttons of a figure. */
export class FigureTools {
  readonly dom = document.createElement("div");
  readonly #picker = document.createElement("input");
  readonly #retry: HTMLButtonElement;
  readonly #replace: HTMLButtonElement;

  constructor(acts: FigureActs) {
    this.dom.className = styles["tools"] ?? "";
    this.dom.lang = "en";
    this.dom.setAttribute("role", "group");
    this.dom.setAttribute("aria-label", "Figure");
    this.#picker.type = "file";
    this.#picker.accept = IMAGE_TYPES;
    this.#picker.hidden = true;
    this.#picker.setAttribute("aria-label", "Image file");
    this.#picker.addEventListener("change", () => {
      const [file] = this.#picker.files ?? [];
      this.#picker.value = "";
      if (file) acts.replace(file);
    });
    this.#retry = button("Try again", acts.retry);
    this.#replace = button("Replace image", () => this.#picker.click(), "replace");
    this.dom.append(
      this.#retry,
      this.#replace,
      button("Move up", () => acts.move(-1), "up", "Alt+ArrowUp"),
      button("Move down", () => acts.move(1), "down", "Alt+ArrowDown"),
      named(button("Delete", acts.remove, "delete"), "Delete figure"),
      this.#picker,
    );
    this.offer({ image: true, retry: false });
  }

  /** `image`: whether there is one to replace. */
  offer({ image, retry }: { image: boolean; retry: boolean }): void {
    this.#replace.textContent = image ? "Replace image" : "Choose image";
    this.#retry.hidden = !retry;
  }

  focus(tool: FigureTool): void {
    this.dom.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
  }

  get buttons(): HTMLElement[] {
    return [...this.dom.querySelectorAll<HTMLElement>("button:not([hidden])")];
  }
}

function button(label: string, run: () => void, tool = "", keys = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.className = classNames(buttons["button"], buttons["quiet"], styles["tool"]);
  element.dataset["tool"] = tool;
  if (keys) {
    element.setAttribute("aria-keyshortcuts", keys);
    element.title = `${label} (${keys.replace("Arrow", "")})`;
  }
  // The text keeps its selection while a button is pressed.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", run);
  return element;
}

function named(element: HTMLButtonElement, name: string): HTMLButtonElement {
  element.setAttribute("aria-label", name);
  return element;
}
