import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";

const LETTERS = "the harbour board met again and this time the minutes were read aloud ";

/** Types into the page that has the focus, as a keyboard would. */
export class Typist {
  #typed = 0;

  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
  ) {}

  static async at(page: Page): Promise<Typist> {
    return new Typist(page, await page.context().newCDPSession(page));
  }

  /**
   * Presses keys at a steady pace, whether or not the page keeps up, and gives the time of each, in milliseconds, from key
   * to frame. Throws when a key did not arrive in the text.
   */
  async type(count: number, paceMs: number): Promise<number[]> {
    await this.page.bringToFront();
    const before = await this.#lengthOfText();
    await this.page.evaluate(() => {
      window.stetBench.keys = [];
    });
    const started = performance.now();
    const sent: Promise<unknown>[] = [];
    for (let index = 0; index < count; index += 1) {
      sent.push(...this.#press(LETTERS[this.#typed % LETTERS.length] ?? " "));
      this.#typed += 1;
      await pause(Math.max(0, started + (index + 1) * paceMs - performance.now()));
    }
    await Promise.all(sent);
    const wanted = count;
    await this.page.waitForFunction((wanted) => window.stetBench.keys.length >= wanted, wanted, { timeout: 60_000 });
    const arrived = (await this.#lengthOfText()) - before;
    if (arrived !== count) throw new Error(`${count} keys were pressed, and the text grew by ${arrived} letters`);
    return this.page.evaluate(() => window.stetBench.keys);
  }

  #press(letter: string): Promise<unknown>[] {
    const isSpace = letter === " ";
    const key = {
      key: letter,
      code: isSpace ? "Space" : `Key${letter.toUpperCase()}`,
      windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
    };
    return [
      this.devtools.send("Input.dispatchKeyEvent", { ...key, type: "keyDown", text: letter, unmodifiedText: letter }),
      this.devtools.send("Input.dispatchKeyEvent", { ...key, type: "keyUp" }),
    ];
  }

  #lengthOfText(): Promise<number> {
    return this.page.evaluate(() => document.querySelector(".ProseMirror")?.textContent?.length ?? 0);
  }
}

/** Puts the caret at the end of the paragraph in the middle of the text, in sight. */
export async function placeCaretInTheMiddle(page: Page): Promise<void> {
  await page.bringToFront();
  const paragraphs = page.locator(".ProseMirror > p");
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.evaluate((paragraph) => paragraph.scrollIntoView({ block: "center" }));
  await middle.click();
  await middle.evaluate((paragraph) => document.getSelection()?.collapse(paragraph, paragraph.childNodes.length));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
