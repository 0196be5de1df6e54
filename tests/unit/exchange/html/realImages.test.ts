import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { bytesOf, imported, outline, PIXEL, startOf } from "../support";

const BASE = '<link rel="canonical" href="https://courier.example/2031/ferry/">';
const GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

async function addresses(html: string): Promise<readonly string[]> {
  const { remoteImages = [] } = await imported("a.html", `${BASE}<h1>H</h1><p>Text.</p>${html}`);
  return remoteImages;
}

describe("where an image of a page really is", () => {
  it.each([
    ["as it says", '<img src="https://img.example/a.jpg">', "https://img.example/a.jpg"],
    ["relative to the page", '<img src="../a.jpg">', "https://courier.example/2031/a.jpg"],
    ["without a scheme", '<img src="//img.example/a.jpg">', "https://img.example/a.jpg"],
    ["in data-src behind an empty GIF", `<img src="${GIF}" data-src="/a.jpg">`, "https://courier.example/a.jpg"],
    [
      "in data-original behind a placeholder",
      '<img src="/img/placeholder.png" data-original="/a.jpg">',
      "https://courier.example/a.jpg",
    ],
    [
      "the largest of a srcset that is of use",
      '<img srcset="/s.jpg 300w, /m.jpg 1200w, /l.jpg 5000w">',
      "https://courier.example/m.jpg",
    ],
    ["the sharpest of a srcset", '<img srcset="/1.jpg, /2.jpg 2x">', "https://courier.example/2.jpg"],
    [
      "in the sources of a picture",
      `<picture><source data-srcset="/a.webp 800w"><img src="${GIF}"></picture>`,
      "https://courier.example/a.webp",
    ],
    ["in noscript alone", '<noscript><img src="/a.jpg"></noscript>', "https://courier.example/a.jpg"],
    [
      "in noscript, in another size",
      '<img data-src="/a-300x200.jpg"><noscript><img src="/a.jpg?w=9"></noscript>',
      "https://courier.example/a-300x200.jpg",
    ],
  ])("%s", async (_, html, address) => {
    expect(await addresses(html)).toEqual([address]);
  });

  it.each([
    ["counts readers", '<img src="https://img.example/p.gif" width="1" height="1">'],
    ["is an ornament", '<img src="https://img.example/i.png" width="16" height="16">'],
    ["is somebody's portrait", '<img class="avatar" src="https://img.example/i.png">'],
    ["is an emoji", '<p>x <img src="https://img.example/e.png" alt="😀"></p>'],
    ["is nowhere", `<img src="${GIF}">`],
    ["leads into a script", '<img src="javascript:alert(1)" data-src="javascript:alert(2)">'],
  ])("nowhere that is worth a place when it %s", async (_, html) => {
    expect(await addresses(html)).toEqual([]);
  });
});

describe("a page that a browser saved whole", () => {
  const html = `<!-- saved from url=(0036)https://courier.example/2031/ferry.html -->
<html><body><article><h1>Ferry</h1><p>It <a href="/x">left</a>.</p><img src="./Ferry%20returns_files/boat.png" alt="Boat"></article></body></html>`;

  it("has the images of the folder beside it", async () => {
    const beside = new Map([["Ferry returns_files/boat.png", PIXEL]]);
    const result = await importFile({
      name: "Ferry returns.html",
      bytes: bytesOf(html),
      defaultLanguage: "en",
      beside,
    });
    if (!result.ok) throw new Error(result.problem.code);
    expect(outline(startOf(result.value).body)).toEqual(["paragraph: It left.", "figure: "]);
    expect(result.value.attachments).toHaveLength(1);
    expect(JSON.stringify(startOf(result.value).body)).toContain("https://courier.example/x");
  });

  it("keeps the places of images when nobody has the folder", async () => {
    const { warnings, remoteImages } = await imported("Ferry returns.html", html);
    expect(remoteImages).toEqual([]);
    expect(warnings.join(" ")).toContain("Images whose files did not come along have their places");
  });
});
