import { type Clearance, clearForExport } from "#core/gate/clearance";
import { type Result, succeed } from "#core/result";
import { exportArticle } from "../exportArticle";
import type { PrintPdf } from "../format";
import type { Departed, Departure } from "./departure";

/**
 * An article through gate and firewall into a file, in one piece, wherever it is done. An override opens a gate that is
 * closed; where nobody needed it, the terms that come back are without it. Problem codes: `gate-closed`, `firewall`, and those
 * of `exportArticle`.
 */
export async function departArticle(departure: Departure, printPdf?: PrintPdf): Promise<Result<Departed>> {
  const { images, format, options } = departure;
  const { terms, cleared } = clear(departure);
  if (!cleared.ok) return cleared;
  const attachment = (sha256: string) => images.get(sha256);
  const file = await exportArticle({ clearance: cleared.value, attachment, options, printPdf }, format);
  return file.ok ? succeed({ file: file.value, terms }) : file;
}

function clear({ article, context, terms }: Departure): {
  readonly terms: Departure["terms"];
  readonly cleared: Result<Clearance>;
} {
  const plain = { draft: terms.draft, override: null };
  const cleared = clearForExport(article, plain, context);
  if (!terms.override || cleared.ok || cleared.problem.code !== "gate-closed") return { terms: plain, cleared };
  return { terms, cleared: clearForExport(article, terms, context) };
}
