import { z } from "zod";
import { WARNINGS_HEADER } from "../contracts/exchange";
import type { Answer, ExportedFile } from "./client";
import { UNEXPECTED } from "./problems";
import type { Reply } from "./transport";

const warningsSchema = z.array(z.string());

/** The file that an export's answer carries, named by its headers. */
export function readExport(sent: Answer<Reply>): Answer<ExportedFile> {
  if (!sent.ok) return sent;
  const { status, headers, bytes } = sent.value;
  const name = decode(/filename\*=UTF-8''([^;\s]+)/i.exec(headers.get("Content-Disposition") ?? "")?.[1]);
  const mediaType = headers.get("Content-Type");
  const warnings = readWarnings(headers.get(WARNINGS_HEADER));
  if (!name || !mediaType || !warnings) return { ok: false, status, problem: UNEXPECTED };
  return { ok: true, value: { name, mediaType, bytes, warnings } };
}

function readWarnings(header: string | null): string[] | undefined {
  if (header === null) return [];
  try {
    return warningsSchema.safeParse(JSON.parse(decode(header) ?? "")).data;
  } catch {
    return undefined;
  }
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
