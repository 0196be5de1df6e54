import { expect, type Page } from "@playwright/test";
import { Inspector } from "./inspector";
import { type SourceDetails, SourceDialog } from "./sourceDialog";

/** The inspector's claims: verdicts and evidence. */
export class ClaimsPane extends Inspector {
  constructor(page: Page) {
    super(page, "Claims");
  }

  card(words: string) {
    return this.panel
      .getByRole("list", { name: "Claims in the text" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name: words }) });
  }

  /** The line that opens and closes a claim's card. */
  header(words: string) {
    return this.card(words).getByRole("button", { name: words });
  }

  note(words: string) {
    return this.card(words).getByRole("textbox", { name: "How do you know?" });
  }

  evidence(words: string, source: string) {
    return this.card(words)
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name: `Edit evidence from ${source}` }) });
  }

  get meter() {
    return this.panel.getByRole("status").first();
  }

  async open(words: string) {
    await this.show();
    if ((await this.header(words).getAttribute("aria-expanded")) !== "true") await this.header(words).click();
    await expect(this.header(words)).toHaveAttribute("aria-expanded", "true");
  }

  async giveVerdict(words: string, verdict: string, howDoYouKnow = "") {
    await this.open(words);
    if (howDoYouKnow) await this.note(words).fill(howDoYouKnow);
    await this.card(words).getByRole("radio", { name: verdict, exact: true }).click();
  }

  /** Links a source that is new to the desk. */
  async addEvidenceFromNewSource(words: string, source: SourceDetails & { readonly name: string }) {
    const form = await this.#startEvidence(words, source.name);
    await this.page.getByRole("option", { name: `New source “${source.name}”` }).click();
    const { name: _, ...others } = source;
    await new SourceDialog(this.page).fill(others);
    await form.getByRole("button", { name: "Add", exact: true }).click();
  }

  /** Links a source that the desk has. */
  async addEvidence(words: string, source: string) {
    const form = await this.#startEvidence(words, source);
    await this.page.getByRole("option", { name: source }).first().click();
    await form.getByRole("button", { name: "Add", exact: true }).click();
  }

  /** Who did what to the claim, the last first. */
  async history(words: string) {
    await this.open(words);
    const opener = this.card(words).getByRole("button", { name: /^History/u });
    if ((await opener.getAttribute("aria-expanded")) !== "true") await opener.click();
    return this.card(words).getByRole("list", { name: "History of the claim, last first" }).getByRole("listitem");
  }

  async #startEvidence(words: string, source: string) {
    await this.open(words);
    await this.card(words).getByRole("button", { name: "Add evidence" }).click();
    const form = this.card(words).getByRole("form", { name: "New evidence" });
    await form.getByRole("combobox", { name: "Source" }).fill(source);
    return form;
  }
}
