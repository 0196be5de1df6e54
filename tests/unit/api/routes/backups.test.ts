import { rm, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createApp } from "#api/app";
import { openDesk } from "#desk/openDesk";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { accepted, freshFolder } from "../../../support/freshDesk";

let api: ApiUnderTest;

beforeEach(async () => {
  api = await startApi();
  succeeded(await api.client.articles.create({ headline: "Ferry returns" }));
});

/** Makes a backup and waits until it is there. */
async function made(): Promise<string> {
  const done = new Promise<void>((resolve) => {
    let told = 0;
    const end = api.desk.subscribe(({ type }) => {
      told += type === "desk-changed" ? 1 : 0;
      if (told < 2) return;
      end();
      resolve();
    });
  });
  succeeded(await api.client.backups.make());
  await done;
  const { kept } = succeeded(await api.client.backups.status());
  return kept[0]?.name ?? "";
}

describe("/api/desk/backups", () => {
  it("makes one, which the status lists and which can be downloaded", async () => {
    expect(succeeded(await api.client.backups.status())).toMatchObject({ automatic: true, kept: [], running: null });
    const name = await made();
    const { kept } = succeeded(await api.client.backups.status());
    const answer = await api.ask("GET", `/api/desk/backups/${name}`);
    expect(answer.headers.get("Content-Disposition")).toContain(name);
    expect((await answer.arrayBuffer()).byteLength).toBe(kept[0]?.size);
    expect((await api.ask("HEAD", `/api/desk/backups/${name}`)).status).toBe(200);
  });

  it("gives out nothing but backups", async () => {
    for (const name of ["..%2F..%2Fdesk.json", "desk.json", "%2Fetc%2Fpasswd"]) {
      expect(await problemOf(await api.ask("GET", `/api/desk/backups/${name}`))).toMatchObject({ code: "not-found" });
    }
  });

  it("can be called off", async () => {
    expect(succeeded(await api.client.backups.cancel()).running).toBeNull();
  });

  it("makes a desk of one beside this one", async () => {
    const restored = succeeded(await api.client.backups.restore(await made()));
    onTestFinished(() => rm(restored.desk, { recursive: true, force: true }));
    expect(dirname(restored.desk)).toBe(dirname(api.desk.dir));
    expect(basename(restored.desk)).toMatch(/^stet-api-.*-restored-/u);
    expect(restored).toMatchObject({ beside: true, stet: "9.9.9", counts: { articles: 1 } });
    expect((await stat(restored.desk)).isDirectory()).toBe(true);
  });

  it("makes a desk of one that is sent", async () => {
    const sent = await (await api.ask("GET", `/api/desk/backups/${await made()}`)).blob();
    const restored = succeeded(await api.client.backups.restore(sent));
    onTestFinished(() => rm(restored.desk, { recursive: true, force: true }));
    expect(restored.counts.articles).toBe(1);
  });

  it("refuses what is no backup, and leaves nothing of it", async () => {
    const answer = await api.client.backups.restore(new Blob(["hello"]));
    expect(answer).toMatchObject({ ok: false, status: 422, problem: { code: "backup-invalid" } });
  });

  it("says so where the host keeps none", async () => {
    const desk = accepted(await openDesk(await freshFolder(), { host: "cli" }));
    onTestFinished(() => desk.close());
    const app = createApp({ desk, version: "9", actingAs: "x", report: () => undefined });
    const ask = (method: string) => app.fetch(new Request("http://stet.test/api/desk/backups", { method }));
    expect(await (await ask("GET")).json()).toMatchObject({ folder: "", automatic: false });
    expect(await problemOf(await ask("POST"))).toMatchObject({ status: 422, code: "backups-off" });
  });
});
