import { describe, expect, it } from "vitest";
import { imported, outline, PIXEL, startOf } from "../support";

const PIXEL_SOURCE = `data:image/png;base64,${Buffer.from(PIXEL).toString("base64")}`;

async function read(html: string) {
  const result = await imported("page.html", html);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

const PAGE = `<!doctype html>
<html lang="en_GB"><head>
<title>Ferry returns to Port Selwick - The Selwick Courier</title>
<meta property="og:site_name" content="The Selwick Courier">
<meta property="article:section" content="Harbour">
<meta name="description" content="After ninety years, the boat is back.">
<link rel="canonical" href="https://courier.example/harbour/ferry.html">
<script>track()</script>
</head><body>
<header><a class="site-title" href="/">The Selwick Courier</a><nav><ul><li>Home</li><li>Sport</li></ul></nav></header>
<main><article>
<header><p class="kicker">Harbour</p><h1>Ferry <em>returns</em> to Port Selwick</h1>
<p class="byline">By <a rel="author" href="/staff/quill">Ada Quill</a> and Bram Tolle</p>
<div class="meta"><time datetime="2031-03-03">3 March 2031</time></div></header>
<p>The fog <a href="fog.html">lifted</a> at <b>nine</b> on <time>Monday</time>.</p>
<h1>Another chapter</h1><p>It began.</p><h5>Small print</h5>
<aside>Subscribe to our letter</aside>
<figure><img src="/boat.jpg" alt="The boat"><figcaption>The boat at its berth</figcaption></figure>
<table><tr><th>Year<th>Boats<tr><td colspan="2">1931</table>
</article></main>
<footer>© The Selwick Courier</footer></body></html>`;

describe("a news page", () => {
  it("comes in as its article, with its details", async () => {
    const { start } = await read(PAGE);
    expect(start).toMatchObject({
      headline: "Ferry returns to Port Selwick",
      standfirst: "After ninety years, the boat is back.",
      bylines: [{ name: "Ada Quill" }, { name: "Bram Tolle" }],
      section: "Harbour",
      language: "en-GB",
    });
  });

  it("brings the article's text and structure, and not the page around it", async () => {
    const { lines } = await read(PAGE);
    expect(lines).toEqual([
      "paragraph: The fog lifted at nine on Monday.",
      "heading2: Another chapter",
      "paragraph: It began.",
      "heading4: Small print",
      "figure: The boat at its berth",
      "table",
      "  tableRow",
      "    tableHeader",
      "      paragraph: Year",
      "    tableHeader",
      "      paragraph: Boats",
      "  tableRow",
      "    tableCell",
      "      paragraph: 1931",
    ]);
  });

  it("says what it left out", async () => {
    const { warnings } = await read(PAGE);
    expect(warnings).toEqual([
      expect.stringContaining("menus and sidebars"),
      expect.stringContaining("date"),
      expect.stringContaining("Images that are on the web"),
    ]);
  });

  it("makes relative links absolute when the page says where it is", async () => {
    const { start } = await read(PAGE);
    expect(JSON.stringify(start.body)).toContain('"href":"https://courier.example/harbour/fog.html"');
  });

  it("does not take its address from a base that is no web address", async () => {
    const { start } = await read('<base href="javascript:alert(1)//"><h1>H</h1><p><a href="x">text</a></p>');
    expect(JSON.stringify(start.body)).not.toContain("href");
  });
});

describe("the headline of a page", () => {
  it.each([
    ["the leading h1", "<title>T</title><h1>Harbour reopens</h1><p>x</p>", "Harbour reopens"],
    [
      "the title without the site's name",
      '<title>Harbour reopens – The Courier</title><meta property="og:site_name" content="Courier"><p>x</p>',
      "Harbour reopens",
    ],
    [
      "the title as it is where nothing names the site",
      "<title>Harbour reopens - at last</title><p>x</p>",
      "Harbour reopens - at last",
    ],
    [
      "og:title where the only h1 is the site's name",
      '<meta property="og:site_name" content="The Courier"><meta property="og:title" content="Harbour reopens"><h1>The Courier</h1><p>x</p>',
      "Harbour reopens",
    ],
    ["nothing where nothing says it", "<p>x</p>", ""],
  ])("is %s", async (_, html, headline) => {
    const { start } = await read(html);
    expect(start.headline).toBe(headline);
  });

  it("does not come from an h1 far down the text", async () => {
    const { start, lines } = await read(
      `<title>Harbour</title><article><p>${"word ".repeat(100)}</p><h1>Later</h1></article>`,
    );
    expect(start.headline).toBe("Harbour");
    expect(lines.at(-1)).toBe("heading2: Later");
  });
});

describe("the standfirst of a page", () => {
  it("is not a description that only repeats the copy", async () => {
    const { start } = await read(
      '<meta name="description" content="The gates opened at nine…"><h1>H</h1><p>The gates opened at nine on Monday.</p>',
    );
    expect(start.standfirst).toBe("");
  });

  it("is the paragraph that the page marks as one", async () => {
    const { start, lines } = await read(
      '<h1>H</h1><p class="article-standfirst">Ten years on.</p><p>The gates opened.</p>',
    );
    expect(start.standfirst).toBe("Ten years on.");
    expect(lines).toEqual(["paragraph: The gates opened."]);
  });
});

describe("the byline of a page", () => {
  it("is read from a plain paragraph too", async () => {
    const { start, lines } = await read("<h1>H</h1><p>By Ada Quill</p><p>The gates opened.</p>");
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
    expect(lines).toEqual(["paragraph: The gates opened."]);
  });

  it("comes from the page's head where the article has none", async () => {
    const { start } = await read('<meta name="author" content="Ada Quill"><h1>H</h1><p>The gates opened.</p>');
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
  });
});

describe("images inside the file", () => {
  it("become attachments that their figures name", async () => {
    const { attachments, start } = await read(
      `<figure><img src="${PIXEL_SOURCE}" alt="A boat" width="10" height="20"><figcaption>The <b>boat</b> <span class="photo-credit">Dov Lem</span></figcaption></figure>`,
    );
    expect(attachments).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), bytes: PIXEL }]);
    expect(start.body.content?.[0]).toMatchObject({
      type: "figure",
      attrs: {
        sha256: attachments[0]?.sha256,
        mediaType: "image/png",
        alt: "A boat",
        credit: "Dov Lem",
        width: 10,
        height: 20,
      },
      content: [{ text: "The " }, { text: "boat", marks: [{ type: "bold" }] }],
    });
  });

  it("are kept once, however often they stand there, and lose a false media type", async () => {
    const jpeg = PIXEL_SOURCE.replace("png", "jpeg");
    const { attachments, start } = await read(`<p>x</p><img src="${PIXEL_SOURCE}"><img src="${jpeg}">`);
    expect(attachments).toHaveLength(1);
    expect(start.body.content?.map((block) => block.attrs?.["mediaType"])).toEqual([
      undefined,
      "image/png",
      "image/png",
    ]);
  });

  it("are left out with a warning when they are no images", async () => {
    const { attachments, lines, warnings } = await read(
      '<p>x</p><figure><img src="data:image/png;base64,SGVsbG8="><figcaption>Caption</figcaption></figure>',
    );
    expect(attachments).toEqual([]);
    expect(lines).toEqual(["paragraph: x", "paragraph: Caption"]);
    expect(warnings).toEqual([expect.stringContaining("damaged")]);
  });
});

