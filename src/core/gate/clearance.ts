import type { Article } from "../article/article";
import type { Override } from "../article/history";
import { claimState } from "../claims/claimState";
import { type Firewall, firewallFor } from "../firewall/firewall";
import { outgoingTexts } from "../firewall/outgoingTexts";
import type { IdentifiedClaim } from "../report/reportClaim";
import { reportClaims } from "../report/reportClaims";
import { ReportClearance } from "../report/reportClearance";
import { type Result, refuse, succeed } from "../result";
import type { DeskSettings } from "../settings/deskSettings";
import { type PublicSource, publicSource } from "../sources/publicSource";
import { type CheckContext, checkArticle } from "./checkArticle";
import { describeErrors } from "./describeErrors";
import { mayOpen } from "./mayOpen";
import { refuseLeak } from "./refuseLeak";

export { ARTICLE_HISTORY, CLAIM_HISTORY, refuseLeak } from "./refuseLeak";

/** How an article is to leave. */
export interface ExportTerms {
  /** A draft copy passes a closed gate, and says on its face that it is not verified. */
  readonly draft: boolean;
  /** Opens a closed gate for a final copy. Opens no firewall. */
  readonly override: Override | null;
}

/**
 * An article that may leave the desk. Exporters take nothing else, and only `clearForExport` makes one: no format can go
 * round the gate and the firewall.
 */
export class Clearance {
  /** Keeps any other object from passing as a clearance. */
  readonly #granted = true;
  /** All that the desk knows: it stays in here. */
  readonly #context: CheckContext;

  private constructor(
    readonly article: Article,
    readonly draft: boolean,
    /** Of the sources that the article's evidence names, what may be public. */
    readonly sources: Readonly<Record<string, PublicSource>>,
    /** Reads what an exporter has made, before it is handed over. */
    readonly firewall: Firewall,
    /** The moment of the export, ISO 8601 in UTC. */
    readonly at: string,
    /** Who publishes the article, and where. */
    readonly publishing: Pick<DeskSettings, "publisher" | "siteAddress">,
    context: CheckContext,
  ) {
    this.#context = context;
  }

  /** The article's claims as the public verification report tells them. */
  reportedClaims(): readonly IdentifiedClaim[] {
    return reportClaims(this.article, "public", this.#context.sources);
  }

  /** The public verification report, to lie beside the article in a file that is dated by this moment. */
  publicReport(dated: string): Result<ReportClearance> {
    return ReportClearance.grant(this.article, "public", { ...this.#context, firewall: this.firewall }, dated);
  }

  static grant(article: Article, terms: ExportTerms, context: CheckContext): Result<Clearance> {
    const firewall = context.firewall ?? firewallFor(Object.values(context.sources));
    const leaks = firewall.leaks(outgoingTexts(article));
    if (leaks.length > 0) return refuseLeak(leaks);
    if (!terms.draft && terms.override) {
      const opened = mayOpen(terms.override, { ...context, firewall });
      if (!opened.ok) return opened;
    }
    if (!terms.draft && !terms.override) {
      const { gate, findings } = checkArticle(article, { ...context, firewall });
      if (gate === "closed") {
        return refuse(
          "gate-closed",
          `The gate is closed: ${describeErrors(findings)}.`,
          "Settle what the checks name, export a draft copy, or open the gate with a reason and your name.",
        );
      }
    }
    const cited = new Set(
      Object.values(article.claims).flatMap((claim) => claimState(claim).evidence.map((piece) => piece.sourceId)),
    );
    const sources = Object.fromEntries(
      Object.values(context.sources)
        .filter((source) => cited.has(source.id))
        .map((source) => [source.id, publicSource(source)]),
    );
    return succeed(new Clearance(article, terms.draft, sources, firewall, context.now, context.settings, context));
  }

  /** Whether this was made by `clearForExport`. */
  static isGranted(value: Clearance): boolean {
    return #granted in value && value.#granted;
  }
}

/** Lets an article out, or says what stands against it. There is no override for a protected detail. */
export function clearForExport(article: Article, terms: ExportTerms, context: CheckContext): Result<Clearance> {
  return Clearance.grant(article, terms, context);
}
