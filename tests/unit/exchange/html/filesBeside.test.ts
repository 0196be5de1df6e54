import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { namesBeside } from "#core/intake/beside/namesBeside";
import { contentsOf } from "#exchange/firewall/contentsOf";
import type { Imported } from "#exchange/format";
import { importFile } from "#exchange/importFile";
import { aBody, anArticle, aParagraph, aText } from "../../../support/builders";
import { bytesOf, exported, outline, PIXEL, startOf, textOf } from "../support";

const PIXEL_HASH = createHash("sha256").update(PIXEL).digest("hex");

async function importedWith(name: string, text: string, beside: Record<string, Uint8Array>): Promise<Imported> {
  const incoming = { name, bytes: bytesOf(text), defaultLanguage: "en", beside: new Map(Object.entries(beside)) };
  const result = await importFile(incoming);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function figuresOf(result: Imported): DocumentNode[] {
  return (startOf(result).body.content ?? []).filter(({ type }) => type === "figure");
}

const page = (image: string, head = "") =>
  `<html><head>${head}</head><body><article><h1>Ferry</h1><p>It left.</p>${image}</article></body></html>`;

describe("a page with its files beside it", () => {
  it.each([
    ["Ferry_files/boat.png", '<img src="./Ferry_files/boat.png">'],
    ["Fähre-Dateien/boat.png", '<img src="F%C3%A4hre-Dateien/boat.png">'],
    ["Bac_fichiers/image001.png", "<img src='Bac_fichiers/image001.png'>"],
    ["Ferry.files/a b.png", '<img src="Ferry.files/a b.png">'],
    ["images/1.png", '<img src="images/1.png?v=2">'],
    // A browser that saves the page writes only some of the places anew.
    ["Ferry_files/boat.png", '<img src="Ferry_files/boat.png" srcset="https://cdn.example/boat-900.jpg 900w">'],
    ["Ferry_files/boat.png", '<img src="https://cdn.example/boat.jpg" srcset="Ferry_files/boat.png 900w">'],
    ["Ferry page_files/boat.png", '<picture><source srcset="Ferry%20page_files/boat.png"><img src="/a.jpg"></picture>'],
    ["Ferry_files/boat.png", '<img src="data:image/gif;base64,R0lGODlhAQAB" data-src="Ferry_files/boat.png">'],
  ])("has the image at %s, named by %s", async (path, image) => {
    const base = '<link rel="canonical" href="https://courier.example/2031/ferry/">';
    const result = await importedWith("Ferry.html", page(image, base), { [path]: PIXEL });
    expect(figuresOf(result).map(({ attrs }) => attrs?.["sha256"])).toEqual([PIXEL_HASH]);
    expect(result.attachments).toHaveLength(1);
    expect(result.remoteImages).toEqual([]);
    expect(namesBeside(page(image))).toContain(path);
  });

  it("takes nothing that it does not name, and nothing that is no image", async () => {
    const result = await importedWith(
      "Ferry.html",
      page('<img src="Ferry_files/a.png"><img src="Ferry_files/b.png">'),
      {
        "Ferry_files/a.png": bytesOf("body { color: red }"),
        "Ferry_files/unnamed.png": PIXEL,
      },
    );
    expect(result.attachments).toEqual([]);
    expect(figuresOf(result)).toEqual([]);
    expect(result.warnings.join(" ")).toMatch(/damaged or of an unknown kind.*\(1\)/u);
  });

  it("has the place of an image on the web where the folder has none", async () => {
    const image = '<img src="images/boat.png">';
    const base = '<link rel="canonical" href="https://courier.example/2031/ferry/">';
    const result = await importedWith("Ferry.html", page(image, base), {});
    expect(result.remoteImages).toEqual(["https://courier.example/2031/ferry/images/boat.png"]);
  });
});

it("a page with a folder of images, as Stet writes it, comes back with them", async () => {
  const article = anArticle({
    headline: "Ferry returns",
    body: aBody(
      aParagraph("The ferry came back at noon."),
      {
        type: "figure",
        attrs: { sha256: PIXEL_HASH, alt: "A boat", credit: "Dov Lem" },
        content: [aText("At its berth")],
      },
      aParagraph("Nobody was late."),
    ),
  });
  const file = await exported(article, "html-folder", {
    attachment: (hash) => (hash === PIXEL_HASH ? { bytes: PIXEL, mediaType: "image/png" } : undefined),
  });
  const parts = await contentsOf(file.bytes);
  const folder = new Map(parts.map(({ path, bytes }) => [path, bytes]));
  const text = textOf(folder.get("article.html") ?? new Uint8Array());
  const beside = namesBeside(text).flatMap((path) => {
    const bytes = folder.get(path);
    return bytes ? [[path, bytes] as const] : [];
  });
  const result = await importedWith("article.html", text, Object.fromEntries(beside));
  expect(outline(startOf(result).body)).toEqual([
    "paragraph: The ferry came back at noon.",
    "figure: At its berth",
    "paragraph: Nobody was late.",
  ]);
  expect(figuresOf(result)[0]?.attrs).toMatchObject({ alt: "A boat", credit: "Dov Lem" });
  expect(result.attachments).toHaveLength(1);
});

describe("Markdown with its images beside it", () => {
  it.each([
    ["images/boat.png", "![A boat](images/boat.png)"],
    ["images/boat.png", "![A boat](./images/boat.png 'Berth')"],
    ["my images/boat.png", "![A boat](<my images/boat.png>)"],
    ["my images/boat.png", "![A boat](my%20images/boat.png)"],
    ["boat.png", "![A boat][b]\n\n[b]: boat.png"],
    ["boat.png", "![[boat.png|A boat]]"],
    ["boat.png", '{{< figure src="boat.png" alt="A boat" >}}'],
    ["boat.png", '<img src="boat.png" alt="A boat">'],
  ])("has %s, named by %s", async (path, markdown) => {
    const text = `# Ferry\n\nIt left.\n\n${markdown}\n`;
    expect(namesBeside(text)).toContain(path);
    const result = await importedWith("ferry.md", text, { [path]: PIXEL });
    expect(figuresOf(result).map(({ attrs }) => [attrs?.["sha256"], attrs?.["alt"]])).toEqual([[PIXEL_HASH, "A boat"]]);
    expect(result.attachments).toHaveLength(1);
  });

  it("takes a width for no description, and says that a picture stayed out whose file nobody has", async () => {
    const result = await importedWith("ferry.md", "# Ferry\n\nIt left.\n\n![[boat.png|300]]\n\n![[gone.png]]\n", {
      "boat.png": PIXEL,
    });
    expect(figuresOf(result).map(({ attrs }) => attrs?.["alt"])).toEqual([""]);
    expect(result.warnings.join(" ")).toMatch(/\(1\)/u);
  });
});
