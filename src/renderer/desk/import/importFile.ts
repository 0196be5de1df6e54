import type { Client } from "#api/client/client";
import type { Furniture, ImportResult } from "#api/contracts/exchange";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Problem } from "#core/result";

/** A run of page furniture that may go, and how far that has come. */
export interface Offer {
  readonly furniture: Furniture;
  readonly state: "offered" | "removing" | "removed" | Problem;
}

/** What came of one file. */
export interface ImportedFile {
  readonly result: ImportResult;
  readonly offers: readonly Offer[];
  /** The body that the offers are about; null when there is none. */
  readonly body: DocumentNode | null;
}

/** The part of the desk's client that importing takes. */
export interface ImportClient {
  readonly exchange: Pick<Client["exchange"], "import">;
  readonly articles: Pick<Client["articles"], "get" | "command">;
}

/** Sends one file to the desk. Whatever goes wrong is said in the outcome. */
export async function importFile(client: ImportClient, file: File): Promise<ImportedFile> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed(
      file.name,
      "The file could not be read. Nothing was imported. Check that it is a file, that it is still there and that you may open it.",
    );
  }
  const answer = await client.exchange.import(file.name, bytes);
  if (!answer.ok) return failed(file.name, `${answer.problem.message} ${answer.problem.remedy}`);
  const result = answer.value;
  const imported = result.id && result.furniture.length > 0 ? await client.articles.get(result.id) : null;
  return {
    result,
    body: imported?.ok ? imported.value.body : null,
    offers: imported?.ok ? result.furniture.map((furniture) => ({ furniture, state: "offered" as const })) : [],
  };
}

/** Whether there is more to say of it than that it is there. */
export function needsAttention({ result }: ImportedFile): boolean {
  return !result.ok || result.warnings.length > 0 || result.furniture.length > 0;
}

function failed(file: string, error: string): ImportedFile {
  const nothing = { id: null, slug: null, headline: null, warnings: [], furniture: [] };
  return { result: { file, ok: false, ...nothing, error }, offers: [], body: null };
}
