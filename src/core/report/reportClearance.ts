import type { Article } from "../article/article";
import { beforeLastExports } from "../article/beforeLastExports";
import { type Firewall, firewallFor } from "../firewall/firewall";
import type { CheckContext } from "../gate/checkArticle";
import { refuseLeak } from "../gate/refuseLeak";
import { type Result, succeed } from "../result";
import { toTheSecond } from "../time/toTheSecond";
import { buildReport } from "./buildReport";
import { textsOfReport } from "./textsOfReport";
import type { Edition, VerificationReport } from "./verificationReport";

/**
 * A report that may be written out. Renderers take nothing else, and only `clearReport` makes one: no public report can be
 * made of what was gathered for the internal one, or go round the firewall.
 */
export class ReportClearance {
  /** Keeps any other object from passing as a clearance. */
  readonly #granted = true;

  private constructor(
    readonly report: VerificationReport,
    /** Reads what a renderer has made, before it is handed over. Null for the internal edition, which names everything. */
    readonly firewall: Firewall | null,
  ) {}

  /**
   * @param dated of a report that is part of a file: the moment that the file is dated by. It then says nothing of exports,
   *   so that the file is the same when an unchanged article is exported again.
   */
  static grant(article: Article, edition: Edition, context: CheckContext, dated?: string): Result<ReportClearance> {
    const firewall = context.firewall ?? firewallFor(Object.values(context.sources));
    const asked = { ...context, firewall };
    const report =
      dated === undefined
        ? buildReport(article, edition, asked)
        : {
            ...buildReport(beforeLastExports(article), edition, asked),
            at: toTheSecond(dated),
            exports: [],
            belongsTo: null,
          };
    if (edition === "internal") return succeed(new ReportClearance(report, null));
    const leaks = firewall.leaks(textsOfReport(report));
    return leaks.length > 0 ? refuseLeak(leaks) : succeed(new ReportClearance(report, firewall));
  }

  /** Whether this was made by `clearReport`. */
  static isGranted(value: ReportClearance): boolean {
    return #granted in value && value.#granted;
  }
}

/**
 * The report on an article. The public edition is refused (`firewall`) when a protected detail stands in it; there is no
 * override. A closed gate keeps no report back: it says that the gate is closed.
 */
export function clearReport(article: Article, edition: Edition, context: CheckContext): Result<ReportClearance> {
  return ReportClearance.grant(article, edition, context);
}
