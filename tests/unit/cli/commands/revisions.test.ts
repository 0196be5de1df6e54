import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aBody, anArticle, aParagraph } from "../../../support/builders";

const FERRY = "The ferry to Port Selwick sank in the storm of 1931.";
const TIDE = "High tide comes at nine in the evening on most days.";

describe("stet revisions", () => {
  let cli: CommandLine;
  const article = anArticle({ slug: "ferry", body: aBody(aParagraph(FERRY), aParagraph(TIDE)) });
  beforeEach(async () => {
    cli = await aCommandLine();
    await cli.put({ articles: [article] });
  });
  afterEach(() => cli.dispose());

  const json = async (...argv: string[]) => JSON.parse((await cli.stet("revisions", ...argv, "--json")).out);

  /** Somebody writes on. */
  async function rewrite(...texts: string[]) {
    const desk = await openDesk(cli.desk, { host: "cli" });
    if (!desk.ok) throw new Error(desk.problem.message);
    const current = await desk.value.articles.get(article.id);
    if (!current.ok) throw new Error(current.problem.message);
    const edit = { type: "edit-body", body: aBody(...texts.map((text) => aParagraph(text))) } as const;
    await desk.value.articles.command(article.id, current.value.version, [edit], { by: "Ada Quill", origin: null });
    await desk.value.close();
  }

  it("names a version, lists it, and takes its name away", async () => {
    const named = await json("name", "ferry", "Before the lawyers");
    expect(named).toMatchObject({ kind: "named", name: "Before the lawyers", version: 1 });
    expect(await json("list", "ferry")).toMatchObject([{ id: named.id, name: "Before the lawyers", summary: null }]);
    expect(await json("name", "ferry", "As sent", "--revision", "Before the lawyers")).toMatchObject({
      name: "As sent",
    });
    expect(await json("name", "ferry", "--revision", "As sent", "--remove")).toMatchObject({
      id: named.id,
      name: null,
    });
    expect((await cli.stet("revisions", "name", "ferry")).code).toBe(2);
    expect((await cli.stet("revisions", "name", "ferry", "x", "--revision", "y", "--remove")).code).toBe(2);
  });

  it("compares a version with the article now, and two versions with each other", async () => {
    await json("name", "ferry", "First");
    await rewrite(FERRY.replace("1931", "1932"), TIDE);
    await json("name", "ferry", "Second");
    const shown = await cli.stet("revisions", "diff", "ferry", "First");
    expect(shown.out).toContain("[-1931-]{+1932+}");
    expect(await json("diff", "ferry", "First", "Second")).toMatchObject({
      copy: [{ kind: "changed" }, { kind: "same" }],
      details: [],
    });
    expect((await cli.stet("revisions", "diff", "ferry", "Second")).out).toBe("No difference.\n");
    expect(await json("show", "ferry", "First")).toMatchObject({ id: article.id, body: article.body });
  });

  it("brings back a version, says how to undo it, and brings back one paragraph", async () => {
    await json("name", "ferry", "First");
    await rewrite(TIDE);
    const whole = await cli.stet("revisions", "restore", "ferry", "First");
    expect(whole.code).toBe(0);
    const undo = /restore (\S+) (\S+)\n/u.exec(whole.out);
    expect((await cli.stet("revisions", "restore", undo?.[1] ?? "", undo?.[2] ?? "")).code).toBe(0);
    expect((await cli.stet("revisions", "restore", "ferry", "First", "--paragraph", "1")).code).toBe(0);
    const now = JSON.parse((await cli.stet("show", "ferry", "--json")).out);
    expect(now.body).toEqual(article.body);
    expect((await cli.stet("revisions", "restore", "ferry", "First", "--paragraph", "1")).code).toBe(4);
  });

  it("says what it does not find", async () => {
    expect((await cli.stet("revisions", "list", "no-such-article")).code).toBe(4);
    expect((await cli.stet("revisions", "show", "ferry", "No such version")).code).toBe(4);
    await json("name", "ferry", "Twice");
    await rewrite(TIDE);
    await json("name", "ferry", "Twice");
    const twice = await cli.stet("revisions", "show", "ferry", "Twice");
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining("2 versions have this name")]);
  });

  it("reads a desk that a newer Stet has written, says so, and changes nothing", async () => {
    const path = join(cli.desk, "desk.json");
    const newer = JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), schemaVersion: 9 });
    await writeFile(path, newer);
    const shown = await cli.stet("show", "ferry");
    expect([shown.code, shown.err]).toEqual([0, expect.stringContaining("A newer Stet has written this desk")]);
    const named = await cli.stet("revisions", "name", "ferry", "Now");
    expect([named.code, named.err]).toEqual([1, expect.stringContaining("Update Stet to work on this desk")]);
    expect(await readFile(path, "utf8")).toBe(newer);
  });
});
