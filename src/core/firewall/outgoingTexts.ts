import type { Article } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { plainText } from "../article/document/plainText";
import type { OutgoingText } from "./firewall";
import { percentDecoded } from "./percentDecoded";

/** Every text of an article that some format may write. Notes to colleagues are in none. */
export function outgoingTexts(article: Article): OutgoingText[] {
  const { headline, standfirst, slug, dateline, section, genre, language, bylines, tags, body } = article;
  return [
    { place: "the headline", text: headline },
    { place: "the standfirst", text: standfirst },
    { place: "the slug", text: slug },
    { place: "the byline", text: bylines.map((byline) => byline.name).join(" ; ") },
    { place: "the details", text: [dateline, section, genre, language].join(" ; ") },
    { place: "the tags", text: tags.join(" ; ") },
    { place: "the text", text: plainText(body) },
    { place: "a link, alt text or image credit", text: attributeTexts(body).join(" ; ") },
  ];
}

function attributeTexts(node: DocumentNode): string[] {
  const own = [node.attrs, ...(node.marks ?? []).map((mark) => mark.attrs)].flatMap((attrs) =>
    Object.values(attrs ?? {}),
  );
  const texts = own.filter((value): value is string => typeof value === "string").map(percentDecoded);
  return [...texts, ...(node.content ?? []).flatMap(attributeTexts)];
}
