import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

type TextDetail = "Slug" | "Section" | "Dateline";

/** The inspector's details: stage, sign-off, slug, tags. */
export class DetailsPane extends Inspector {
  constructor(page: Page) {
    super(page, "Details");
  }

  get stage() {
    return this.panel.getByRole("combobox", { name: "Stage" });
  }

  get language() {
    return this.panel.getByRole("combobox", { name: "Language" });
  }

  get embargo() {
    return this.panel.getByLabel("Embargo until");
  }

  text(detail: TextDetail) {
    return this.panel.getByRole("textbox", { name: detail });
  }

  /** A tag or subject that the article has. */
  chip(name: string) {
    return this.panel.getByRole("button", { name: `Remove ${name}` });
  }

  async addTag(tag: string) {
    await this.show();
    await this.panel.getByRole("combobox", { name: "Tags" }).fill(tag);
    await this.page.keyboard.press("Enter");
  }

  async addSubject(subject: string) {
    await this.show();
    await this.panel.getByRole("combobox", { name: "Subjects" }).fill(subject);
    await this.page.getByRole("option", { name: subject }).first().click();
  }

  async moveTo(stage: string) {
    await this.show();
    await this.stage.selectOption({ label: stage });
  }

  async signOff(name: string) {
    await this.show();
    await this.panel.getByRole("button", { name: "Sign off" }).click();
    const form = this.panel.getByRole("form", { name: "Sign off" });
    await form.getByRole("textbox", { name: "Name" }).fill(name);
    await form.getByRole("button", { name: "Sign off" }).click();
  }
}
