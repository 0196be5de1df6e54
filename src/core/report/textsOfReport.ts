import type { OutgoingText } from "../firewall/firewall";
import { percentDecoded } from "../firewall/percentDecoded";
import type { VerificationReport } from "./verificationReport";

/** Every text of a report that somebody wrote, each with a place by which it can be found. */
export function textsOfReport(report: VerificationReport): OutgoingText[] {
  const { article, signOff, findings, claims, overrides, exports } = report;
  return [
    { place: "the headline", text: article.headline },
    { place: "the slug", text: article.slug },
    { place: "the byline", text: article.bylines.join(" ; ") },
    { place: "the sign-off", text: signOff ? `${signOff.by} ; ${signOff.note}` : "" },
    { place: "the findings of the checks", text: findings.map(({ message }) => message).join(" ; ") },
    ...claims.flatMap(({ number, text, retractions, verdictText, verdictBy, verdictNote, evidence, factCheck }) => [
      { place: `the words of claim ${number}`, text },
      { place: `the earlier words of claim ${number}`, text: verdictText ?? "" },
      { place: `the verdict on claim ${number} or its note`, text: `${verdictBy ?? ""} ; ${verdictNote}` },
      ...(factCheck ? [factCheck.claimReviewed, factCheck.claimant, percentDecoded(factCheck.appearance)] : []).map(
        (text) => ({ place: `the fact check of claim ${number}`, text }),
      ),
      ...retractions.flatMap(({ source, reason }) =>
        [source.label, source.role, source.url, reason].map((text) => ({
          place: `the retraction behind claim ${number}`,
          text,
        })),
      ),
      ...evidence.flatMap(({ source, locator, quote, note }) =>
        [source.label, source.role, source.url, locator, quote, note].map((text) => ({
          place: `the evidence for claim ${number}`,
          text,
        })),
      ),
    ]),
    ...overrides.map(({ by, reason }) => ({ place: "the record of an override", text: `${by} ; ${reason}` })),
    ...exports.map(({ by }) => ({ place: "the record of an export", text: by })),
  ];
}
