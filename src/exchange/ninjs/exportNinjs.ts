import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { directionOf } from "#core/language/direction";
import { succeed } from "#core/result";
import { linkTargets } from "../document/linkTargets";
import { DRAFT_NOTICE } from "../draftNotice";
import type { Exporter } from "../format";
import { bodyToHast } from "../html/bodyToHast";
import { element, text } from "../html/element";
import { textsOfHast } from "../html/textsOfHast";
import { ownWords, textsOfJson } from "../json/textsOfJson";
import { blocksToText } from "../text/blocksToText";
import { itemFacts } from "../wire/itemFacts";
import { itemPictures, picturesWarning } from "../wire/itemPictures";
import { ninjsBodies } from "./ninjsBodies";
import { ninjsItem } from "./ninjsItem";

const NO_BYTES = new Uint8Array();

/** ninjs 3.1 (https://iptc.org/standards/ninjs/): one item in JSON, its text as HTML and as plain text side by side. */
export const ninjsExporter: Exporter = {
  write({ clearance }) {
    const { article } = clearance;
    const facts = itemFacts(clearance);
    const pictures = itemPictures(article.body);
    const warnings = new Set([...picturesWarning(pictures), ...facts.warnings]);
    const blocks = article.body.content ?? [];
    const hast = bodyToHast(blocks, {
      // The images stay behind: what is known of them is enough to refer to them.
      attachment(sha256) {
        const mediaType = pictures.get(sha256)?.mediaType;
        return mediaType === undefined ? undefined : { bytes: NO_BYTES, mediaType };
      },
      imageAddress: ({ sha256 }) => pictures.get(sha256)?.fileName ?? "",
      targets: linkTargets(article.body),
      direction: directionOf(article.language),
      warn: (warning) => warnings.add(warning),
    });
    const labels = clearance.draft ? [DRAFT_NOTICE] : [];
    const notices = labels.map((label) => element("p", {}, [element("strong", {}, [text(label)])]));
    const tree: Root = { type: "root", children: [...notices, ...hast] };
    const plain = blocksToText(blocks, () => {});
    const bodies = ninjsBodies(article, {
      html: toHtml(tree),
      plain: [...labels, plain].filter((part) => part !== "").join("\n\n"),
    });
    const item = ninjsItem(clearance, facts, [...pictures.values()]);
    const content = { ...item, bodies };
    return succeed({
      bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
      warnings: [...warnings],
      texts: [...textsOfJson(item, "the details"), ...textsOfHast(tree), ...textsOfJson(plain, "the text")],
      boilerplate: ownWords(content),
    });
  },
};
