import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ImportResult } from "#api/contracts/exchange";
import { openFileInWindow } from "#main/openedFiles/openFileInWindow";
import { channels } from "#preload/channels";
import { dialog } from "../../../support/electronDouble/system";
import { aWindow, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

const ID = "01J00000000000000000000001";
const result: ImportResult = {
  file: "toll.stet.json",
  ok: true,
  id: ID,
  slug: "toll",
  headline: "Toll",
  warnings: [],
  furniture: [],
  others: [],
  error: null,
};
let dir: string;
let file: string;

beforeEach(() => {
  resetElectron();
  dir = mkdtempSync(join(tmpdir(), "stet-open-"));
  file = join(dir, "tøll & co.stet.json");
  writeFileSync(file, "{}");
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

async function openWith(answer: unknown, path = file) {
  const requests: Request[] = [];
  const { double, window } = aWindow();
  const api = (request: Request) => {
    requests.push(request);
    return Response.json(answer);
  };
  await openFileInWindow(path, api, window);
  const told = dialog.showMessageBox.mock.lastCall?.[1];
  return { requests, window: double, told };
}

it("imports the file through the API and shows the new article", async () => {
  const { requests, window, told } = await openWith(result);
  const [request] = requests;
  expect(request?.method).toBe("POST");
  const url = new URL(request?.url ?? "");
  expect([url.pathname, url.searchParams.get("name")]).toEqual(["/api/import", "tøll & co.stet.json"]);
  expect(await request?.text()).toBe("{}");
  expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith(channels.openArticle, ID);
  expect(told).toBeUndefined();
});

it.each([
  [
    "is not an article",
    { ...result, ok: false, id: null, error: "This is not an article." },
    "This is not an article.",
  ],
  ["is refused", { code: "too-large", message: "This is more than 64 MiB.", remedy: "Send less." }, "more than 64 MiB"],
  ["brings an answer nobody knows", { surprise: true }, "could not be imported"],
])("says so when the file %s", async (_what, answer, words) => {
  const { window, told } = await openWith(answer);
  expect(told?.message).toContain(words);
  expect(window.webContents.send).not.toHaveBeenCalled();
});

it("says so when the file is gone", async () => {
  const { requests, told } = await openWith(result, join(dir, "gone.stet.json"));
  expect(told?.message).toContain("gone.stet.json cannot be read");
  expect(requests).toEqual([]);
});

it("does not read a file that is too large for an article", async () => {
  truncateSync(file, 200 * 1024 * 1024);
  const { requests, told } = await openWith(result);
  expect(told?.message).toContain("larger than");
  expect(requests).toEqual([]);
});
