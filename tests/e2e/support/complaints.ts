import type { BrowserContext } from "@playwright/test";

/** What windows write to their consoles as errors, and what nobody in them caught. A journey is to cause none. */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Says that this journey provokes such complaints: a refusal is one in Chromium's eyes. */
  expect(...patterns: readonly RegExp[]): void {
    this.#expected.push(...patterns);
  }

  get unexpected(): string[] {
    return this.#heard.filter((complaint) => this.#expected.every((pattern) => !pattern.test(complaint)));
  }

  /** Listens to every window of a context, until the function that it returns is called. */
  listenTo(context: BrowserContext): () => void {
    let listening = true;
    const hear = (complaint: string) => {
      if (listening) this.#heard.push(complaint);
    };
    context.on("console", (message) => {
      if (message.type() === "error") hear(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (thrown) => {
      const error = thrown.error();
      hear(error.stack ?? error.message);
    });
    return () => {
      listening = false;
    };
  }
}
