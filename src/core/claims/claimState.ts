import { assertNever } from "../result";
import type { Claim } from "./claim";
import type { Evidence } from "./evidence";
import type { FactCheck } from "./factCheck";
import { isIntact } from "./ledger";
import { standingEntries } from "./standingEntries";
import type { Verdict } from "./verdict";

/** A source was taken back after a verdict had been given on its word. */
export interface Retraction {
  readonly sourceId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What a claim's ledger comes to: derived, never stored. */
export interface ClaimState {
  readonly verdict: Verdict;
  /** The exact words the verdict is about; those of the marking while nobody has given one. */
  readonly verdictText: string;
  readonly verdictBy: string | null;
  readonly verdictAt: string | null;
  readonly verdictNote: string;
  readonly evidence: readonly Evidence[];
  readonly assignee: string | null;
  /** The sources of its evidence that were retracted after the verdict; nobody has looked at the claim again since. */
  readonly retractions: readonly Retraction[];
  /** How it is published as a fact check; null when it is not, as by default. */
  readonly factCheck: FactCheck | null;
  readonly copiedFrom: string | null;
  /** Somebody has seen that the claim's text is gone, and let it go. */
  readonly dismissed: boolean;
}

/**
 * What the ledger comes to, replayed from its first entry without what was taken back.
 *
 * One that does not fit its chain proves nothing: whatever it says, the claim is unchecked, by nobody, and published as no
 * fact check. That is decided here, beneath everything that shows, counts, exports or lets pass a verdict, so that none of
 * them can take a changed past for a verified one. It stays so whatever is added, as no entry can say which of those before
 * it are true: the way out is to mark the words again, as a new claim. Evidence, assignee and dismissal are shown as they
 * stand, since nothing rests on them.
 */
export function claimState(claim: Claim): ClaimState {
  const state = replay(claim);
  return isIntact(claim) ? state : { ...state, ...UNPROVEN };
}

const UNPROVEN = {
  verdict: "unchecked",
  verdictBy: null,
  verdictAt: null,
  verdictNote: "",
  retractions: [],
  factCheck: null,
} as const;

function replay(claim: Claim): ClaimState {
  const first = claim.ledger[0];
  let state: ClaimState = {
    verdict: "unchecked",
    verdictText: first?.text ?? "",
    verdictBy: null,
    verdictAt: null,
    verdictNote: "",
    evidence: [],
    assignee: null,
    retractions: [],
    factCheck: null,
    copiedFrom: null,
    dismissed: false,
  };
  for (const entry of standingEntries(claim)) {
    const given = { verdictText: entry.text, verdictBy: entry.by, verdictAt: entry.at, retractions: [] };
    switch (entry.act) {
      case "marked":
        state = { ...state, copiedFrom: entry.copiedFrom, verdictText: entry.text, dismissed: false };
        break;
      case "verdict":
        state = { ...state, ...given, verdict: entry.verdict, verdictNote: entry.note, dismissed: false };
        break;
      case "reconfirmed":
        state = {
          ...state,
          ...given,
          verdictNote: entry.note === "" ? state.verdictNote : entry.note,
          dismissed: false,
        };
        break;
      case "reopened":
        state = { ...state, ...given, verdict: "unchecked", verdictNote: entry.note, dismissed: false };
        break;
      case "assigned":
        state = { ...state, assignee: entry.assignee };
        break;
      case "evidence-added":
        state = { ...state, evidence: [...state.evidence, entry.evidence] };
        break;
      case "evidence-changed":
        state = {
          ...state,
          evidence: state.evidence.map((piece) => (piece.id === entry.evidence.id ? entry.evidence : piece)),
        };
        break;
      case "evidence-removed":
        state = { ...state, evidence: state.evidence.filter((piece) => piece.id !== entry.evidenceId) };
        break;
      case "source-retracted": {
        const { sourceId, reason, by, at } = entry;
        state = { ...state, retractions: [...state.retractions, { sourceId, reason, by, at }] };
        break;
      }
      case "source-reinstated":
        state = {
          ...state,
          retractions: state.retractions.filter((retraction) => retraction.sourceId !== entry.sourceId),
        };
        break;
      case "fact-check":
        state = { ...state, factCheck: entry.factCheck };
        break;
      case "dismissed":
        state = { ...state, dismissed: true };
        break;
      case "taken-back":
        break;
      default:
        assertNever(entry);
    }
  }
  return state;
}
