import type { Page } from "@playwright/test";

declare global {
  interface Window {
    stetBench: { keys: number[]; shown: number | null; expected: string | null };
  }
}

/**
 * Times what happens in a page, in its own clock (milliseconds):
 *
 * - a key, from the moment at which the browser received it (`event.timeStamp` of `keydown`, so that waiting for a busy page
 *   counts) until the frame with it has been painted. The frame is asked for in `keypress`, the task in which the text
 *   changes; a message posted from the animation frame is delivered once style, layout and paint are done. The Event
 *   Timing API would come closer to the glass, but tells in steps of 8 ms, which is more than most keys take.
 * - an article that is opened, from the click until the frame in which its first words stand in the editor.
 *
 * Runs before anything of the page's own.
 */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const bench: Window["stetBench"] = { keys: [], shown: null, expected: null };
    window.stetBench = bench;
    const afterFrame = (run: () => void) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => run();
        channel.port2.postMessage(null);
      });

    const pressed: number[] = [];
    window.addEventListener("keydown", (event) => event.key.length === 1 && pressed.push(event.timeStamp), true);
    window.addEventListener(
      "keypress",
      () => {
        const start = pressed.shift();
        if (start !== undefined) afterFrame(() => bench.keys.push(performance.now() - start));
      },
      true,
    );

    const whenShown = (start: number) => {
      const stands = document.querySelector(".ProseMirror")?.firstElementChild?.textContent === bench.expected;
      if (stands) afterFrame(() => (bench.shown = performance.now() - start));
      else requestAnimationFrame(() => whenShown(start));
    };
    window.addEventListener(
      "click",
      (event) => {
        if (bench.expected === null) return;
        bench.shown = null;
        whenShown(event.timeStamp);
      },
      true,
    );
  });
}
