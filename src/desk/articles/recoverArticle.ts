import type { Article } from "#core/article/article";
import { type Problem, type Result, refuse, succeed } from "#core/result";
import type { Quarantine } from "../quarantine/quarantine";
import type { Revisions } from "../revisions/revisions";

/** An article's file that cannot be read. */
export interface DamagedArticle {
  readonly id: string;
  readonly path: string;
  /** The last version that the catalogue knew; 0 when it knew none. */
  readonly known: number;
  /** What this process last had of it; undefined when it has not been in use. */
  readonly held: Article | undefined;
  readonly problem: Problem;
  /** Puts a good state in the file's place. */
  readonly replace: (article: Article) => Promise<void>;
}

/** Deals with a damaged file and gives the article that has taken its place, or says what became of it. */
export type RecoverArticle = (damaged: DamagedArticle) => Promise<Result<Article>>;

/** Moves damaged files to quarantine and puts their newest good revision in their place. */
export function recoverFrom(
  revisions: Revisions,
  quarantine: Quarantine,
  settle: (article: Article, by: string) => Article,
  onRecovered: (article: Article) => void,
): RecoverArticle {
  return async ({ id, path, known, held, problem, replace }) => {
    if (quarantine.leaves(problem)) {
      quarantine.noteLeft(path, problem.message);
      return { ok: false, problem };
    }
    const kept = await revisions.newestGood(id);
    // What was last saved here may be newer than its newest revision.
    const isHeld = held !== undefined && held.version >= (kept?.version ?? 0);
    const good = isHeld ? held : kept;
    if (!good) {
      await quarantine.putAside(path, problem.message);
      return refuse(
        "article-damaged",
        "The article's file was damaged. It has been moved to the desk's quarantine folder; no revision of it is there to take its place.",
        "Put a copy of the file back from a backup.",
      );
    }
    // The damaged file stays in its place until the good one takes it: stopped anywhere in between, the next opening begins anew.
    const aside = await quarantine.copyAside(path, problem.message);
    // A number nobody has seen yet: a window that started from the damaged version must meet a conflict.
    const recovered = settle({ ...good, version: Math.max(good.version, known) + 1 }, "Stet");
    await replace(recovered);
    await revisions.keep(recovered, "recovered", "Stet");
    await aside.recovered({ what: isHeld ? "memory" : "revision", at: good.updatedAt });
    onRecovered(recovered);
    return succeed(recovered);
  };
}
