import { aPicture } from "../../../support/aPicture";
import {
  abstractNumbering,
  aDocx,
  cell,
  item,
  numbering,
  p,
  paragraphStyle,
  picture,
  r,
  row,
  table,
} from "../docx/reading/aDocx";
import { anOdt, h, image, list, listStyle, p as odtP, span, textStyle } from "../odt/anOdt";

/** A word that no message about a file may repeat: it stands in every part of the seeds. */
export const INSIDE = "Zwickelbart";

const picturePixels = aPicture();
const PNG_TEXT = Buffer.from(picturePixels).toString("base64");

const WORD_BODY =
  p(INSIDE, '<w:pStyle w:val="Heading2"/>') +
  p(
    `${r("It ")}<w:ins w:author="Bram Tolle">${r("was")}</w:ins><w:del w:author="Ada Quill"><w:r><w:delText>is</w:delText></w:r></w:del><w:commentRangeStart w:id="0"/>${r(" shut", "<w:b/>")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`,
  ) +
  item(1, 0, "one") +
  item(1, 1, "two") +
  p(
    `<w:hyperlink r:id="link1">${r("here")}</w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://three.example/" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r("there")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${picture("image1", "A boat")}`,
  ) +
  table(
    row(cell("a", '<w:gridSpan w:val="2"/>'), cell("b", '<w:vMerge w:val="restart"/>')),
    row(cell("c"), cell("d"), cell("e", "<w:vMerge/>")),
  );

/** As Word writes it: with changes, a comment, a footnote, lists, fields, merged cells and a picture. */
export function aWordDocument(): Promise<Uint8Array> {
  return aDocx({
    body: WORD_BODY,
    styles: paragraphStyle("Heading2", "heading 2", '<w:basedOn w:val="Normal"/>') + paragraphStyle("Normal", "Normal"),
    numbering: abstractNumbering(0, ["decimal", "bullet"]) + numbering(1, 0),
    comments: `<w:comment w:id="0" w:author="Bram Tolle" w:date="2031-04-05T06:07:08Z">${p("Really?")}</w:comment>`,
    footnotes: `<w:footnote w:id="2">${p("Says the log.")}</w:footnote>`,
    header: p("Page"),
    core: `<dc:title>${INSIDE}</dc:title><dc:creator>Ada Quill</dc:creator>`,
    relationships: [
      ["link1", "hyperlink", "https://courier.example/", true],
      ["image1", "image", "media/image1.png"],
    ],
    files: [{ path: "word/media/image1.png", bytes: picturePixels, stored: true }],
  });
}

const ODT_TEXT =
  h(2, INSIDE) +
  odtP(
    `One ${span("T1", "bold")}<text:tab/><text:s text:c="3"/><text:a xlink:href="https://courier.example/">here</text:a><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${odtP("Log")}</text:note-body></text:note><office:annotation><dc:creator>Bram Tolle</dc:creator>${odtP("Really?")}</office:annotation>`,
  ) +
  list("L1", [odtP("one") + list("L1", [odtP("two")])]) +
  `<table:table><table:table-row><table:table-cell table:number-columns-spanned="2">${odtP("a")}</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2">${odtP("b")}</table:table-cell></table:table-row></table:table>` +
  odtP(image("Pictures/1.png", "A boat"));

/** As LibreOffice writes it: with a note, an annotation, nested lists, repeated cells and a picture. */
export function anOpenDocument(): Promise<Uint8Array> {
  return anOdt({
    text: ODT_TEXT,
    automatic: textStyle("T1", 'fo:font-weight="bold"') + listStyle("L1", ["number", "bullet"]),
    styles: "",
    meta: `<dc:title>${INSIDE}</dc:title>`,
    files: [{ path: "Pictures/1.png", bytes: picturePixels }],
  });
}

/** As a site serves it, with half of its tags closed. */
export const PAGE = `<!DOCTYPE html><html lang=en><head><title>A</title><meta name=author content="Ada Quill"><base href="https://courier.example/">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${INSIDE}","datePublished":"2031-04-05"}</script></head>
<body><nav><a href=/>Home</a></nav><article><h1>${INSIDE}</h1><p class=byline>By Ada Quill</p><ul><li>a<ol start=3><li>b</ol></ul><table><tr><th>x<td rowspan=2>y<tr><td>z</table>
<figure><img src="data:image/png;base64,${PNG_TEXT}"><figcaption>c <cite>d</cite></figcaption></figure><img src="https://courier.example/a.jpg" alt=boat><svg><p>e</svg>
<p>It stood shut for ninety years, and nobody knew why it should be opened.</p></article><aside>Read more</aside></body></html>`;
