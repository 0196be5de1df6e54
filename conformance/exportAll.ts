import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CLAIMS_AS_COMMENTS } from "#exchange/document/claimComments";
import { exportArticle } from "#exchange/exportArticle";
import type { PrintPdf } from "#exchange/format";
import type { Specimen } from "./corpus";
import { factsOf } from "./facts";
import type { Exported } from "./reader";

/** Of what each file is a browser's work of half a second: so many generated articles are enough. */
const PRINTED = 20;

/** Formats that carry claims as comments when they are asked to: every second article goes out with them. */
const COMMENTED = ["docx", "odt"];

/** Every article in a format, as files; and what kept any of them from being exported, which is a finding too. */
export async function exportAll(
  format: string,
  specimens: readonly Specimen[],
  { folder, printPdf }: { readonly folder: string; readonly printPdf: PrintPdf | undefined },
): Promise<{ files: Exported[]; refused: string[] }> {
  const dir = join(folder, format);
  await mkdir(dir, { recursive: true });
  const files: Exported[] = [];
  const refused: string[] = [];
  for (const [index, specimen] of (format === "pdf" ? specimens.slice(0, PRINTED) : specimens).entries()) {
    const { clearance, attachment, name } = specimen;
    const options = COMMENTED.includes(format) && index % 2 === 1 ? [CLAIMS_AS_COMMENTS.id] : [];
    const exported = await exportArticle({ clearance, attachment, printPdf, options }, format);
    if (!exported.ok) {
      refused.push(`${name}: ${exported.problem.message}`);
      continue;
    }
    const extension = exported.value.name.slice(exported.value.name.indexOf("."));
    const path = join(dir, `${name}${extension}`);
    await writeFile(path, exported.value.bytes);
    const facts = factsOf(clearance.article.body, (sha256) => attachment(sha256) !== undefined);
    files.push({ format, path, specimen, facts });
  }
  return { files, refused };
}
