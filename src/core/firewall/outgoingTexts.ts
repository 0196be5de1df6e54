import type { Article } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { plainText } from "../article/document/plainText";
import type { OutgoingText } from "./firewall";

/** Every text of an article that some format may write. Notes to colleagues are in none. */
export function outgoingTexts(article: Article): OutgoingText[] {
  const { headline, standfirst, slug, dateline, section, genre, bylines, tags, body } = article;
  return [
    { place: "the headline", text: headline },
    { place: "the standfirst", text: standfirst },
    { place: "the slug", text: slug },
    { place: "the byline", text: bylines.map((byline) => byline.name).join(" ; ") },
    { place: "the details", text: [dateline, section, genre].join(" ; ") },
    { place: "the tags", text: tags.join(" ; ") },
    { place: "the text", text: plainText(body) },
    { place: "a link, alt text or image credit", text: attributeTexts(body).join(" ; ") },
  ];
}

function attributeTexts(node: DocumentNode): string[] {
  const own = [node.attrs, ...(node.marks ?? []).map((mark) => mark.attrs)].flatMap((attrs) =>
    Object.values(attrs ?? {}),
  );
  const texts = own.filter((value): value is string => typeof value === "string").map(decodeEscapes);
  return [...texts, ...(node.content ?? []).flatMap(attributeTexts)];
}

/** Percent-encoded letters hide a name in a link as well as any other. */
function decodeEscapes(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
