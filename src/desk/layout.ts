import { join } from "node:path";

/** Where everything is on a desk. */
export interface DeskLayout {
  readonly dir: string;
  readonly deskFile: string;
  readonly sourcesFile: string;
  readonly lockFile: string;
  readonly articles: string;
  readonly trash: string;
  readonly revisions: string;
  readonly attachments: string;
  readonly quarantine: string;
  readonly index: string;
}

export function layoutOf(dir: string): DeskLayout {
  return {
    dir,
    deskFile: join(dir, "desk.json"),
    sourcesFile: join(dir, "sources.json"),
    lockFile: join(dir, "desk.lock"),
    articles: join(dir, "articles"),
    trash: join(dir, "trash"),
    revisions: join(dir, "revisions"),
    attachments: join(dir, "attachments"),
    quarantine: join(dir, "quarantine"),
    index: join(dir, "index"),
  };
}
