import { describe, expect, it } from "vitest";
import { readClipboard } from "#renderer/desk/import/clipboardFiles";
import { ONE_PIXEL_PNG } from "../../../../support/images";

/** A clipboard that holds these, by their type. */
function aClipboard(content: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) {
  const item = {
    types: Object.keys(content),
    getType: async (type: string) => new Blob([content[type] ?? ""], { type }),
  };
  return { read: async () => [item] as unknown as ClipboardItems };
}

async function copied(content: Parameters<typeof aClipboard>[0]) {
  const read = await readClipboard(aClipboard(content));
  if (!read.ok) return read.problem.code;
  const [file] = read.value;
  return { name: file?.name, text: await file?.text() };
}

describe("what is on the clipboard", () => {
  it("is copy with its structure, where another program has put that there", async () => {
    expect(await copied({ "text/plain": "Fog", "text/html": "<h1>Fog</h1>" })).toEqual({
      name: "Clipboard.html",
      text: "<h1>Fog</h1>",
    });
  });

  it("is plain text otherwise", async () => {
    expect(await copied({ "text/plain": "Fog über dem Hafen" })).toEqual({
      name: "Clipboard.txt",
      text: "Fog über dem Hafen",
    });
  });

  it("is UTF-8, whatever a copied page says of itself", async () => {
    const read = await readClipboard(aClipboard({ "text/html": '<meta charset="latin1"><p>Café</p>' }));
    const bytes = read.ok
      ? new Uint8Array((await read.value[0]?.arrayBuffer()) ?? new ArrayBuffer(0))
      : new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("is a picture where there are no words with it", async () => {
    const html = '<img src="https://cdn.example/quay.png">';
    const png = new Uint8Array(ONE_PIXEL_PNG);
    const picture = await copied({ "text/html": html, "image/png": png });
    expect(picture).toMatchObject({
      name: "Clipboard.html",
      text: expect.stringContaining("data:image/png;base64,iVBOR"),
    });
    expect(await copied({ "text/plain": "Fog", "text/html": "<p>Fog</p>", "image/png": png })).toMatchObject({
      text: "<p>Fog</p>",
    });
  });

  it("is nothing that an article can be made of", async () => {
    expect(await copied({})).toBe("clipboard-empty");
    expect(await copied({ "text/plain": " \n " })).toBe("clipboard-empty");
    expect(await copied({ "application/x-colour": "red" })).toBe("clipboard-empty");
  });

  it("may not be looked at, or is not there at all", async () => {
    const refused = { read: () => Promise.reject(new DOMException("no", "NotAllowedError")) };
    for (const clipboard of [refused, undefined]) {
      expect(await readClipboard(clipboard)).toMatchObject({ ok: false, problem: { code: "clipboard-refused" } });
    }
  });
});
