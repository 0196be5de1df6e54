import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import type { Command } from "#core/article/commands/command";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";
import { mapClaimIds } from "#core/article/document/mapClaimIds";
import { readBody } from "#core/article/document/readBody";
import { type ArticleStart, newArticle } from "#core/article/newArticle";
import type { Act } from "#core/identity/act";
import { type Result, succeed } from "#core/result";
import type { SampleImages } from "./images";
import { momentBefore } from "./moment";
import { sampleId } from "./sampleId";
import type { SampleSourceKey } from "./sources/index";
import type { Bench, Sitting } from "./work";

/** An article of the sample desk as its own file tells it. */
export interface SampleArticle {
  /** Names the article's records; never shown. */
  readonly key: string;
  readonly by: string;
  readonly daysAgo: number;
  /** UTC, "HH:MM". */
  readonly time: string;
  /** Days from the setting up of the desk until the embargo ends, if there is one. */
  readonly embargoInDays?: number;
  readonly start: Omit<ArticleStart, "body" | "embargo">;
  readonly body: (images: SampleImages) => readonly DocumentNode[];
  /** Who did what about it, in order of time. */
  readonly sittings: readonly Sitting[];
  /** What is done once it is on the desk, through the desk's own gate. */
  readonly onTheDesk?: readonly { readonly by: string; readonly commands: readonly Command[] }[];
}

/** What the desk that the sample is added to already knows. */
export interface Surroundings {
  readonly images: SampleImages;
  readonly sourceIds: Readonly<Record<SampleSourceKey, string>>;
  /** The moment from which the sample's days are counted back, ISO 8601 in UTC. */
  readonly now: string;
}

export function sampleArticleId(sample: SampleArticle): string {
  return sampleId(`article/${sample.key}`);
}

/**
 * The article with its ledgers and history, made as people would have made it: written, then worked on through the same
 * commands that the screen sends. A sample that breaks a rule of the desk comes back as the problem it is.
 */
export function buildArticle(sample: SampleArticle, { images, sourceIds, now }: Surroundings): Result<Article> {
  const claimId = (key: string) => sampleId(`claim/${sample.key}/${key}`);
  const evidenceId = (claim: string, source: string) => sampleId(`evidence/${sample.key}/${claim}/${source}`);
  const actOf = (by: string, daysAgo: number, time: string): Act => ({
    by,
    at: momentBefore(now, daysAgo, time),
    newId: () => sampleArticleId(sample),
  });

  const content = [...sample.body(images)];
  const read = readBody(mapClaimIds({ type: "doc", content }, claimId));
  if (!read.ok) return read;
  const embargo = sample.embargoInDays === undefined ? null : momentBefore(now, -sample.embargoInDays, "05:00");
  let article = newArticle(
    // Through ProseMirror, so that the body reads as the editor itself would have written it.
    { ...sample.start, embargo, body: documentJson(read.value) },
    actOf(sample.by, sample.daysAgo, sample.time),
  );
  for (const { by, daysAgo, time, tasks } of sample.sittings) {
    const act = actOf(by, daysAgo, time);
    for (const task of tasks) {
      const bench: Bench = { article, claimId, evidenceId, sourceId: (key) => sourceIds[key] };
      const result = apply(article, task(bench), act);
      if (!result.ok) return result;
      article = result.value;
    }
  }
  return succeed(article);
}
