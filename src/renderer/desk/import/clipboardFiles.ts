import { type Result, refuse, succeed } from "#core/result";

/** What the clipboard is called where files have names. */
const NAME = "Clipboard";
const IMAGE = /^image\/(?:png|jpeg|gif|webp|avif)$/u;

/** As Chromium has it (https://developer.chrome.com/docs/web-platform/unsanitized-html-async-clipboard); others take no notice. */
type ReadAsItIs = (options: { readonly unsanitized: readonly string[] }) => Promise<ClipboardItems>;

/**
 * What somebody has copied, as files to import. Problem codes: `clipboard-refused` (the browser or the system lets nobody
 * look without a paste) and `clipboard-empty`.
 */
export async function readClipboard(clipboard: Pick<Clipboard, "read"> | undefined): Promise<Result<File[]>> {
  if (!clipboard) return REFUSED;
  let items: ClipboardItems;
  try {
    // Cleaned of what carries the structure of Word's lists, unless asked for as it is; ours is cleaned on its way in anyhow.
    items = await (clipboard.read as ReadAsItIs).call(clipboard, { unsanitized: ["text/html"] });
  } catch {
    return REFUSED;
  }
  const blobs = new Map<string, Blob>();
  for (const item of items) {
    for (const type of item.types) {
      if (blobs.has(type) || !(type === "text/html" || type === "text/plain" || IMAGE.test(type))) continue;
      const blob = await item.getType(type).catch(() => null);
      if (blob) blobs.set(type, blob);
    }
  }
  const text = async (type: string) => (await blobs.get(type)?.text()) ?? "";
  const image = [...blobs].find(([type]) => IMAGE.test(type))?.[1];
  const files = await asFiles({ html: await text("text/html"), text: await text("text/plain"), image });
  return files.length > 0 ? succeed(files) : EMPTY;
}

/** What a paste brings, as files to import. Reads what can only be read while the event lasts before it returns. */
export function filesOfPaste(data: DataTransfer): Promise<Result<File[]>> {
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  const files = [...data.files];
  const documents = files.filter(({ type }) => !IMAGE.test(type));
  if (documents.length > 0) return Promise.resolve(succeed(documents));
  const image = files.find(({ type }) => IMAGE.test(type));
  return asFiles({ html, text, image }).then((found) => (found.length > 0 ? succeed(found) : EMPTY));
}

const REFUSED = refuse(
  "clipboard-refused",
  "The clipboard may not be looked at without a paste.",
  "Press the keys for pasting in this window.",
);

const EMPTY = refuse(
  "clipboard-empty",
  "There is no text and no image on the clipboard.",
  "Copy what is to become an article, then try again.",
);

interface Copied {
  readonly html: string;
  readonly text: string;
  readonly image: Blob | undefined;
}

/** Office programs put a picture of the copy beside it; whoever copies an image alone has no words with it. */
async function asFiles({ html, text, image }: Copied): Promise<File[]> {
  if (image && text.trim() === "") return [asFile(".html", "text/html", [await pageAround(image)])];
  if (html.trim() !== "") return [asFile(".html", "text/html", [html])];
  return text.trim() === "" ? [] : [asFile(".txt", "text/plain", [text])];
}

function asFile(extension: string, type: string, parts: string[]): File {
  // Copied text is UTF-8 here, whatever a page says of itself in its own head.
  return new File([new Uint8Array([0xef, 0xbb, 0xbf]), ...parts], `${NAME}${extension}`, { type });
}

async function pageAround(image: Blob): Promise<string> {
  const bytes = new Uint8Array(await image.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `<figure><img src="data:${image.type};base64,${btoa(binary)}" alt=""></figure>`;
}
