import { describe, expect, it } from "vitest";
import { cleanHtml } from "#core/article/html/cleanHtml";

function clean(html: string) {
  const result = cleanHtml(html);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Nothing that runs, loads, styles or names anything. */
const ALLOWED_TAGS =
  /^<\/?(?:p|h[234]|ul|ol|li|blockquote|table|tbody|tr|td|th|figure|figcaption|img|hr|br|strong|em|u|s|sub|sup|a)(?:\s(?:href|colspan|rowspan|align|dir|start|src|alt|width|height|data-credit)="[^"]*")*>$/u;

describe("hostile HTML", () => {
  it.each([
    ["a script", "<p>text<script>alert(1)</script></p>"],
    ["a script in capitals", "<p>text<SCRIPT SRC=//evil.example/x.js></SCRIPT></p>"],
    ["a script cut in two", "<p>text<scr<script>ipt>alert(1)</scr</script>ipt></p>"],
    ["an event handler", '<p onclick="alert(1)">text</p><img src=x onerror=alert(1)>'],
    ["an event handler after a slash", "<p>text<img/src=x/onerror=alert(1)></p>"],
    ["a javascript link", '<p><a href="javascript:alert(1)">text</a></p>'],
    ["a javascript link with a tab", '<p><a href="java&Tab;script:alert(1)">text</a></p>'],
    ["a javascript link with a line end", '<p><a href="java\nscript:alert(1)">text</a></p>'],
    ["a javascript link in entities", '<p><a href="&#106;&#x61;vascript&colon;alert(1)">text</a></p>'],
    ["a javascript link behind a control character", '<p><a href="\u0001javascript:alert(1)">text</a></p>'],
    ["a data link", '<p><a href="data:text/html,<script>alert(1)</script>">text</a></p>'],
    ["a vbscript link", '<p><a href="VbScript:msgbox(1)">text</a></p>'],
    [
      "SVG",
      "<p>text</p><svg onload=alert(1)><text>drawn</text><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    ],
    [
      "an animation that sets a link",
      "<p>text</p><svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>",
    ],
    [
      "MathML that hides markup",
      '<p>text</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ],
    [
      "markup that mutates in noscript",
      '<p>text</p><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    ],
    [
      "markup that mutates in a form",
      "<p>text</p><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    ],
    ["markup that mutates in a title", '<p>text</p><title><a title="</title><img src=x onerror=alert(1)>">'],
    ["an iframe with a document", '<p>text</p><iframe srcdoc="<script>alert(1)</script>">inside</iframe>'],
    ["an object", '<p>text</p><object data="x.swf"><embed src="x.swf">inside</object>'],
    ["a style sheet", "<p>text</p><style>p{background:url(javascript:alert(1))}</style>"],
    ["a style attribute", '<p style="background:url(//evil.example/x)">text</p>'],
    ["a refresh", '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><p>text</p>'],
    ["a base address", '<base href="javascript:alert(1)//"><p><a href="x">text</a></p>'],
    ["a template", "<p>text</p><template><img src=x onerror=alert(1)>inside</template>"],
    ["a hidden element", '<p>text</p><div hidden>hidden</div><p style="display:none">hidden</p>'],
    ["a comment", "<p>text</p><!-- <script>alert(1)</script> --!><!--[if IE]><script>alert(1)</script><![endif]-->"],
    ["a form", "<p>text</p><form action=//evil.example><input value=x><textarea>x</textarea><button>x</button></form>"],
    ["an image elsewhere", '<p>text</p><img src="https://evil.example/pixel.gif?reader">'],
    ["an SVG image in the file", '<p>text</p><img src="data:image/svg+xml;base64,PHN2Zy8+">'],
    ["an unknown element", "<p>text</p><x-evil onfoo=alert(1)></x-evil>"],
    ["an element named like what every object has", "<p>te<constructor>xt</constructor></p><p>text</p>"],
    ["a claim of another desk", '<p><span data-claim="01TEST00000000000000000001" id=x class=y>text</span></p>'],
    ["a processing instruction", "<?php echo 1 ?><p>text</p><![CDATA[<script>alert(1)</script>]]>"],
    ["attributes without end", `<p ${"a=b ".repeat(200)}>text</p>`],
  ])("brings in text and nothing else from %s", (_, html) => {
    const { html: cleaned } = clean(html);
    expect(cleaned).toMatch(/text/u);
    for (const [tag] of cleaned.matchAll(/<[^>]*>/gu)) expect(tag).toMatch(ALLOWED_TAGS);
    expect(cleaned).not.toMatch(/javascript|vbscript|evil|data-claim|drawn|inside|hidden/u);
    expect(cleaned.replace(/<[^>]*>/gu, "")).not.toContain("alert(1)&lt;/");
  });

  it.each([
    ["divs", "<div>".repeat(100_000)],
    ["bold", `${"<b>".repeat(100_000)}x`],
    [
      "fonts that the parser opens again in every paragraph",
      `<p>${Array.from({ length: 400 }, (_, i) => `<font size=${i}>`).join("")}</p>${"<p>x".repeat(20_000)}`,
    ],
    ["lists", "<ul><li>".repeat(50_000)],
    ["tables", "<table><tr><td>".repeat(20_000)],
  ])("is refused, and quickly, when it nests %s without end", (_, html) => {
    const result = cleanHtml(html);
    expect(result).toMatchObject({ ok: false, problem: { code: "html-too-deep" } });
  });
});

describe("cleaned HTML", () => {
  it.each([
    ["<div>one<div>two</div>three</div>", "<p>one</p><p>two</p><p>three</p>"],
    ["a<br><br>b<br>c<br>", "<p>a</p><p>b<br>c</p>"],
    ["<h1>Head</h1><h5>small</h5><h6>smaller</h6>", "<h2>Head</h2><h4>small</h4><h4>smaller</h4>"],
    ["<b><p>x</p><i>y</i></b>", "<p><strong>x</strong></p><p><strong><em>y</em></strong></p>"],
    ['<b style="font-weight:normal"><p>x</p></b>', "<p>x</p>"],
    ['<span style="font-weight:700;font-style:italic">x</span>', "<p><strong><em>x</em></strong></p>"],
    [
      '<a href="https://x.example"><u style="text-decoration:underline">x</u></a>',
      '<p><a href="https://x.example"><u>x</u></a></p>',
    ],
    ["<ul><li>a<ul><li>b</ul></ul>", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"],
    ["<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>"],
    ['<ol start="3"><li>a</ol>', '<ol start="3"><li><p>a</p></li></ol>'],
    ["<pre>a\nb</pre>", "<p>a<br>b</p>"],
    ["<dl><dt>term<dd>meaning</dl>", "<p>term</p><p>meaning</p>"],
    ["<p>&nbsp;</p><p><br></p><p></p><div> </div>x", "<p>x</p>"],
    ["<table><tr><td>only</td></tr></table>", "<p>only</p>"],
    [
      "<table><caption>C</caption><thead><tr><th>a<th>b</thead><tr><td colspan=2 rowspan=9>c</table>",
      '<p>C</p><table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td colspan="2"><p>c</p></td></tr></tbody></table>',
    ],
    ["<p>he said <q>yes</q></p>", "<p>he said “yes”</p>"],
    ["<blockquote>x</blockquote><blockquote></blockquote>", "<blockquote><p>x</p></blockquote>"],
    [
      '<h2>A wait</h2><p><a href="#a-wait">x</a><a href="#top">y</a></p>',
      '<h2>A wait</h2><p><a href="#a-wait">x</a>y</p>',
    ],
    ['<p><a href="//x.example/a">x</a></p>', '<p><a href="https://x.example/a">x</a></p>'],
  ])("of %j is %j", (html, expected) => {
    expect(clean(html).html).toBe(expected);
  });

  it("says what it left out, once for each kind, with how many there were", () => {
    const { dropped } = clean(
      '<p>x<script>1</script><script>2</script><a href="/y">y</a><img src="z.jpg"><iframe></iframe><i hidden>h</i></p>',
    );
    expect(dropped).toEqual([
      "Scripts were left out (2).",
      expect.stringMatching(/^Links that lead to another page.*\(1\)\.$/u),
      expect.stringMatching(/^Images.*\(1\)\.$/u),
      "Embedded pages were left out (1).",
      "Text that the page hides was left out (1).",
    ]);
  });

  it("cuts a table's spans down to what a table of copy has", () => {
    const { html } = clean("<table><tr><td colspan=9999999 rowspan=9999999>a<td>b</table>");
    expect(html).toContain('<td colspan="50"><p>a</p></td>');
  });

  it("flattens lists that are nested deeper than copy is, and says so", () => {
    const { html, dropped } = clean(`${"<ul><li>".repeat(60)}deep`);
    expect(html.match(/<ul>/gu)?.length).toBe(10);
    expect(html).toContain("deep");
    expect(dropped).toEqual([expect.stringContaining("nested too deep")]);
  });
});

describe("directions", () => {
  it.each([
    [
      "that the words tell are left to them",
      '<p dir="rtl">الميناء مغلق</p><p dir=ltr>Closed</p>',
      "<p>الميناء مغلق</p><p>Closed</p>",
    ],
    [
      "that the words do not tell stay",
      '<p dir="RTL">Closed: الميناء</p><h2 dir="rtl">12</h2>',
      '<p dir="rtl">Closed: الميناء</p><h2 dir="rtl">12</h2>',
    ],
    [
      "are read from styles, as Word writes them",
      '<p style="direction:rtl">A1 الميناء مغلق</p>',
      '<p dir="rtl">A1 الميناء مغلق</p>',
    ],
    [
      "are those of the innermost element",
      '<div dir="rtl"><p dir="ltr">Closed</p><p>Open</p></div>',
      '<p>Closed</p><p dir="rtl">Open</p>',
    ],
    [
      "reach into lists, quotations and tables",
      '<ul dir="rtl"><li>one</li></ul><blockquote dir="rtl">two</blockquote>',
      '<ul><li><p dir="rtl">one</p></li></ul><blockquote><p dir="rtl">two</p></blockquote>',
    ],
    [
      "of a whole page, and nonsense, are nobody's",
      '<html dir="rtl"><body dir="rtl"><p>One</p><p dir="up">Two</p></body></html>',
      "<p>One</p><p>Two</p>",
    ],
  ])("%s", (_, html, expected) => {
    expect(clean(html).html).toBe(expected);
  });
});
