import { succeed } from "#core/result";
import { articleDate } from "../document/articleDate";
import { CLAIMS_AS_COMMENTS, claimComments, noComments } from "../document/claimComments";
import { linkTargets } from "../document/linkTargets";
import { headerLine, noticesOn } from "../document/notices";
import { propertyTexts } from "../document/propertyTexts";
import { withClaimEdges } from "../document/withClaimEdges";
import type { Exporter } from "../format";
import { officePictures } from "../images/officePictures";
import { writeXml, xml } from "../xml/writeXml";
import { writeZip } from "../zip/writeZip";
import { contentTree } from "./writing/contentTree";
import { OdtParts } from "./writing/odtParts";
import { manifestPart, metaPart, ODT_TYPE } from "./writing/packageParts";
import { stylesPart } from "./writing/stylesPart";
import { textsOfOdt } from "./writing/textsOfOdt";

const XML = "text/xml";

/** OpenDocument text (ODF 1.3): what the Word document holds, for LibreOffice and its relatives. */
export const odtExporter: Exporter = {
  options: [CLAIMS_AS_COMMENTS],
  async write({ clearance, attachment, options }) {
    const { article, draft } = clearance;
    const { comments, warnings } = options.has(CLAIMS_AS_COMMENTS.id) ? claimComments(clearance) : noComments;
    const byClaim = new Map(comments.map((comment) => [comment.claimId, comment]));
    const { body, parted } = withClaimEdges(article.body, new Set(byClaim.keys()));
    const shown = await officePictures(article.body, attachment);
    const parts = new OdtParts(shown, linkTargets(article.body), byClaim, parted);
    const notices = noticesOn(clearance);
    const content = contentTree(article, body, notices, parts);
    const header = headerLine(notices);
    const heading = header === "" ? [] : [xml("text:p", { "text:style-name": "Header" }, [header])];
    const styles = stylesPart(article.language, heading);
    const pictures = [...parts.pictures.values()];
    const manifest = manifestPart([
      { path: "content.xml", mediaType: XML },
      { path: "styles.xml", mediaType: XML },
      { path: "meta.xml", mediaType: XML },
      ...pictures,
    ]);
    return succeed({
      bytes: await writeZip(
        [
          { path: "mimetype", bytes: ODT_TYPE, stored: true },
          { path: "content.xml", bytes: writeXml(content) },
          { path: "styles.xml", bytes: styles },
          { path: "meta.xml", bytes: metaPart(article, draft) },
          ...pictures.map(({ path, bytes }) => ({ path, bytes, stored: true })),
          { path: "META-INF/manifest.xml", bytes: manifest },
        ],
        articleDate(article),
      ),
      warnings: [...warnings, ...parts.warnings],
      texts: [...textsOfOdt(content), ...propertyTexts(article)],
      boilerplate: [styles, manifest],
    });
  },
};
