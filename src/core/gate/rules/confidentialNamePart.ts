import type { Article } from "../../article/article";
import type { DocumentNode } from "../../article/document/documentNode";
import { textBlocks } from "../../article/document/plainText";
import type { ClaimView } from "../../claims/claimView";
import { holdsPart, holdsPartInAnyCase } from "../../firewall/holdsPart";
import { leaksOf } from "../../firewall/leaksOf";
import { foldedWords, namePartsOf } from "../../firewall/nameParts";
import { FACT_CHECK } from "../../firewall/outgoingTexts";
import { percentDecoded } from "../../firewall/percentDecoded";
import { reportEvidence } from "../../report/reportClaim";
import type { Source } from "../../sources/source";
import type { Finding } from "../finding";
import type { Inspected, Rule } from "../rule";

/** Something that is published, and where it is mended. */
interface Passage {
  readonly place: string;
  readonly at: Pick<Finding, "field" | "block" | "claimId">;
  readonly texts: readonly string[];
  /** Written small whatever is in them: slugs and web addresses. */
  readonly addresses?: readonly string[];
}

/**
 * The firewall holds back a whole name. A surname by itself may be anybody's, so that it is for a person to say whose it is
 * here. One finding a field, paragraph or claim.
 */
export const confidentialNamePart: Rule = {
  id: "confidential-name-part",
  severity: "warning",
  title: "No part of a confidential source's name stands alone",
  newsroomOnly: true,
  inspect: (inspected) => {
    const { parts, single } = namePartsOf(inspected.sources);
    if (parts.size === 0 && single.size === 0) return [];
    const bylines = foldedWords(inspected.article.bylines.map(({ name }) => name));
    const isPart = (word: string) => parts.has(word) && !bylines.has(word);
    const isName = (word: string) => (parts.has(word) || single.has(word)) && !bylines.has(word);
    const found = ({ texts, addresses = [] }: Passage) =>
      texts.some((text) => holdsPart(text, isPart)) || addresses.some((text) => holdsPartInAnyCase(text, isName));

    const findings = new Map<string, Omit<Finding, "rule" | "severity">>();
    for (const passage of passagesOf(inspected)) {
      const { place, at } = passage;
      const key = JSON.stringify(at.field || at.claimId ? at : place);
      if (findings.has(key) || !found(passage) || isHeldBack(passage, inspected)) continue;
      findings.set(key, {
        message: `Part of a confidential source's name stands in ${place}. Use other words, such as the public label, if the source is meant.`,
        ...at,
      });
    }
    return [...findings.values()];
  },
};

/** Where the whole name stands, that is said already, and by a check that weighs more. */
function isHeldBack({ place, at, texts, addresses = [] }: Passage, { article, firewall }: Inspected): boolean {
  if (at.claimId === undefined && !leaksOf(article, firewall).includes(place)) return false;
  return firewall.leaks([...texts, ...addresses].map((text) => ({ place, text }))).length > 0;
}

function* passagesOf({ article, claims, sources }: Inspected): Generator<Passage> {
  yield* fieldsOf(article);
  for (const [block, node] of (article.body.content ?? []).entries()) {
    const at = { field: "body", block } as const;
    yield { place: "the text", at, texts: textBlocks(node) };
    yield { place: "a link, alt text or image credit", at, ...attributesOf(node) };
  }
  for (const claim of claims) yield* passagesOfClaim(claim, sources);
}

function fieldsOf({ headline, standfirst, slug, tags, dateline, section, genre }: Article): Passage[] {
  return [
    { place: "the headline", at: { field: "headline" }, texts: [headline] },
    { place: "the standfirst", at: { field: "standfirst" }, texts: [standfirst] },
    { place: "the slug", at: { field: "slug" }, texts: [], addresses: [slug] },
    { place: "the tags", at: { field: "tags" }, texts: tags },
    { place: "the details", at: {}, texts: [dateline, section, genre] },
  ];
}

/** What readers see, or can look up, of links and images. */
function attributesOf(node: DocumentNode): Pick<Passage, "texts"> & { addresses: string[] } {
  const texts: string[] = [];
  const addresses: string[] = [];
  const collect = ({ attrs, marks = [], content = [] }: DocumentNode) => {
    texts.push(...["alt", "credit"].map((key) => String(attrs?.[key] ?? "")));
    for (const { attrs: link } of marks) {
      texts.push(String(link?.["title"] ?? ""));
      addresses.push(percentDecoded(String(link?.["href"] ?? "")));
    }
    for (const child of content) collect(child);
  };
  collect(node);
  return { texts, addresses };
}

/** What the public report and the formats with claims in them say of a claim, beside its words in the text. */
function passagesOfClaim(claim: ClaimView, sources: Readonly<Record<string, Source>>): Passage[] {
  const { id, text, inText, reworded, verdictText, verdictNote, factCheck } = claim;
  const at = { claimId: id };
  // Its words in the text are read there, with their paragraph.
  const words = inText ? [] : [text];
  const evidence = claim.evidence.map((piece) => reportEvidence(piece, sources[piece.sourceId], "public"));
  return [
    { place: "the words of a claim", at, texts: reworded ? [...words, verdictText] : words },
    { place: "the note with a verdict", at, texts: [verdictNote] },
    { place: "the public label of a source", at, texts: evidence.map(({ source }) => source.label) },
    {
      place: "the evidence for a claim",
      at,
      texts: evidence.flatMap(({ source, locator, quote, note }) => [source.role, locator, quote, note]),
      addresses: evidence.flatMap(({ source, locator }) => [source.url, locator].filter(isAddress).map(percentDecoded)),
    },
    {
      place: FACT_CHECK,
      at,
      texts: factCheck ? [factCheck.summary, factCheck.claimant] : [],
      addresses: factCheck ? [percentDecoded(factCheck.appearance)] : [],
    },
  ];
}

function isAddress(text: string): boolean {
  return /^https?:/iu.test(text);
}
