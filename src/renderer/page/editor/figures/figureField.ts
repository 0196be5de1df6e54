import { guardField } from "../../fields/guardField";
import { deskFirewall } from "../copying/deskFirewall";
import styles from "./figure.module.css";

interface FieldParts {
  readonly label: string;
  readonly hint: string;
  /** What is said while it is empty and nobody is writing in it. */
  readonly missing: string;
  readonly required?: boolean;
  /** False while somebody else has the article. */
  readonly mayWrite: () => boolean;
  readonly onInput: (text: string) => void;
}

let fields = 0;

/** A line to write on under a figure, with a note that says what it is for. */
export class FigureField {
  readonly dom = document.createElement("div");
  readonly #input = document.createElement("textarea");
  readonly #note = document.createElement("p");
  readonly #words = document.createElement("span");

  constructor(private readonly parts: FieldParts) {
    fields += 1;
    const id = `figure-field-${fields}`;
    const label = document.createElement("label");
    label.textContent = parts.label;
    label.htmlFor = id;
    label.lang = "en";
    this.#note.id = `${id}-note`;
    this.#note.className = styles["note"] ?? "";
    // Our words, in the midst of copy in whichever language.
    this.#words.lang = "en";
    this.#words.dir = "ltr";
    this.#note.append(this.#words);
    const input = this.#input;
    input.id = id;
    input.rows = 1;
    input.dir = "auto";
    input.spellcheck = true;
    input.setAttribute("aria-describedby", this.#note.id);
    if (parts.required) input.setAttribute("aria-required", "true");
    guardField(input, deskFirewall);
    // With every key: a window may close while somebody is in the field.
    input.addEventListener("input", () => {
      parts.onInput(oneLine(input.value));
      this.#tell();
    });
    input.addEventListener("focus", () => {
      input.readOnly = !parts.mayWrite();
      this.#tell();
    });
    input.addEventListener("blur", () => {
      input.value = oneLine(input.value);
      this.#tell();
    });
    this.dom.className = styles["field"] ?? "";
    this.dom.append(label, input, this.#note);
    this.#tell();
  }

  /** Shows another text, unless somebody is writing here. */
  show(text: string): void {
    if (document.activeElement === this.#input || this.#input.value === text) return;
    this.#input.value = text;
    this.#tell();
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  #tell(): void {
    const isMissing = this.#input.value.trim() === "" && document.activeElement !== this.#input;
    this.dom.toggleAttribute("data-missing", isMissing);
    this.#words.textContent = isMissing ? this.parts.missing : this.parts.hint;
  }
}

/** Pasted lines come as one: neither text has room for more. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
