type Change = "insertion" | "deletion" | "move";

const NAMES: Readonly<Record<Change, readonly [string, string]>> = {
  insertion: ["insertion", "insertions"],
  deletion: ["deletion", "deletions"],
  move: ["move", "moves"],
};
/** More people than that are told by their number. */
const MAX_PEOPLE = 8;

/** Counts the tracked changes of a document by who made them. */
export class TrackedChanges {
  readonly #byPerson = new Map<string, Map<Change, number>>();

  add(change: Change, person: string | undefined): void {
    const name = person?.trim() || "somebody unnamed";
    const changes = this.#byPerson.get(name) ?? new Map<Change, number>();
    this.#byPerson.set(name, changes.set(change, (changes.get(change) ?? 0) + 1));
  }

  /** The warning that names how many were accepted, and whose; none when there were none. */
  sentences(): string[] {
    const people = [...this.#byPerson];
    if (people.length === 0) return [];
    const told = people.slice(0, MAX_PEOPLE).map(([name, changes]) => `${countAll(changes)} by ${name}`);
    const others = people.length > MAX_PEOPLE ? [`those of ${people.length - MAX_PEOPLE} others`] : [];
    return [`Tracked changes were accepted: ${[...told, ...others].join("; ")}.`];
  }
}

function countAll(changes: ReadonlyMap<Change, number>): string {
  return [...changes].map(([change, count]) => `${count} ${NAMES[change][count === 1 ? 0 : 1]}`).join(" and ");
}
