import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { putImages } from "#exchange/document/putImages";
import { fuzzing } from "../../../support/fuzzing";
import { imported, PIXEL, startOf } from "../support";

const A = "https://courier.example/a.jpg";
const B = "https://courier.example/b.jpg";
const HASH = "a".repeat(64);
const image = { sha256: HASH, bytes: PIXEL };

function figures(node: DocumentNode): DocumentNode[] {
  return node.type === "figure" ? [node] : (node.content ?? []).flatMap(figures);
}

async function page(...sources: readonly string[]) {
  return imported(
    "a.html",
    `<h1>H</h1><p>x</p>${sources.map((src, at) => `<figure><img src="${src}" alt="${at}"></figure>`).join("<p>y</p>")}`,
  );
}

describe("images on the web", () => {
  it("are named once each, and keep their places with alt text", async () => {
    const result = await page(A, B, A);
    expect(result.remoteImages).toEqual([A, B]);
    expect(result.remotePlaces).toEqual([A, B, A]);
    expect(figures(startOf(result).body).map(({ attrs }) => [attrs?.["sha256"], attrs?.["alt"]])).toEqual([
      [null, "0"],
      [null, "1"],
      [null, "2"],
    ]);
    expect(JSON.stringify(startOf(result).body)).not.toContain("courier.example");
  });

  it("stand in all their places once they are there, and leave the others open", async () => {
    const result = putImages(await page(A, B, A), (address) => (address === A ? image : undefined));
    expect(figures(startOf(result).body).map(({ attrs }) => attrs?.["sha256"])).toEqual([HASH, null, HASH]);
    expect(result.attachments).toEqual([image]);
    expect(result).toMatchObject({ remoteImages: [B], remotePlaces: [B] });
    const complete = putImages(result, () => image);
    expect(figures(startOf(complete).body).map(({ attrs }) => attrs?.["mediaType"])).toEqual(
      Array(3).fill("image/png"),
    );
    expect(complete).toMatchObject({ remoteImages: [], remotePlaces: [] });
  });

  it("do not stand where what came is no image", async () => {
    const result = putImages(await page(A), () => ({ sha256: HASH, bytes: new Uint8Array([1, 2, 3]) }));
    expect(result).toMatchObject({ attachments: [], remoteImages: [A] });
  });

  it("do not take the place of images that are in the file", async () => {
    const inFile = `data:image/png;base64,${Buffer.from(PIXEL).toString("base64")}`;
    const result = putImages(await page(inFile, A), () => image);
    const [first, second] = figures(startOf(result).body);
    expect(first?.attrs?.["sha256"]).not.toBe(HASH);
    expect(second?.attrs?.["sha256"]).toBe(HASH);
  });

  it("have as many places as there are figures without one, whatever they stand in", async () => {
    const around = fc.constantFrom(
      ["<p>x ", " y</p>"],
      ["<ul><li>", "</li></ul>"],
      ["<table><tr><td>", "</td><td>x</td></tr></table>"],
      ["<h2>", "</h2>"],
      ["<blockquote>", "</blockquote>"],
      ["<figure>", "<figcaption>c</figcaption></figure>"],
      ["<figure>", '<img src="https://courier.example/c.jpg"><figcaption>c</figcaption></figure>'],
      ["<a href='/x'>", "</a>"],
      ["<noscript>", "</noscript>"],
      ["<div style='display:none'>", "</div>"],
      ["<picture><source srcset='https://courier.example/d.jpg 2x'>", "</picture>"],
    );
    const images = fc.array(fc.tuple(around, fc.constantFrom(A, B)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(images, async (list) => {
        const html = list.map(([[before = "", after = ""], src]) => `${before}<img src="${src}">${after}`).join("\n");
        const result = await imported("a.html", `<h1>H</h1><p>Text.</p>${html}`);
        const open = figures(startOf(result).body).filter(({ attrs }) => attrs?.["sha256"] === null);
        expect(open).toHaveLength(result.remotePlaces?.length ?? 0);
      }),
      fuzzing(100),
    );
  });
});
