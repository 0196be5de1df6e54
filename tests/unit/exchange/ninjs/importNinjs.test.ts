import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { refusalOf } from "../../../support/unwrap";
import { bytesOf, imported, outline, PIXEL, startOf } from "../support";

const HTML = "<p>The fog lifted.</p><h2>A long wait</h2><ul><li>goats</li><li>the mayor</li></ul>";
const OUTLINE = [
  "paragraph: The fog lifted.",
  "heading2: A long wait",
  "bulletList",
  "  listItem",
  "    paragraph: goats",
  "  listItem",
  "    paragraph: the mayor",
];

const VERSION_1 = {
  uri: "http://courier.example/items/1",
  type: "text",
  versioncreated: "2031-04-05T06:07:08Z",
  pubstatus: "usable",
  headline: "Ferry returns",
  description_text: "The first crossing in ninety years.",
  byline: "By Ada Quill and Bram Tolle",
  located: "Port Selwick",
  language: "en-GB",
  slugline: "Ferry-Returns",
  embargoed: "2031-04-06T00:00:00+02:00",
  subject: [
    { code: "16000000", name: "conflict, war and peace", scheme: "http://cv.iptc.org/newscodes/mediatopic/" },
    { code: "10010000", name: "ferries", scheme: "courier" },
  ],
  genre: [{ name: "Feature", code: "Feature" }],
  keywords: ["harbour", "fog"],
  body_html: HTML,
  body_text: "The fog lifted.",
  associations: {
    featured: {
      type: "picture",
      uri: "http://courier.example/p/1",
      description_text: "At its berth",
      byline: "Dov Lem",
      renditions: {
        main: { href: "https://courier.example/boat.jpg", width: 800 },
        small: { href: "https://courier.example/s.jpg", width: 80 },
      },
    },
    film: { type: "video", uri: "http://courier.example/v/1" },
  },
};

const VERSION_3 = {
  uri: "urn:courier:2",
  type: "text",
  versionCreated: "2031-04-05T06:07:08Z",
  headlines: [
    { role: "short", value: "Ferry" },
    { role: "main", value: "Ferry returns" },
  ],
  descriptions: [{ role: "summary", value: "The first crossing in ninety years." }],
  by: "Ada Quill and Bram Tolle",
  located: "Port Selwick",
  language: "en-GB",
  slugline: "ferry-returns",
  embargoedUntil: "2031-04-05T22:00:00Z",
  subjects: [{ uri: "http://cv.iptc.org/newscodes/mediatopic/16000000" }, { name: "ferries" }],
  genres: [{ uri: "http://cv.iptc.org/newscodes/genre/Feature", name: "feature" }],
  bodies: [
    { contentType: "text/plain", value: "The fog lifted." },
    { contentType: "text/html", value: HTML },
  ],
};

const VERSION_2 = {
  ...VERSION_3,
  versionCreated: undefined,
  embargoedUntil: undefined,
  versioncreated: "2031-04-05T06:07:08Z",
  embargoed: "2031-04-05T22:00:00Z",
  bodies: [
    { role: "text", contenttype: "text/plain", value: "The fog lifted." },
    { role: "html", contenttype: "text/html", value: HTML },
  ],
};

describe.each([
  ["1", VERSION_1],
  ["2", VERSION_2],
  ["3", VERSION_3],
])("an item of ninjs %s", (_, item) => {
  it.each(["item.ninjs.json", "item.json", "item.txt", "item.html"])("is read as an article from %s", async (name) => {
    const start = startOf(await imported(name, JSON.stringify(item)));
    expect(start).toMatchObject({
      headline: "Ferry returns",
      standfirst: "The first crossing in ninety years.",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      dateline: "Port Selwick",
      language: "en-GB",
      slug: "ferry-returns",
      genre: "Feature",
      subjects: ["16000000"],
      embargo: "2031-04-05T22:00:00.000Z",
    });
    expect(start.tags).toContain("ferries");
    expect(outline(start.body).slice(0, OUTLINE.length)).toEqual(OUTLINE);
  });
});

