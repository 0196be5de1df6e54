import type { Article } from "../article/article";
import { exportedName } from "../article/exportedName";
import type { Edition } from "./verificationReport";

const SUFFIXES: Readonly<Record<Edition, string>> = {
  public: "-verification-report",
  internal: "-verification-report-INTERNAL-NOT-FOR-PUBLICATION",
};

/** The file name of a report, safe on every system; that of an internal one says so. `extension` has its leading dot. */
export function reportName(article: Pick<Article, "slug" | "headline">, edition: Edition, extension: string): string {
  return exportedName(article, false, `${SUFFIXES[edition]}${extension}`);
}

/** Whether a file with this name was an internal report when it left. */
export function isInternalReport(name: string): boolean {
  return name.includes(SUFFIXES.internal);
}
