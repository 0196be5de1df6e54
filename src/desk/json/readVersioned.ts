import type { z } from "zod";
import { refuse, succeed } from "#core/result";
import type { ReadJson } from "./durableJsonFile";

/**
 * Reads one of the desk's own files. Says of a damaged one that it is, never what is in it; of one that a newer Stet has
 * written, that it has to be left alone (`schema-version-newer`).
 */
export function readVersioned<Value>(
  schema: z.ZodType<Value>,
  name: string,
  version: number,
  what: string,
): ReadJson<Value> {
  return (json) => {
    const found = versionOf(json, name);
    if (found > version) {
      return refuse(
        "schema-version-newer",
        `${what} was written by a newer Stet (format ${found}, this one knows ${version}). It has not been touched.`,
        "Update Stet to open this desk.",
      );
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return succeed(parsed.data);
    const places = parsed.error.issues.slice(0, 3).map((issue) => issue.path.slice(0, 1).join("") || "file");
    return refuse("file-damaged", `${what} is damaged (${places.join(", ")}).`, "Restore an earlier copy of the file.");
  };
}

function versionOf(json: unknown, name: string): number {
  if (typeof json !== "object" || json === null || !("schema" in json) || json.schema !== name) return 0;
  return "schemaVersion" in json && typeof json.schemaVersion === "number" ? json.schemaVersion : 0;
}
