import type { Rule } from "../rule";
import { brokenLedger } from "./brokenLedger";
import { claimChecking } from "./claimChecking";
import { claimFalse } from "./claimFalse";
import { claimOrphaned } from "./claimOrphaned";
import { claimStale } from "./claimStale";
import { claimUnchecked } from "./claimUnchecked";
import { confidentialName } from "./confidentialName";
import { confidentialNamePart } from "./confidentialNamePart";
import { deadReference } from "./deadReference";
import { embargoRunning } from "./embargoRunning";
import { noAltText, noCredit } from "./figures";
import { noByline, noHeadline, noSlug } from "./missingDetails";
import { noClaims } from "./noClaims";
import { retractedSource } from "./retractedSource";
import { secondPerson } from "./secondPerson";
import { toCome } from "./toCome";
import { twoIndependentSources } from "./twoIndependentSources";
import { unattributed } from "./unattributed";
import { verdictWithoutEvidence } from "./verdictWithoutEvidence";

/** Every check, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  confidentialName,
  confidentialNamePart,
  brokenLedger,
  claimFalse,
  claimUnchecked,
  claimChecking,
  claimStale,
  unattributed,
  verdictWithoutEvidence,
  retractedSource,
  twoIndependentSources,
  secondPerson,
  toCome,
  noHeadline,
  noSlug,
  noAltText,
  noByline,
  noCredit,
  claimOrphaned,
  deadReference,
  embargoRunning,
  noClaims,
];
