import type { Article } from "../article/article";
import type { DocumentNode } from "../article/document/documentNode";
import { plainText } from "../article/document/plainText";
import { claimState } from "../claims/claimState";
import { claimTexts } from "../claims/claimTexts";
import type { OutgoingText } from "./firewall";
import { percentDecoded } from "./percentDecoded";

/** Where the words stand under which a claim is published. */
export const FACT_CHECK = "a fact check";

/** Every text of an article that some format may write. Notes to colleagues are in none. */
export function outgoingTexts(article: Article): OutgoingText[] {
  const { headline, standfirst, slug, dateline, section, genre, language, bylines, tags, body, claims } = article;
  return [
    { place: "the headline", text: headline },
    { place: "the standfirst", text: standfirst },
    { place: "the slug", text: slug },
    { place: "the byline", text: bylines.map((byline) => byline.name).join(" ; ") },
    { place: "the details", text: [dateline, section, genre, language].join(" ; ") },
    { place: "the tags", text: tags.join(" ; ") },
    { place: "the text", text: plainText(body) },
    { place: "a link, alt text or image credit", text: attributeTexts(body).join(" ; ") },
    ...factCheckTexts(body, claims),
  ];
}

function factCheckTexts(body: DocumentNode, claims: Article["claims"]): OutgoingText[] {
  const chosen = Object.values(claims).flatMap((claim) => {
    // Few claims are; replaying every ledger at every key press would be work for nothing.
    if (!claim.ledger.some(({ act }) => act === "fact-check")) return [];
    const { factCheck } = claimState(claim);
    return factCheck ? [{ id: claim.id, ...factCheck }] : [];
  });
  if (chosen.length === 0) return [];
  const inText = claimTexts(body);
  return chosen
    .filter(({ id }) => inText.has(id))
    .flatMap(({ summary, claimant, appearance }) =>
      [summary, claimant, percentDecoded(appearance)].map((text) => ({ place: FACT_CHECK, text })),
    );
}

function attributeTexts(node: DocumentNode): string[] {
  const own = [node.attrs, ...(node.marks ?? []).map((mark) => mark.attrs)].flatMap((attrs) =>
    Object.values(attrs ?? {}),
  );
  const texts = own.filter((value): value is string => typeof value === "string").map(percentDecoded);
  return [...texts, ...(node.content ?? []).flatMap(attributeTexts)];
}
