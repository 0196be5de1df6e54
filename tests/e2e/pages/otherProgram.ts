import type { Page } from "@playwright/test";

/** What a paste brings, kind by kind. */
export type Pasted = Readonly<Record<string, string>>;

/** Another program with a page to write on, on the same machine. */
export class OtherProgram {
  private constructor(
    private readonly page: Page,
    private readonly stet: Page,
  ) {}

  static async open(stet: Page): Promise<OtherProgram> {
    const page = await stet.context().newPage();
    await page.setContent('<div contenteditable role="textbox" aria-label="Letter"></div>');
    await stet.bringToFront();
    return new OtherProgram(page, stet);
  }

  /** Pastes what is on the clipboard, and gives back all that the program was given. */
  async paste(): Promise<Pasted> {
    await this.page.bringToFront();
    const letter = this.page.getByRole("textbox", { name: "Letter" });
    const pasted = letter.evaluate(
      (element) =>
        new Promise<Pasted>((resolve) => {
          element.addEventListener(
            "paste",
            (event) => {
              const data = event instanceof ClipboardEvent ? event.clipboardData : null;
              resolve(Object.fromEntries((data?.types ?? []).map((type) => [type, data?.getData(type) ?? ""])));
            },
            { once: true },
          );
        }),
    );
    await letter.click();
    await letter.press("ControlOrMeta+v");
    const given = await pasted;
    await this.stet.bringToFront();
    return given;
  }
}
