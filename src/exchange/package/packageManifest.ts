import { Buffer } from "node:buffer";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { publicationDates } from "#core/article/publicationDates";
import { versionOfWords } from "#core/article/versionOfWords";
import type { Clearance } from "#core/gate/clearance";
import { toTheSecond } from "#core/time/toTheSecond";
import { articleDate } from "../document/articleDate";
import { DRAFT_NOTICE } from "../draftNotice";
import { itemUrn } from "../wire/itemUrn";
import type { ZipPart } from "../zip/writeZip";

export interface PackageFile extends ZipPart {
  readonly mediaType: string;
}

/**
 * What a package says of itself, so that whoever gets it can tell what it is and whether all of it has come. The article goes
 * by the name that the wire formats give it: the desk's id stays on the desk.
 */
export function packageManifest({ article, draft }: Clearance, files: readonly PackageFile[]) {
  const { id, slug, headline, language, stage } = article;
  const dates = publicationDates(article);
  return {
    schema: "stet/package",
    schemaVersion: 1,
    ...(draft ? { notice: DRAFT_NOTICE } : {}),
    draft,
    date: toTheSecond(articleDate(article)),
    article: {
      urn: itemUrn(id),
      version: versionOfWords(article),
      slug,
      headline,
      language,
      stage,
      firstPublished: dates && toTheSecond(dates.first),
      lastPublished: dates && toTheSecond(dates.last),
    },
    files: files.map(({ path, mediaType, bytes }) => {
      const content = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
      return { path, mediaType, bytes: content.length, sha256: bytesToHex(sha256(content)) };
    }),
  };
}