describe("pictures of an item", () => {
  it("stand at the end of its text, in their largest size, when the text does not have them", async () => {
    const result = await imported("a.json", JSON.stringify(VERSION_1));
    expect(result.remoteImages).toEqual(["https://courier.example/boat.jpg"]);
    const figure = startOf(result).body.content?.at(-1);
    expect(figure).toMatchObject({ type: "figure", attrs: { credit: "Dov Lem" } });
    expect(outline(startOf(result).body).at(-1)).toBe("figure: At its berth");
    expect(result.warnings.join()).toContain("put at its end (1)");
    expect(result.warnings.join()).toContain("videos");
  });

  it("stay where the text has them", async () => {
    const body_html = '<figure><img src="https://courier.example/boat.jpg" alt="A boat"></figure><p>Fog.</p>';
    const result = await imported("a.json", JSON.stringify({ ...VERSION_1, body_html }));
    expect(outline(startOf(result).body)).toEqual(["figure: ", "paragraph: Fog."]);
    expect(result.remotePlaces).toEqual(["https://courier.example/boat.jpg"]);
  });

  it("come in from the files beside it", async () => {
    const bodies = [{ contentType: "text/html", value: '<figure><img src="image-1.png" alt="A boat"></figure>' }];
    const result = await importFile({
      name: "a.json",
      bytes: bytesOf(JSON.stringify({ ...VERSION_3, bodies })),
      defaultLanguage: "en",
      beside: new Map([["image-1.png", PIXEL]]),
    });
    expect(result).toMatchObject({ ok: true, value: { attachments: [{ bytes: PIXEL }] } });
  });
});

describe("a file with several items", () => {
  const picture = { uri: "urn:courier:p", type: "picture", headlines: [{ value: "A boat" }] };

  it.each([
    ["a list", [VERSION_1, picture, VERSION_3]],
    ["a list in a wrapper", { version: "1", items: [VERSION_1, picture, VERSION_3] }],
    [
      "a package",
      {
        uri: "urn:courier:0",
        type: "composite",
        headlines: [{ value: "Today" }],
        associations: [VERSION_1, picture, VERSION_3],
      },
    ],
    ["a list in two wrappers", { data: { items: [VERSION_1, picture, VERSION_3] } }],
  ])("as %s gives each text as an article", async (_, content) => {
    const result = await imported("feed.ninjs.json", JSON.stringify(content));
    expect(startOf(result).headline).toBe("Ferry returns");
    expect(result.more).toHaveLength(1);
    expect(result.warnings[0]).toContain("no text");
  });

  it("is refused when there are too many", async () => {
    const result = await importFile({
      name: "feed.ninjs.json",
      bytes: bytesOf(JSON.stringify(Array.from({ length: 1_001 }, () => ({ uri: "urn:x:y", bodies: [] })))),
      defaultLanguage: "en",
    });
    expect(refusalOf(result)).toBe("too-many-items");
  });
});

describe("an item that is not as it should be", () => {
  it.each([
    ["cut off", '{"uri":"urn:x","headlines":[{"value":"Har', "json-damaged"],
    ["too deep", `{"uri":"urn:x","headlines":${"[".repeat(5_000)}${"]".repeat(5_000)}}`, "json-damaged"],
    ["no text", '{"uri":"urn:x","type":"picture","headlines":[]}', "no-text-item"],
    ["of another kind", '{"uri": 1}', "no-text-item"],
  ])("because it is %s is refused with what to do", async (_, text, code) => {
    const result = await importFile({ name: "a.ninjs.json", bytes: bytesOf(text), defaultLanguage: "en" });
    expect(refusalOf(result)).toBe(code);
  });

  it("because its values are of other types is read as far as it goes", async () => {
    const odd = {
      uri: 7,
      headlines: "Ferry",
      bodies: { value: 5 },
      by: null,
      subjects: "fog",
      associations: [null, 3],
    };
    const start = startOf(await imported("a.ninjs.json", JSON.stringify(odd)));
    expect(start.headline).toBe("Ferry");
    expect(start.tags).toEqual(["fog"]);
  });

  it("because its embargo cannot be read says so", async () => {
    const { warnings } = await imported("a.json", JSON.stringify({ ...VERSION_3, embargoedUntil: "next week" }));
    expect(warnings.join()).toContain("embargo");
  });

  it("because it was cancelled or is withheld says so", async () => {
    for (const pubStatus of ["canceled", "withheld"]) {
      const { warnings } = await imported("a.json", JSON.stringify({ ...VERSION_3, pubStatus }));
      expect(warnings.join()).toMatch(/cancelled|withheld/u);
    }
  });

  it("is not taken for one when it is Stet's own or any other JSON", async () => {
    const result = await importFile({ name: "a.json", bytes: bytesOf('{"uri":"x"}'), defaultLanguage: "en" });
    expect(refusalOf(result)).toBe("not-an-article");
  });
});
