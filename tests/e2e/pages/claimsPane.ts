import { expect, type Page } from "@playwright/test";
import { EvidenceForm } from "./evidenceForm";
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

  /** The claims that say they need another look. */
  get stale() {
    return this.panel
      .getByRole("list", { name: "Claims in the text" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name: /changed since|retracted since/u }) });
  }

  /** Where the quick way to link a source asks for it, by how the source will bear on the claim. */
  picker(bearing: "supports" | "contradicts" = "supports") {
    return this.panel.getByRole("combobox", { name: `Source that ${bearing} it` });
  }

  /** What the list is narrowed to, each to be taken off by itself. */
  get filters() {
    return this.panel.getByRole("list", { name: "Active filters" });
  }

  /** How much of the list is shown. */
  get shown() {
    return this.panel.getByText(/^\d+ of \d+ claims?$/u);
  }

  async narrow(by: "Verdict" | "Assigned to" | "Source", to: string | RegExp) {
    await this.panel.getByRole("button", { name: "Filter claims" }).click();
    const select = this.page.getByRole("dialog", { name: "Show only" }).getByRole("combobox", { name: by });
    const label = await select.getByRole("option", { name: to }).textContent();
    await select.selectOption({ label: label ?? "" });
    await this.page.keyboard.press("Escape");
  }

  async open(words: string) {
    await this.show();
    if ((await this.header(words).getAttribute("aria-expanded")) !== "true") await this.header(words).click();
    await expect(this.header(words)).toHaveAttribute("aria-expanded", "true");
  }

  /** One of the verdicts that an open claim can be given. */
  verdict(words: string, verdict: string) {
    return this.card(words).getByRole("radio", { name: verdict, exact: true });
  }

  async giveVerdict(words: string, verdict: string, howDoYouKnow = "") {
    await this.open(words);
    if (howDoYouKnow) await this.note(words).fill(howDoYouKnow);
    await this.verdict(words, verdict).click();
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

  evidenceForm(words: string) {
    return new EvidenceForm(this.page, this.card(words));
  }

  /** Opens the form with a source that the desk has. */
  async startEvidence(words: string, source: string) {
    await this.#startEvidence(words, source);
    await this.page.getByRole("option", { name: source }).first().click();
    return this.evidenceForm(words);
  }

  /** Opens the form of a piece of evidence that is there. */
  async changeEvidence(words: string, source: string) {
    await this.card(words)
      .getByRole("button", { name: `Edit evidence from ${source}` })
      .click();
    return this.evidenceForm(words);
  }

  /** The button that shows a file of evidence: with the system's program, or as a download. */
  fileButton(words: string, name: string) {
    return this.card(words).getByRole("button", { name: new RegExp(`^(?:Open|Download) ${name}$`, "u") });
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
    await this.card(words).getByRole("button", { name: "Add evidence with details" }).click();
    const form = this.card(words).getByRole("form", { name: "New evidence" });
    await form.getByRole("combobox", { name: "Source" }).fill(source);
    return form;
  }
}
