import type { Clearance } from "#core/gate/clearance";
import { DRAFT_NOTICE } from "../draftNotice";
import { runningEmbargo } from "./articleDate";
import { embargoNotice } from "./embargoNotice";

/**
 * What is printed over an article that must not be taken for one that is finished, or free. Labels, not copy: they are the same
 * in every language.
 */
export interface Notices {
  readonly draft: string | null;
  readonly embargo: string | null;
}

export function noticesOn({ article, draft, at }: Clearance): Notices {
  const embargo = runningEmbargo(article, at);
  return {
    draft: draft ? DRAFT_NOTICE : null,
    embargo: embargo === null ? null : embargoNotice(embargo),
  };
}

/** The notices in one line, for the top of each page; empty when there are none. */
export function headerLine({ draft, embargo }: Notices): string {
  return [draft, embargo].filter((notice) => notice !== null).join(" \u00B7 ");
}
