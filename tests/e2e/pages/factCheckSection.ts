import type { Locator } from "@playwright/test";

/** The part of an open claim's card that publishes the claim as a fact check. */
export class FactCheckSection {
  readonly #section: Locator;

  constructor(card: Locator) {
    this.#section = card.getByRole("region", { name: "Fact check" });
  }

  get opener() {
    return this.#section.getByRole("button", { name: /^Fact check/u });
  }

  get toggle() {
    return this.#section.getByRole("switch", { name: "Publish as a fact check" });
  }

  get summary() {
    return this.#section.getByRole("textbox", { name: "The claim in short" });
  }

  get claimant() {
    return this.#section.getByRole("textbox", { name: "Who claimed it" });
  }

  get claimantKind() {
    return this.#section.getByRole("combobox", { name: "Kind of claimant" });
  }

  get appearance() {
    return this.#section.getByRole("textbox", { name: "Where it was claimed" });
  }

  get save() {
    return this.#section.getByRole("button", { name: "Save" });
  }

  get problem() {
    return this.#section.getByRole("alert");
  }

  /** What it says, as a whole. */
  get words() {
    return this.#section;
  }
}
