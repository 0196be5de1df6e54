import { expect, type Locator, type Page } from "@playwright/test";
import type { FileToGive } from "./deskPane";

/** The form that adds evidence to a claim or changes it, and the file in it. */
export class EvidenceForm {
  readonly form: Locator;

  constructor(
    private readonly page: Page,
    card: Locator,
  ) {
    this.form = card.getByRole("form", { name: /^(?:New|Change) evidence$/u });
  }

  field(label: string) {
    return this.form.getByRole("textbox", { name: label, exact: true });
  }

  /** What has been attached, by the button that takes it off again. */
  attached(name: string) {
    return this.form.getByRole("button", { name: `Remove ${name}`, exact: true });
  }

  get attachButton() {
    return this.form.getByRole("button", { name: /^(?:Attach a|Replace the) file$/u });
  }

  get progress() {
    return this.form.getByRole("progressbar", { name: /^Attaching/u });
  }

  /** Why a file was refused. */
  get refusal() {
    return this.form.getByRole("alert");
  }

  /** Chooses a file in the system's file picker. */
  async attach(file: FileToGive, press: () => Promise<void> = () => this.attachButton.click()) {
    const [picker] = await Promise.all([this.page.waitForEvent("filechooser"), press()]);
    await picker.setFiles(file);
  }

  /** Attaches a file that the desk keeps. */
  async give(file: FileToGive) {
    await this.attach(file);
    await expect(this.attached(file.name)).toBeVisible();
  }

  /** Drops files onto the form. */
  async drop(...files: readonly FileToGive[]) {
    const given = files.map(({ buffer, ...rest }) => ({ ...rest, base64: buffer.toString("base64") }));
    const dataTransfer = await this.page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    }, given);
    for (const type of ["dragenter", "dragover", "drop"]) await this.form.dispatchEvent(type, { dataTransfer });
  }

  async save() {
    await this.form.getByRole("button", { name: /^(?:Add|Save)$/u }).click();
    await this.form.waitFor({ state: "hidden" });
  }
}
