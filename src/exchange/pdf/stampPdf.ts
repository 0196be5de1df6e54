import { Buffer } from "node:buffer";
import { type Result, refuse, succeed } from "#core/result";
import { infoEntries } from "./infoEntries";

/** A PDF that says of itself what it should, and its information as text. */
export interface StampedPdf {
  readonly bytes: Uint8Array;
  readonly info: readonly string[];
}

/**
 * Writes into a PDF when its article is of, in place of the moment of printing, and Stet's name in place of the browser's,
 * which tells the system that it ran on. Every value keeps its length, so that nothing else in the file moves; the same
 * print gives the same bytes. Problem code: `print-failed`.
 *
 * @param at ISO 8601 in UTC
 */
export function stampPdf(pdf: Uint8Array, at: string): Result<StampedPdf> {
  const stamped = Buffer.from(pdf);
  const date = `(D:${at.slice(0, 19).replace(/\D/gu, "")}Z)`;
  const values: Readonly<Record<string, string>> = { CreationDate: date, ModDate: date, Creator: "(Stet)" };
  const entries = infoEntries(stamped.toString("latin1"));
  if (entries === null) return notUnderstood();
  for (const { key, start, end } of entries) {
    const value = values[key];
    if (value === undefined) continue;
    if (value.length > end - start) return notUnderstood();
    stamped.write(value.padEnd(end - start), start, "latin1");
  }
  const info = infoEntries(stamped.toString("latin1")) ?? [];
  return succeed({ bytes: new Uint8Array(stamped), info: info.map(({ text }) => text) });
}

function notUnderstood() {
  return refuse(
    "print-failed",
    "The browser has made a PDF that Stet cannot check. Nothing was exported.",
    "Bring the browser up to date, or export a web page and print that.",
  );
}