describe("line breaks in HTML", () => {
  it("take no white space of the source with them", async () => {
    const { start } = await read("<p>one <br>\n  two <b> <br> three</b></p>");
    const texts = start.body.content?.[0]?.content?.map((node) => node.text ?? "|");
    expect(texts).toEqual(["one", "|", "two", "|", "three"]);
  });
});

describe("claims in foreign HTML", () => {
  it("do not come in", async () => {
    const { start } = await read(
      '<p><span data-claim="01TEST00000000000000000001">text</span><span data-note="x">y</span></p>',
    );
    expect(JSON.stringify(start.body)).not.toMatch(/claim|note/u);
  });
});

describe("HTML in Hebrew without a language of its own", () => {
  it("is taken to be Hebrew", async () => {
    const { start } = await read("<h1>המעבורת חזרה</h1><p>המעבורת יצאה ביום שני.</p>");
    expect(start.language).toBe("he");
  });
});

describe("a page with what sites put into an article", () => {
  it("takes the names out of the byline, and offers the rest for removal", async () => {
    const result = await imported(
      "page.html",
      `<article><header><span class="kicker">Exclusive</span><h1>Pier collapse</h1>
      <p class="byline">By <a rel="author" href="/a">Ada Quill</a> and <a rel="author" href="/b">Bram Tolle</a>, Harbour Correspondents</p></header>
      <p>The engineers knew of the cracks. They wrote two reports.</p>
      <div class="ad">Advertisement</div>
      <p>The board meets on Thursday. It will not be public.</p>
      <div>Ada Quill is the Courier's harbour correspondent.</div><div>Tags: <a href="/t">pier</a></div></article>`,
    );
    expect(startOf(result).bylines).toEqual([{ name: "Ada Quill" }, { name: "Bram Tolle" }]);
    expect(result.furniture.map(({ text }) => text)).toEqual([
      "Exclusive",
      "Ada Quill is the Courier's harbour correspondent.",
      "Tags: pier",
    ]);
  });
});

