import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { prepareDesk } from "#main/desk/prepareDesk";

let dir: string;
let wish: Parameters<typeof prepareDesk>[0];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "stet-prepare-"));
  wish = { dir: join(dir, "desk"), rendererDir: join(dir, "renderer"), sample: undefined };
  mkdirSync(wish.rendererDir);
  writeFileSync(join(wish.rendererDir, "index.html"), "<title>Stet</title>");
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

async function prepared(sample?: boolean) {
  const result = await prepareDesk({ ...wish, sample });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

it("opens the desk for the desktop, and finds the screen", async () => {
  const { desk, screen } = await prepared();
  expect(screen.has("/")).toBe(true);
  expect(desk.readOnly).toBe(false);
  await desk.close();
});

it("puts the sample on a new desk, and not on one that somebody has emptied", async () => {
  const { desk } = await prepared();
  const articles = await desk.articles.list();
  expect(articles.length).toBeGreaterThan(0);
  for (const { id } of articles) await desk.articles.trash(id, { by: "Sam", origin: null });
  await desk.close();
  const again = await prepared();
  expect(await again.desk.articles.list()).toEqual([]);
  await again.desk.close();
});

it("leaves a new desk empty when told to", async () => {
  const { desk } = await prepared(false);
  expect(await desk.articles.list()).toEqual([]);
  await desk.close();
});

it("says who has a desk that is open elsewhere, and leaves it alone", async () => {
  const other = await openDesk(wish.dir, { host: "browser" });
  const result = await prepareDesk(wish);
  expect(result).toMatchObject({ ok: false, problem: { code: "desk-in-use" } });
  expect(result.ok ? "" : result.problem.message).toContain(String(process.pid));
  if (other.ok) await other.value.close();
});

it("does not take the desk when there is no screen to show it", async () => {
  rmSync(join(wish.rendererDir, "index.html"));
  expect(await prepareDesk(wish)).toMatchObject({ ok: false, problem: { code: "screen-missing" } });
  const desk = await openDesk(wish.dir, { host: "cli" });
  expect(desk.ok).toBe(true);
  if (desk.ok) await desk.value.close();
});
