import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type App, type AppOptions, createApp } from "#api/app";
import type { Client } from "#api/client/client";
import { createClient } from "#api/client/createClient";
import { problemSchema } from "#api/contracts/problem";
import type { Desk } from "#desk/desk";
import { openDesk } from "#desk/openDesk";

/** The address that requests in tests name; nothing listens there. */
export const TEST_HOST = "http://stet.test";

export interface ApiUnderTest {
  readonly desk: Desk;
  readonly app: App;
  readonly client: Client;
  /** What the app has reported as its own errors. */
  readonly reported: unknown[];
  /** A request to the app: `ask("POST", "/api/articles", { json: {…} })`. */
  ask(method: string, path: string, options?: AskOptions): Promise<Response>;
}

export interface AskOptions {
  readonly json?: unknown;
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/**
 * The API of an empty desk in a folder of its own, for the length of one test. With `beside`, of that one's desk, which can
 * then only be read.
 */
export async function startApi(
  options: { windowId?: string; beside?: ApiUnderTest } & Pick<
    AppOptions,
    "fetchImage" | "printPdf" | "readFile" | "writeOut"
  > = {},
): Promise<ApiUnderTest> {
  const { windowId, beside, ...given } = options;
  const desk = await (beside ? openBeside(beside.desk.dir) : openTestDesk());
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const app = createApp({ desk, version: "9.9.9", actingAs: "system-user", report, ...given });
  onTestFinished(() => app.close());
  const fetch = (request: Request) => app.fetch(request);
  const client = createClient({ baseUrl: TEST_HOST, fetch, ...(windowId === undefined ? {} : { windowId }) });
  return {
    desk,
    app,
    client,
    reported,
    ask: (method, path, { json, body, headers = {}, signal } = {}) =>
      app.fetch(
        new Request(`${TEST_HOST}${path}`, {
          method,
          headers,
          ...(json === undefined ? {} : { body: JSON.stringify(json) }),
          ...(body === undefined ? {} : { body }),
          ...(signal ? { signal } : {}),
        }),
      ),
  };
}

/** Status and code of a refusal, after seeing that it is a well-formed problem and nothing else. */
export async function problemOf(response: Response): Promise<{ status: number; code: string; message: string }> {
  const { code, message } = problemSchema.parse(await response.json());
  return { status: response.status, code, message };
}

/** What a call of the client came to; a refusal fails the test. */
export function succeeded<Value>(answer: { ok: true; value: Value } | { ok: false; problem: unknown }): Value {
  if (answer.ok) return answer.value;
  throw new Error(`Refused: ${JSON.stringify(answer.problem)}`);
}

async function openTestDesk(): Promise<Desk> {
  const dir = await mkdtemp(join(tmpdir(), "stet-api-"));
  const desk = succeeded(
    await openDesk(dir, { host: "cli", actingAs: "system-user", backups: { folder: `${dir}-backups`, stet: "9.9.9" } }),
  );
  onTestFinished(async () => {
    await desk.close();
    await rm(dir, { recursive: true, force: true });
    await rm(`${dir}-backups`, { recursive: true, force: true });
  });
  return desk;
}

async function openBeside(dir: string): Promise<Desk> {
  const desk = succeeded(await openDesk(dir, { host: "cli", readOnlyIfTaken: true }));
  onTestFinished(() => desk.close());
  return desk;
}
