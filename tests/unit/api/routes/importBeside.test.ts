import { describe, expect, it } from "vitest";
import { packUpload } from "#api/client/packUpload";
import { problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { ONE_PIXEL_PNG } from "../../../support/images";

const PAGE = new TextEncoder().encode(
  `<html><body><article><h1>Ferry returns</h1><p>The ferry came back at noon.</p>
  <img src="./F%C3%A4hre-Dateien/boat.png" alt="A boat"><img src="a&quot;b/c.png" alt="A quay"></article></body></html>`,
);
const BESIDE = new Map([
  ["Fähre-Dateien/boat.png", ONE_PIXEL_PNG],
  ['a"b/c.png', ONE_PIXEL_PNG],
  ["Fähre-Dateien/unnamed.png", ONE_PIXEL_PNG],
  ["Fähre-Dateien/style.css", new TextEncoder().encode("p { color: red }")],
]);

describe("a page with the files beside it", () => {
  it("comes in with its images, kept with the article", async () => {
    const { client } = await startApi();
    const result = succeeded(await client.exchange.import("Fähre.html", PAGE, { beside: BESIDE }));
    expect(result).toMatchObject({ ok: true, warnings: [], others: [] });
    const article = succeeded(await client.articles.get(result.id ?? ""));
    const figures = (article.body.content ?? []).filter(({ type }) => type === "figure");
    expect(figures.map(({ attrs }) => attrs?.["alt"])).toEqual(["A boat", "A quay"]);
    for (const { attrs } of figures) succeeded(await client.attachments.about(String(attrs?.["sha256"])));
    expect(succeeded(await client.articles.list())).toHaveLength(1);
  });

  it("is previewed with them, and comes in as it was shown", async () => {
    const { client } = await startApi();
    const { previews } = client.exchange;
    const preview = succeeded(await previews.make("Fähre.html", PAGE, { beside: BESIDE }));
    expect(preview.articles[0]?.counts.images).toBe(2);
    const { results } = succeeded(await previews.confirm(preview.token, { articles: [{ number: 0 }] }));
    expect(results).toMatchObject([{ ok: true, warnings: [] }]);
  });

  it("says what is missing when it comes alone", async () => {
    const { client } = await startApi();
    const result = succeeded(await client.exchange.import("Fähre.html", PAGE));
    expect(result.warnings.join(" ")).toMatch(/Images whose files did not come along .*\(2\)/u);
  });
});

describe("a form that is no upload", () => {
  async function sent(form: FormData | string, type?: string) {
    const { ask, client } = await startApi();
    const headers = type === undefined ? {} : { "Content-Type": type };
    const answers = [];
    for (const path of ["/api/import", "/api/import/previews"]) {
      answers.push(await problemOf(await ask("POST", `${path}?name=a.html`, { body: form, headers })));
    }
    expect(succeeded(await client.articles.list())).toEqual([]);
    return answers;
  }
  const malformed = { status: 400, code: "upload-malformed" };
  const formOf = (...parts: [string, string, string?][]) => {
    const form = new FormData();
    for (const [name, content, path] of parts) {
      if (path === undefined) form.append(name, content);
      else form.append(name, new Blob([content]), path);
    }
    return form;
  };

  it.each([
    ["without a file", formOf(["beside", "x", "a.png"])],
    ["with two files", formOf(["file", "x", "a.html"], ["file", "x", "b.html"])],
    ["with a part that is no file", formOf(["file", "<p>x</p>"])],
    ["with a part of another name", formOf(["file", "x", "a.html"], ["aside", "x", "a.png"])],
    ["with a path out of the folder", formOf(["file", "x", "a.html"], ["beside", "x", "../a.png"])],
    ["with an absolute path", formOf(["file", "x", "a.html"], ["beside", "x", "/etc/a.png"])],
    ["with a Windows path", formOf(["file", "x", "a.html"], ["beside", "x", "C:\\a.png"])],
    [
      "with more images than come in with a file",
      formOf(
        ["file", "x", "a.html"],
        ...Array.from({ length: 201 }, (_, n) => ["beside", "x", `${n}.png`] as [string, string, string]),
      ),
    ],
  ])("%s is refused, and nothing comes in", async (_, form) => {
    expect(await sent(form)).toMatchObject([malformed, malformed]);
  });

  it("that is broken off is refused, and nothing comes in", async () => {
    const { bytes, contentType } = await packUpload(PAGE, BESIDE);
    const text = new TextDecoder("latin1").decode(bytes as Uint8Array);
    expect(await sent(text.slice(0, text.length / 2), contentType)).toMatchObject([malformed, malformed]);
    expect(await sent(text, "multipart/form-data")).toMatchObject([malformed, malformed]);
  });
});
