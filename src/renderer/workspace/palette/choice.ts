import type { LucideIcon } from "lucide-react";
import type { ClaimView } from "#core/claims/claimView";

/** Something that the palette can do or go to. */
export interface Choice {
  /** Tells it from every other one, and names it again the next time. */
  readonly value: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** How a claim stands; shown instead of the icon. */
  readonly claim?: ClaimView;
  /** What it is beside its name: a slug, a source's role. */
  readonly detail?: string;
  /** Its keys, as the platform writes them. */
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** What a search in one kind of thing came to. */
export interface FoundChoices {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly total: number;
  readonly rank: number;
}

/** One kind of thing that the palette searches. */
export interface Section {
  readonly title: string;
  /** Typed first, it leaves only this kind. */
  readonly sign: string;
  find(typed: string, limit: number): FoundChoices;
  /** The choice that was remembered under this value, if it is one of this kind and is still there. */
  recall(value: string): Choice | null;
}
