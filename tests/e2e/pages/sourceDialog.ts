import type { Page } from "@playwright/test";

export type Terms = "On the record" | "Background" | "Off the record" | "Confidential";

export interface SourceDetails {
  readonly name?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly terms?: Terms;
  readonly publicLabel?: string;
  /** The name of the source that it has it from. */
  readonly origin?: string;
}

/** The dialog that makes or changes a source. */
export class SourceDialog {
  constructor(private readonly page: Page) {}

  get dialog() {
    return this.page.getByRole("dialog", { name: /^(?:New|Edit) source$/u });
  }

  /** Fills in what is given, and saves. */
  async fill({ name, kind, role, terms, publicLabel, origin }: SourceDetails) {
    const field = (label: string) => this.dialog.getByRole("textbox", { name: label, exact: true });
    if (name !== undefined) await field("Name").fill(name);
    if (kind !== undefined) await this.dialog.getByRole("combobox", { name: "Kind" }).selectOption({ label: kind });
    if (role !== undefined) await field("Role").fill(role);
    if (terms !== undefined) await this.dialog.getByRole("radio", { name: new RegExp(`^${terms}`, "u") }).click();
    if (publicLabel !== undefined) await field("Public label").fill(publicLabel);
    if (origin !== undefined) {
      await this.dialog.getByRole("combobox", { name: "Origin" }).fill(origin);
      await this.page.getByRole("option", { name: origin }).click();
    }
    await this.dialog.getByRole("button", { name: /^(?:Add|Save) source$/u }).click();
    await this.dialog.waitFor({ state: "hidden" });
  }
}
