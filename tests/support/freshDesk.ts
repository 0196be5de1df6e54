import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Result } from "#core/result";
import type { Actor } from "#desk/desk";
import { type OpenDeskOptions, type OwnedDesk, openDesk } from "#desk/openDesk";

export const ADA: Actor = { by: "Ada Quill", origin: null };

/** A folder of its own for a test, gone when the test is over. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "stet-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty desk in a folder of its own (or in the one given), closed when the test is over. */
export async function freshDesk(
  options: Partial<OpenDeskOptions> & { readonly dir?: string } = {},
): Promise<OwnedDesk> {
  const { dir = await freshFolder(), ...rest } = options;
  const desk = accepted(await openDesk(dir, { host: "cli", ...rest }));
  onTestFinished(() => desk.close());
  return desk;
}

/** The value of a result that the test expects to be there. */
export function accepted<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused with ${result.problem.code}: ${result.problem.message}`);
}

/** The problem code of a result that the test expects to be refused; null when it was not. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.problem.code;
}