describe("a paragraph right under the headline", () => {
  const DECK = "The gates stood shut for ten years. Two floods went over them.";
  const COPY = "The gates opened at nine on Monday, and nobody was there to see it but the keeper.";

  it.each([
    ["stands between headline and byline", `<p>${DECK}</p><p>By Ada Quill</p><p>${COPY}</p>`],
    ["is all in bold", `<p><b>${DECK}</b></p><p>${COPY}</p>`],
    ["is followed by a dateline", `<p>${DECK}</p><p>VELMOOR — ${COPY}</p>`],
    ["has Word's style for it", `<p class=MsoSubtitle>${DECK}</p><p>${COPY}</p>`],
  ])("is the standfirst when it %s", async (_, copy) => {
    const { start, lines } = await read(`<h1>Harbour reopens</h1>${copy}`);
    expect(start.standfirst).toBe(DECK);
    expect(lines.join()).not.toContain(DECK);
  });

  it.each([
    ["is only short", `<p>${DECK}</p><p>${COPY}</p>`],
    ["is bold like all the others", `<p><b>${DECK}</b></p><p><b>${COPY}</b></p>`],
    ["has only a word in bold", `<p><b>Shut.</b> ${DECK}</p><p>${COPY}</p>`],
    ["is a bold label", `<p><b>What we know so far</b></p><p>${DECK} ${COPY}</p>`],
    ["is a note to readers", `<p><b>Editor’s note: ${DECK}</b></p><p>${COPY}</p>`],
    ["is somebody's words", `<p><b>“${DECK}”</b></p><p>${COPY}</p>`],
    ["is a paragraph of copy", `<p>${DECK} ${COPY} ${COPY}</p><p>By Ada Quill</p><p>${COPY}</p>`],
    ["stands over a list", `<p><b>${DECK}</b></p><ul><li>${COPY}</li></ul>`],
    ["has no headline over it", null],
  ])("stays in the copy when it %s", async (_, copy) => {
    const { start, lines } = await read(
      copy ? `<h1>Harbour reopens</h1>${copy}` : `<p><b>${DECK}</b></p><p>${COPY}</p>`,
    );
    expect(start.standfirst).toBe("");
    expect(lines.join()).toContain(DECK);
  });

  it("stays in the copy of a page that tells its parts apart by itself", async () => {
    const { start } = await read(
      `<h1>Harbour reopens</h1><p class="byline">By Ada Quill</p><p><b>${DECK}</b></p><p>${COPY}</p>`,
    );
    expect(start.standfirst).toBe("");
  });
});

