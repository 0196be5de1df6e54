import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aClaim, anArticle } from "../../../support/builders";
import { accepted } from "../../../support/freshDesk";

// Everything made by the builders happens in 2031, and a desk is examined today.
const TODAY = "2026-01-05T06:07:08.000Z";
const history = [{ act: "created", at: TODAY, by: "Ada Quill", from: "" }] as const;
const article = () => anArticle({ history: [...history], createdAt: TODAY });

describe("stet doctor", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
    await cli.put({ articles: [article()] });
  });
  afterEach(() => cli.dispose());

  const damageOne = (name = "01TEST00000000000000000999") => writeFile(join(cli.desk, "articles", `${name}.json`), "{");

  it("calls a sound desk sound, with exit 0", async () => {
    const { code, out, err } = await cli.stet("doctor");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("1 article, 0 in the trash, 0 sources");
    expect(out).toContain("The desk is sound. Nothing has been changed.");
  });

  it("says what it found and what to do, with exit 1", async () => {
    await damageOne();
    const { code, out } = await cli.stet("doctor");
    expect(code).toBe(1);
    expect(out).toContain(
      "1 error\n  articles/01TEST00000000000000000999.json\n    The file is damaged: it is not whole JSON.\n  → Restore",
    );
    expect(out).toContain("The desk needs attention.");
  });

  it("prints one object to scripts", async () => {
    await damageOne();
    const { code, out } = await cli.stet("doctor", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      desk: cli.desk,
      sound: false,
      inUse: false,
      counts: { articles: 2, trashed: 0, sources: 0, attachments: 0, revisions: 0 },
      findings: [
        {
          severity: "error",
          code: "json-damaged",
          where: "articles/01TEST00000000000000000999.json",
          message: expect.any(String),
          remedy: expect.any(String),
        },
      ],
    });
  });

  it("names ten of many that are alike to people, and all to scripts", async () => {
    for (let number = 100; number < 125; number += 1) await damageOne(`01TEST00000000000000000${number}`);
    expect((await cli.stet("doctor")).out).toContain("and 15 more like these (--json names all)");
    expect(JSON.parse((await cli.stet("doctor", "--json")).out).findings).toHaveLength(25);
  });

  it("works beside a Stet that has the desk", async () => {
    const open = accepted(await openDesk(cli.desk, { host: "desktop" }));
    const { code, out } = await cli.stet("doctor");
    await open.close();
    expect(code).toBe(0);
    expect(out).toContain("Another Stet has the desk open");
  });

  it("tells a folder that is no desk from one that is not there, with exit 4 for both", async () => {
    await mkdir(join(cli.dir, "letters"));
    const letters = await cli.bare(["--desk", join(cli.dir, "letters"), "doctor"]);
    expect(letters).toMatchObject({ code: 4, out: "", err: expect.stringContaining("There is no desk in") });
    const nothing = await cli.bare(["--desk", join(cli.dir, "nothing"), "doctor", "--json"]);
    expect(nothing.code).toBe(4);
    expect(JSON.parse(nothing.err).error.code).toBe("desk-missing");
  });

  it("is stopped by Ctrl+C, and says that nothing was changed", async () => {
    const { stop } = cli.begin("doctor");
    expect(await stop()).toMatchObject({
      code: 1,
      err: expect.stringContaining("Nothing on the desk has been changed"),
    });
  });

  it("shows its progress on a terminal, and takes it away at the end", async () => {
    const shown: string[] = [];
    const other = await aCommandLine({ progress: (text) => shown.push(text) });
    await other.put({ articles: [article()] });
    await other.stet("doctor");
    await other.dispose();
    expect(shown).toEqual(["Looking at articles: 1 of 1", ""]);
  });
});

describe("stet claims and stet check", () => {
  it("tell a claim whose history was changed from one that was never checked", async () => {
    const cli = await aCommandLine();
    const claim = aClaim({ text: "It sank.", verdict: "verified", note: "Register" });
    const own = anArticle({ slug: "ferry", claims: [claim] });
    await cli.put({ articles: [own] });
    const json = JSON.stringify({ ...own, version: 1 }).replace('"note":"Register"', '"note":"Rumour"');
    await writeFile(join(cli.desk, "articles", `${own.id}.json`), json);
    const claims = await cli.stet("claims", "ferry", "--json");
    expect(JSON.parse(claims.out)).toMatchObject([{ id: claim.id, verdict: "unchecked" }]);
    expect((await cli.stet("claims", "ferry")).out).toContain(
      "Unchecked, its history was changed outside Stet  It sank.",
    );
    const checked = await cli.stet("check", "ferry");
    await cli.dispose();
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/broken-ledger\s+The history of “It sank.” was changed outside Stet/u);
  });
});

describe("stet doctor --repair", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
    await cli.put({ articles: [article()] });
  });
  afterEach(() => cli.dispose());

  const damageOne = () => writeFile(join(cli.desk, "articles", "01TEST00000000000000000999.json"), "{");

  it("says what it did, and that nothing was deleted", async () => {
    await damageOne();
    const { code, out } = await cli.stet("doctor", "--repair");
    expect(out).toContain("1 thing mended\n  articles/01TEST00000000000000000999.json");
    expect(out).toContain("Moved to quarantine as ");
    expect(out).toContain("The desk is sound. Nothing has been deleted.");
    expect(code).toBe(0);
    expect((await cli.stet("doctor", "--repair")).out).toContain("There was nothing to mend.");
  });

  it("prints what it did to scripts", async () => {
    await damageOne();
    const { out } = await cli.stet("--json", "doctor", "--repair");
    expect(JSON.parse(out)).toMatchObject({
      sound: true,
      repaired: [{ code: "json-damaged", where: "articles/01TEST00000000000000000999.json", done: expect.any(String) }],
      findings: [{ code: "quarantined" }],
    });
  });

  it("leaves a desk alone that somebody has open, with exit 3", async () => {
    const open = accepted(await openDesk(cli.desk, { host: "desktop" }));
    await damageOne();
    const { code, err } = await cli.stet("doctor", "--repair");
    await open.close();
    expect(code).toBe(3);
    expect(err).toContain("The desk is open in the Stet desktop app");
  });
});
