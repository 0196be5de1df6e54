import { succeed } from "#core/result";
import { articleDate } from "../document/articleDate";
import { CLAIMS_AS_COMMENTS, claimComments, noComments } from "../document/claimComments";
import { linkTargets } from "../document/linkTargets";
import { headerLine, noticesOn } from "../document/notices";
import { propertyTexts } from "../document/propertyTexts";
import { withClaimEdges } from "../document/withClaimEdges";
import { spellings } from "../firewall/spellings";
import type { Exporter, Written } from "../format";
import { officePictures } from "../images/officePictures";
import { writeXml } from "../xml/writeXml";
import { writeZip, type ZipPart } from "../zip/writeZip";
import { commentsTree } from "./writing/commentsTree";
import { contentTypes } from "./writing/contentTypes";
import { documentTree, headerTree } from "./writing/documentTree";
import { DocxParts } from "./writing/docxParts";
import { appProperties, coreProperties, settingsPart } from "./writing/propertyParts";
import { CORE_PROPERTIES, Relationships } from "./writing/relationships";
import { stylesPart } from "./writing/stylesPart";
import { textsOfDocx } from "./writing/textsOfDocx";

/**
 * A document for Word (ECMA-376, transitional): headings, lists, quotations and captions by the styles that Word has for them.
 * Notes to colleagues are in none; claims are, as comments, when they are asked for.
 */
export const docxExporter: Exporter = {
  options: [CLAIMS_AS_COMMENTS],
  async write({ clearance, attachment, options }) {
    const { article, draft } = clearance;
    const { language } = article;
    const { comments, warnings } = options.has(CLAIMS_AS_COMMENTS.id) ? claimComments(clearance) : noComments;
    const numbers = new Map(comments.map(({ claimId }, index) => [claimId, index]));
    const edged = withClaimEdges(article.body, new Set(numbers.keys()));
    const pictures = await officePictures(article.body, attachment);
    const parts = new DocxParts(pictures, linkTargets(article.body), numbers);
    const notices = noticesOn(clearance);
    const { relationships } = parts;
    relationships.add("styles", "styles.xml");
    relationships.add("settings", "settings.xml");
    const headline = headerLine(notices);
    const header = headline === "" ? null : relationships.add("header", "header1.xml");
    if (comments.length > 0) relationships.add("comments", "comments.xml");
    const text = documentTree(article, edged.body, notices, header, parts);
    if (!parts.numbering.isEmpty) relationships.add("numbering", "numbering.xml");
    const commented = comments.length > 0 ? commentsTree(comments, edged.parted, language) : null;
    const head = header === null ? null : headerTree(headline, language);

    const properties = coreProperties(article, draft);
    const fixed = { styles: stylesPart(language), settings: settingsPart(language) };
    const files: ZipPart[] = [
      { path: "_rels/.rels", bytes: packageRelationships() },
      { path: "word/document.xml", bytes: writeXml(text) },
      { path: "word/_rels/document.xml.rels", bytes: relationships.toString() },
      { path: "word/styles.xml", bytes: fixed.styles },
      { path: "word/settings.xml", bytes: fixed.settings },
      ...(parts.numbering.isEmpty ? [] : [{ path: "word/numbering.xml", bytes: parts.numbering.toString() }]),
      ...(commented === null ? [] : [{ path: "word/comments.xml", bytes: writeXml(commented) }]),
      ...(head === null ? [] : [{ path: "word/header1.xml", bytes: writeXml(head) }]),
      { path: "docProps/core.xml", bytes: properties },
      { path: "docProps/app.xml", bytes: appProperties() },
      ...[...parts.media.values()].map(({ path, bytes }) => ({ path: `word/${path}`, bytes, stored: true })),
    ];
    const types = contentTypes(
      files.map(({ path }) => path),
      parts.imageTypes,
    );
    return succeed({
      bytes: await writeZip([{ path: "[Content_Types].xml", bytes: types }, ...files], articleDate(article)),
      warnings: [...warnings, ...parts.warnings],
      texts: [
        ...textsOfDocx("the text", text),
        ...(commented === null ? [] : textsOfDocx("a comment", commented)),
        ...relationships.addresses().flatMap((address) => linkTexts(address)),
        ...propertyTexts(article),
      ],
      boilerplate: [fixed.styles, fixed.settings, types],
    });
  },
};

function packageRelationships(): string {
  const relationships = new Relationships();
  relationships.add("officeDocument", "word/document.xml");
  relationships.add(CORE_PROPERTIES, "docProps/core.xml");
  relationships.add("extended-properties", "docProps/app.xml");
  return relationships.toString();
}

function linkTexts(address: string): Written["texts"][number][] {
  return spellings(address).map((text) => ({ place: "a link", text }));
}