describe("what a page says of its article to search engines", () => {
  const page = (data: object, article: string) =>
    `<html><head><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...data })}</script></head><body><article>${article}</article></body></html>`;
  const COPY =
    "<p>The fog lifted at nine. The boat was there.</p><p>It rained later on that day, and nobody minded it.</p>";
  const person = (name: string) => ({ "@type": "Person", name });
  const TWO = [person("Ada Quill"), person("Bram Tolle"), { "@type": "NewsMediaOrganization", name: "Courier" }];

  it.each([
    ["no byline", ""],
    ["one of them", '<p class="byline">By Ada Quill</p>'],
    ["one of them in capitals", '<p class="author">ADA QUILL</p>'],
    ["one of them in a paragraph like any other", "<p>By Ada Quill</p>"],
    ["all of them", '<p class="byline">By Ada Quill and Bram Tolle</p>'],
  ])("brings all authors in when the page itself shows %s", async (_, byline) => {
    const { start, lines } = await read(page({ author: TWO }, `<h1>Ferry</h1>${byline}${COPY}`));
    expect(start.bylines?.map(({ name }) => name.toLowerCase())).toEqual(["ada quill", "bram tolle"]);
    expect(lines).toHaveLength(2);
  });

  it("does not put the house before the writer whom the page shows", async () => {
    const author = [{ "@type": "Organization", name: "Courier" }];
    const { start } = await read(page({ author }, `<h1>Ferry</h1><p class="byline">By Ada Quill</p>${COPY}`));
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
  });

  it("gives the standfirst when the page has none, and not when it only repeats the text", async () => {
    const description = "After ninety years, the boat is back.";
    expect((await read(page({ description }, `<h1>Ferry</h1>${COPY}`))).start.standfirst).toBe(description);
    const repeated = page({ description: "The fog lifted at nine. The boat was…" }, `<h1>Ferry</h1>${COPY}`);
    expect((await read(repeated)).start.standfirst ?? "").toBe("");
    const other = repeated.replace("<head>", '<head><meta name="description" content="The fog lifted at nine.">');
    const both = other.replace("The fog lifted at nine. The boat was…", description);
    expect((await read(both)).start.standfirst).toBe(description);
  });

  it("tells the day of publication, for which an article has no place", async () => {
    const { warnings } = await read(page({ datePublished: "2031-04-05T06:07:08Z" }, `<h1>Ferry</h1>${COPY}`));
    expect(warnings).toEqual([expect.stringContaining("2031-04-05")]);
  });
});

describe("the paragraph under a headline that its class sets apart", () => {
  const COPY =
    "<p>The fog lifted at nine. The boat was there.</p><p>It rained later on that day, and nobody minded it.</p>";

  it.each(["lead", "article-lead", "lede", "dek", "standfirst", "article__summary", "intro"])(
    "is the standfirst: %s",
    async (name) => {
      const { start, lines } = await read(
        `<article><h1>Ferry</h1><p class="byline">By Ada Quill</p><p class="${name}">After ninety years.</p>${COPY}</article>`,
      );
      expect(start.standfirst).toBe("After ninety years.");
      expect(lines).toHaveLength(2);
    },
  );

  it.each([
    ["further down", `<h1>Ferry</h1>${COPY}${COPY}<p class="lead">After ninety years.</p>${COPY}`, 7],
    ["over the whole text", `<h1>Ferry</h1><div class="lead">${COPY}</div>`, 2],
    ["all the text there is", '<h1>Ferry</h1><p class="lead">After ninety years the boat is back.</p>', 1],
  ])("is copy when it is %s", async (_, article, count) => {
    const { start, lines } = await read(`<article>${article}</article>`);
    expect(start.standfirst ?? "").toBe("");
    expect(lines).toHaveLength(count);
  });
});
