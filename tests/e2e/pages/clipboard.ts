import type { Locator } from "@playwright/test";
import type { FileToGive } from "./deskPane";

/** What another program has put on the clipboard, or into a drag. */
export interface ClipboardContent {
  readonly html?: string;
  readonly text?: string;
  readonly rtf?: string;
  readonly files?: readonly FileToGive[];
}

/** Pastes into the text what another program has copied. */
export async function pasteInto(text: Locator, content: ClipboardContent): Promise<void> {
  await text.evaluate(give, { content: forPage(content), at: null });
}

/** Drags what comes from outside over the words, or leaves it there. */
export async function dragOver(words: Locator, content: ClipboardContent): Promise<void> {
  await words.evaluate(give, { content: forPage(content), at: "dragover" as const });
}

export async function dropOn(words: Locator, content: ClipboardContent): Promise<void> {
  await words.evaluate(give, { content: forPage(content), at: "drop" as const });
}

function forPage({ html = "", text = "", rtf = "", files = [] }: ClipboardContent) {
  return {
    html,
    text,
    rtf,
    files: files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") })),
  };
}

type Given = { content: ReturnType<typeof forPage>; at: "dragover" | "drop" | null };

/** Runs in the page. */
function give(element: HTMLElement | SVGElement, { content, at }: Given): void {
  const data = new DataTransfer();
  if (content.html) data.setData("text/html", content.html);
  if (content.text) data.setData("text/plain", content.text);
  if (content.rtf) data.setData("text/rtf", content.rtf);
  for (const { name, mimeType, base64 } of content.files) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    data.items.add(new File([bytes], name, { type: mimeType }));
  }
  const { left, bottom } = element.getBoundingClientRect();
  const event =
    at === null
      ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
      : new DragEvent(at, {
          dataTransfer: data,
          bubbles: true,
          cancelable: true,
          clientX: left + 2,
          clientY: bottom - 2,
        });
  element.dispatchEvent(event);
}
