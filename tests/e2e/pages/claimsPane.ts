import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

interface NewSource {
  name: string;
  terms?: "On the record" | "Background" | "Off the record" | "Confidential";
  publicLabel?: string;
}

/** The inspector's claims: verdicts and evidence. */
export class ClaimsPane extends Inspector {
  constructor(page: Page) {
    super(page, "Claims");
  }

  card(words: string) {
    return this.pane
      .getByRole("list", { name: "Claims in the text" })
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("button", { name: words }) });
  }

  get meter() {
    return this.pane.getByRole("status").first();
  }

  async open(words: string) {
    await this.show();
    const header = this.card(words).getByRole("button", { name: words });
    if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
  }

  async giveVerdict(words: string, verdict: string, howDoYouKnow = "") {
    await this.open(words);
    const card = this.card(words);
    if (howDoYouKnow) await card.getByRole("textbox", { name: "How do you know?" }).fill(howDoYouKnow);
    await card.getByRole("radio", { name: verdict, exact: true }).click();
  }

  /** Links a source that is new to the desk. */
  async addEvidenceFromNewSource(words: string, source: NewSource) {
    await this.open(words);
    const card = this.card(words);
    await card.getByRole("button", { name: "Add evidence" }).click();
    await card.getByRole("combobox", { name: "Source" }).fill(source.name);
    await this.page.getByRole("option", { name: /New source|Create/u }).click();
    await this.fillSource(source);
    await card.getByRole("button", { name: "Add", exact: true }).click();
  }

  /** Links a source that the desk has. */
  async addEvidence(words: string, source: string) {
    await this.open(words);
    const card = this.card(words);
    await card.getByRole("button", { name: "Add evidence" }).click();
    await card.getByRole("combobox", { name: "Source" }).fill(source);
    await this.page.getByRole("option", { name: source }).click();
    await card.getByRole("button", { name: "Add", exact: true }).click();
  }

  private async fillSource({ name, terms = "On the record", publicLabel = "" }: NewSource) {
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await dialog.getByRole("radio", { name: new RegExp(`^${terms}`, "u") }).click();
    if (publicLabel) await dialog.getByRole("textbox", { name: /Public label/u }).fill(publicLabel);
    await dialog.getByRole("button", { name: /^(?:Add|Save|Create)/u }).click();
    await dialog.waitFor({ state: "hidden" });
  }
}
