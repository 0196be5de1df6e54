import { type Result, refuse, succeed } from "../result";
import { foldForMatching } from "../text/foldForMatching";
import { type Source, sourceSchema, TERMS, type Terms } from "./source";

/**
 * One source of two: what `into` says stands, and it takes over what it lacks. Nothing that anybody wrote is lost: the other
 * name becomes an alias, and what it says differently goes to its contact details or notes. The stricter terms hold for everything that is
 * known of either.
 *
 * Problem codes: `source-same`; `source-retracted`, when one of the two is retracted and the other is not, as neither answer
 * to whether the merged one may be relied on would be right; `source-too-full`.
 */
export function mergeSources(from: Source, into: Source, at: string): Result<Source> {
  if (from.id === into.id) return sameSource();
  if ((from.retraction === null) !== (into.retraction === null)) return oneRetracted();
  const terms = stricter(from.terms, into.terms);
  const aliases = distinct([...into.aliases, from.name, ...from.aliases]).filter((alias) => alias !== into.name);
  const publicLabel = labelOf(from, into, terms);
  const merged = sourceSchema.safeParse({
    ...into,
    aliases,
    role: into.role || from.role,
    url: into.url || from.url,
    archivedUrl: into.archivedUrl || from.archivedUrl,
    seenOn: into.seenOn ?? from.seenOn,
    contacts: distinct([...into.contacts, ...from.contacts, ...otherAddresses(from, into)]),
    reliability: moreCautious(from.reliability, into.reliability),
    notes: distinct([into.notes, from.notes, leftOver(from, into, publicLabel)])
      .filter((note) => note.trim() !== "")
      .join("\n\n"),
    terms,
    publicLabel,
    originId: originOfBoth(from, into),
    files: into.files.concat(
      from.files.filter((file) => !into.files.some(({ sha256, name }) => sha256 === file.sha256 && name === file.name)),
    ),
    retraction: earlierRetraction(from.retraction, into.retraction),
    formerIds: distinct([...into.formerIds, from.id, ...from.formerIds]).filter((id) => id !== into.id),
    createdAt: from.createdAt < into.createdAt ? from.createdAt : into.createdAt,
    updatedAt: at,
  });
  return merged.success ? succeed(merged.data) : tooFull(merged.error.issues.map(({ path }) => String(path[0] ?? "")));
}

export function sameSource() {
  return refuse("source-same", "A source cannot be merged into itself.", "Choose another source to merge it into.");
}

function oneRetracted() {
  return refuse(
    "source-retracted",
    "One of the two sources is retracted and the other is not. Nothing was changed.",
    "Retract the other one too, or reinstate the retracted one, and merge them then.",
  );
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  aliases: "other names",
  contacts: "contact details",
  retraction: "reasons of the retractions",
};

function tooFull(fields: readonly string[]) {
  const named = distinct(fields).map((field) => FIELD_WORDS[field] ?? field);
  return refuse(
    "source-too-full",
    `Together the two sources have more than one can hold (${named.join(", ")}). Nothing was changed.`,
    "Remove or shorten in either of them what is no longer needed, and merge them then.",
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function stricter(one: Terms, other: Terms): Terms {
  return TERMS.indexOf(one) > TERMS.indexOf(other) ? one : other;
}

/** A label made under looser terms may say too much under stricter ones, and one that names either of them does. */
function labelOf(from: Source, into: Source, terms: Terms): string {
  const labels = [into, from].filter(({ publicLabel }) => publicLabel.trim() !== "");
  if (terms === "on-the-record") return labels[0]?.publicLabel ?? "";
  const names = [from, into].flatMap(({ name, aliases }) => [name, ...aliases]).map(foldForMatching);
  const namesNobody = (label: string) =>
    !names.some((name) => name !== "" && ` ${foldForMatching(label)} `.includes(` ${name} `));
  const shielding = labels.filter((source) => source.terms === terms);
  return shielding.map(({ publicLabel }) => publicLabel).find(namesNobody) ?? "";
}

/** From the one that says most for a source to the one that says most against it: not knowing weighs more than a good word. */
const CAUTION: readonly NonNullable<Source["reliability"]>[] = ["A", "B", "C", "F", "D", "E"];

/** A judgement stands against none; of two, the less favourable. */
function moreCautious(one: Source["reliability"], other: Source["reliability"]): Source["reliability"] {
  if (one === null || other === null) return one ?? other;
  return CAUTION.indexOf(one) > CAUTION.indexOf(other) ? one : other;
}

/** Never itself: whoever took what they say from the other takes it from where the other does. */
function originOfBoth(from: Source, into: Source): string | null {
  const origins = [into.originId, from.originId];
  return origins.find((id) => id !== null && id !== from.id && id !== into.id) ?? null;
}

/** By the earlier one, what was linked to either since was linked by somebody who knew; both reasons stand. */
function earlierRetraction(one: Source["retraction"], other: Source["retraction"]): Source["retraction"] {
  if (!one || !other) return null;
  const [first, second] = one.at <= other.at ? [one, other] : [other, one];
  return { ...first, reason: distinct([first.reason, second.reason]).join("\n") };
}

/**
 * What the other one says differently, for the notes. With a word before each, as the firewall guards whole lines of a
 * confidential source's notes: the bare words of a role or a label may have to stand in copy.
 */
function leftOver(from: Source, into: Source, publicLabel: string): string {
  const labels = distinct([into.publicLabel, from.publicLabel]).filter((label) => label !== publicLabel);
  return [
    ...(into.role !== "" && from.role !== into.role ? [["Role", from.role]] : []),
    ...(into.seenOn !== null && from.seenOn !== into.seenOn ? [["Seen on", from.seenOn ?? ""]] : []),
    ...[...labels].map((label) => ["Public label", label]),
  ]
    .filter(([, value = ""]) => value.trim() !== "")
    .map(([what, value]) => `${what} before the merger: ${value}`)
    .join("\n");
}

/** Web addresses there is no room for in their own fields; among the contact details the firewall guards them as well. */
function otherAddresses(from: Source, into: Source): string[] {
  const known = [into.url || from.url, into.archivedUrl || from.archivedUrl, ""];
  return [from.url, from.archivedUrl].filter((address) => !known.includes(address));
}
