import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportArticle } from "#exchange/exportArticle";
import type { PrintPdf } from "#exchange/format";
import type { Specimen } from "./corpus";
import { factsOf } from "./facts";
import type { Exported } from "./reader";

/** Of what each file is a browser's work of half a second: so many generated articles are enough. */
const PRINTED = 20;

/** Images that a format has no place for, as its exporter says in a warning: Word shows no others than its own. */
const NOT_CARRIED: Readonly<Record<string, readonly string[]>> = { docx: ["image/webp", "image/avif"] };

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
  for (const specimen of format === "pdf" ? specimens.slice(0, PRINTED) : specimens) {
    const { clearance, attachment, name } = specimen;
    const exported = await exportArticle({ clearance, attachment, printPdf }, format);
    if (!exported.ok) {
      refused.push(`${name}: ${exported.problem.message}`);
      continue;
    }
    const extension = exported.value.name.slice(exported.value.name.indexOf("."));
    const path = join(dir, `${name}${extension}`);
    await writeFile(path, exported.value.bytes);
    const carried = (sha256: string) => {
      const image = attachment(sha256);
      return image !== undefined && !NOT_CARRIED[format]?.includes(image.mediaType);
    };
    const facts = factsOf(clearance.article.body, carried);
    files.push({ format, path, specimen, facts });
  }
  return { files, refused };
}
