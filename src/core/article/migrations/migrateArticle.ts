import { type Result, refuse, succeed } from "../../result";
import { ARTICLE_SCHEMA_VERSION, type Article, articleSchema } from "../article";
import { readBody } from "../document/readBody";

/** Turns an article of one schema version into the next. */
export interface Migration {
  /** The version it makes; it takes the one before. */
  readonly to: number;
  readonly up: (article: Record<string, unknown>) => Record<string, unknown>;
}

/** Numbered from 2 without a gap, one file each; `migrations.test.ts` holds them to it and tries each on a stored article. */
export const migrations: readonly Migration[] = [];

/**
 * An article from JSON of any schema version up to ours, checked. Refuses what is not an article, what is damaged, and
 * what a newer Stet has written, each with a reason that names no content.
 */
export function readArticle(json: unknown): Result<Article> {
  if (!isRecord(json) || json["schema"] !== "stet/article") {
    return refuse("not-an-article", "This is not a Stet article.", "Choose a file that Stet has written.");
  }
  const version = json["schemaVersion"];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse(
      "schema-version-invalid",
      "The article does not say which version of the format it has.",
      "Restore an earlier copy of the file.",
    );
  }
  if (version > ARTICLE_SCHEMA_VERSION) {
    return refuse(
      "schema-version-newer",
      `The article was written by a newer Stet (format ${version}, this one knows ${ARTICLE_SCHEMA_VERSION}).`,
      "Update Stet to open it. The file has not been touched.",
    );
  }
  const migrated = migrations
    .filter((migration) => migration.to > version)
    .reduce((article, { up }) => up(article), json);
  const parsed = parse(migrated);
  if (!parsed.success) {
    return refuse(
      "article-invalid",
      `The article is damaged (${parsed.places}).`,
      "Restore an earlier revision of it.",
    );
  }
  const body = readBody(parsed.data.body);
  return body.ok ? succeed(parsed.data) : body;
}

function parse(json: unknown): { success: true; data: Article } | { success: false; places: string } {
  try {
    const parsed = articleSchema.safeParse(json);
    return parsed.success ? parsed : { success: false, places: placesOf(parsed.error.issues) };
  } catch (error) {
    // Nested so deep that checking it runs out of stack.
    if (error instanceof RangeError) return { success: false, places: "it nests too deep" };
    throw error;
  }
}

/** Where it is damaged, by the names of our own fields: all others are content of the file. */
function placesOf(issues: readonly { code: string; path: readonly PropertyKey[]; message: string }[]): string {
  const places = issues.map(({ code, path: [field = "article"], message }) =>
    code === "unrecognized_keys"
      ? `${String(field)}: has a field that Stet does not know`
      : `${String(field)}: ${message}`,
  );
  return [...new Set(places)].slice(0, 3).join("; ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
