/** What is wrong with a desk after a kill, by the kind of promise that it breaks. */
export class Findings {
  readonly lost: string[] = [];
  readonly torn: string[] = [];
  readonly index: string[] = [];
  /** A refusal without a reason, a desk that did not open, a finding of the doctor's. */
  readonly other: string[] = [];

  get all(): readonly string[] {
    const named = { lost: this.lost, torn: this.torn, index: this.index, other: this.other };
    return Object.entries(named).flatMap(([kind, found]) => found.map((text) => `${kind}: ${text}`));
  }
}
