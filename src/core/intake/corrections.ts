import { z } from "zod";
import { detailsSchema } from "../article/article";
import { type IncomingText, incomingLines } from "./incomingLines";
import { LINE_ROLES } from "./lineRole";
import { type LineRoles, remapBlocks } from "./remapBlocks";
import { shiftHeadings } from "./shiftHeadings";

/** What somebody wants otherwise in an article that comes in than its importer has made it. */
export const correctionsSchema = z.strictObject({
  details: detailsSchema.partial().default({}).meta({ description: "They count more than what lines are said to be" }),
  roles: z.record(z.string().max(20), z.enum(LINE_ROLES)).default({}).meta({
    description: "What lines are, by position of their block or by the name of the detail they were taken for",
  }),
  headings: z.int().min(-2).max(2).default(0).meta({ description: "So many levels down" }),
  notes: z.boolean().default(true).meta({ description: "Whether notes to colleagues come in with the text" }),
});
export type Corrections = z.output<typeof correctionsSchema>;

export const NO_CORRECTIONS: Corrections = { details: {}, roles: {}, headings: 0, notes: true };

/** The text as somebody wants it: lines in their places first, then headings, then details. */
export function correctText(incoming: IncomingText, { details, roles, headings }: Corrections): IncomingText {
  const mapped = remapBlocks(incoming, roles);
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  return {
    details: given.length > 0 ? { ...mapped.details, ...Object.fromEntries(given) } : mapped.details,
    body: shiftHeadings(mapped.body, headings),
  };
}

/** The corrections with a line said to be something else; what was typed into the details that this changes gives way. */
export function withRoles(corrections: Corrections, incoming: IncomingText, roles: LineRoles): Corrections {
  const lines = incomingLines(incoming);
  const before = remapBlocks(incoming, corrections.roles).details;
  const merged = { ...corrections.roles, ...roles };
  const kept = Object.entries(merged).filter(([id, role]) => lines.find((line) => line.id === id)?.role !== role);
  const next = Object.fromEntries(kept);
  const after = remapBlocks(incoming, next).details;
  const changed = (["headline", "standfirst", "bylines", "dateline"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const details = Object.fromEntries(Object.entries(corrections.details).filter(([key]) => !isOneOf(key, changed)));
  return { ...corrections, roles: next, details };
}

function isOneOf(key: string, keys: readonly string[]): boolean {
  return keys.includes(key);
}
