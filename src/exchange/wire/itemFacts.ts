import { publicationDates } from "#core/article/publicationDates";
import { versionOfWords } from "#core/article/versionOfWords";
import { factChecksOf } from "#core/claims/factChecksOf";
import type { Clearance } from "#core/gate/clearance";
import { UNLABELLED } from "#core/sources/publicSource";
import { articleDate, runningEmbargo } from "../document/articleDate";
import { embargoNotice } from "../document/embargoNotice";
import { DRAFT_NOTICE } from "../draftNotice";
import { itemUrn } from "./itemUrn";

/** Somebody or something that the article's evidence comes from, as far as that may be public. */
export interface InfoSource {
  readonly name: string;
  /** A web address, or empty. */
  readonly url: string;
}

/** What the wire formats say of an article as an item, beside its details and its text. */
export interface ItemFacts {
  readonly urn: string;
  /** From 1. */
  readonly version: number;
  readonly versionCreated: string;
  readonly firstPublished: string | null;
  /** The end of an embargo that is running. */
  readonly embargo: string | null;
  readonly status: "usable" | "withheld";
  /** Warning labels, one each: that it is a draft copy, that it is under embargo. */
  readonly labels: readonly string[];
  readonly genres: readonly string[];
  readonly sources: readonly InfoSource[];
  /** What no wire format has a place for. */
  readonly warnings: readonly string[];
}

/** Of the IPTC genre vocabulary: the article holds fact checks. */
const FACT_CHECK = "Fact_Check";

export function itemFacts({ article, draft, at, sources }: Clearance): ItemFacts {
  const embargo = runningEmbargo(article, at);
  const checks = draft ? 0 : factChecksOf(article).ready.length;
  return {
    urn: itemUrn(article.id),
    version: Math.max(1, versionOfWords(article)),
    versionCreated: articleDate(article),
    firstPublished: publicationDates(article)?.first ?? null,
    embargo,
    status: draft || embargo !== null ? "withheld" : "usable",
    labels: [...(draft ? [DRAFT_NOTICE] : []), ...(embargo === null ? [] : [embargoNotice(embargo)])],
    genres: [...new Set([article.genre, ...(checks > 0 ? [FACT_CHECK] : [])])].filter((genre) => genre !== ""),
    sources: infoSources(sources),
    warnings:
      checks === 0
        ? []
        : [`The format has no place for fact checks: the genre says that there are some (${checks}), and no more.`],
  };
}

/** Under their public labels, each once, in an order that does not tell which was used first. */
function infoSources(sources: Clearance["sources"]): InfoSource[] {
  const byName = new Map<string, string>();
  for (const { label, url } of Object.values(sources)) {
    const name = label.replace(/\s+/gu, " ").trim();
    if (name !== UNLABELLED && !byName.get(name)) byName.set(name, webAddress(url));
  }
  return [...byName].map(([name, url]) => ({ name, url })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function webAddress(url: string): string {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url).href : "";
}
