import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verificationReportSchema } from "#core/report/verificationReport";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aClaim, anArticle, aSource } from "../../../support/builders";

describe("stet report", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  const article = () => anArticle({ slug: "ferry", claims: [aClaim({ text: "It sank in 1931." })] });
  const filesOut = async (folder = "out") => (await readdir(join(cli.dir, folder)).catch(() => [])).sort();

  it.each([
    ["md", /^# Verification report: Ferry returns/u],
    ["html", /^<!doctype html>/u],
    ["json", /^\{\n {2}"schema": "stet\/verification-report"/u],
  ])("prints %s, and exit 0 although the gate is closed", async (format, start) => {
    await cli.put({ articles: [article()] });
    const { code, out, err } = await cli.stet("report", "ferry", "--format", format);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(start);
    expect(out).toContain("It sank in 1931.");
  });

  it("prints the JSON edition to scripts, whatever the format", async () => {
    await cli.put({ articles: [article()] });
    const { out } = await cli.stet("report", "ferry", "--format", "html", "--json");
    expect(verificationReportSchema.parse(JSON.parse(out))).toMatchObject({ edition: "public", gate: "closed" });
  });

  it("writes a file named from the slug, with exactly the documented fields", async () => {
    const own = article();
    await cli.put({ articles: [own] });
    const { code, out } = await cli.stet("report", "ferry", "--format", "md", "--out", "out", "--json");
    const bytes = await readFile(join(cli.dir, "out", "ferry-verification-report.md"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        id: own.id,
        format: "md",
        file: join("out", "ferry-verification-report.md"),
        bytes: bytes.length,
        ok: true,
        error: null,
      },
    ]);
    expect(await filesOut()).toEqual(["ferry-verification-report.md"]);
  });

  it("keeps an earlier report: it was about another moment", async () => {
    await cli.put({ articles: [article()] });
    await cli.stet("report", "ferry", "--format", "md", "--out", "out");
    const { out } = await cli.stet("report", "ferry", "--format", "md", "--out", "out");
    expect(out).toMatch(/^out {6}out.ferry-verification-report-2\.md \(\d+ bytes\)\n$/u);
    expect(await filesOut()).toEqual(["ferry-verification-report-2.md", "ferry-verification-report.md"]);
  });

  it("refuses a public report with a protected name in it, and writes nothing", async () => {
    const insider = aSource({ name: "Zelda Marrow", terms: "confidential" });
    await cli.put({ articles: [anArticle({ slug: "ferry", headline: "Zelda Marrow speaks" })], sources: [insider] });
    const printed = await cli.stet("report", "ferry", "--format", "md");
    expect(printed).toMatchObject({ code: 1, out: "" });
    const filed = await cli.stet("report", "ferry", "--format", "md", "--out", "out", "--json");
    expect(filed.code).toBe(1);
    expect(JSON.parse(filed.out)).toMatchObject([{ ok: false, file: null, bytes: null }]);
    expect(`${printed.err}${filed.out}${filed.err}`).not.toMatch(/zelda|marrow/iu);
    expect(await filesOut()).toEqual([]);

    const internal = await cli.stet("report", "ferry", "--format", "md", "--internal");
    expect(internal.code).toBe(0);
    expect(internal.out).toContain("INTERNAL, NOT FOR PUBLICATION");
  });

  it.each(["package", "package/images", "package/not-there/yet"])(
    "keeps an internal report out of %s, and lets a public one in",
    async (folder) => {
      await cli.put({ articles: [article()] });
      await mkdir(join(cli.dir, "package", "images"), { recursive: true });
      await writeFile(join(cli.dir, "package", "manifest.json"), '{ "schema": "stet/package", "files": [] }');
      const before = await readdir(join(cli.dir, "package"), { recursive: true });
      const report = ["report", "ferry", "--format", "html", "--out", folder];
      const refused = await cli.stet(...report, "--internal");
      expect(refused.code).toBe(1);
      expect(refused.out).toContain("belongs to an exported package");
      expect(await readdir(join(cli.dir, "package"), { recursive: true })).toEqual(before);

      expect((await cli.stet(...report)).code).toBe(0);
      expect(await filesOut(folder)).toContain("ferry-verification-report.html");
    },
  );

  it("writes an internal report anywhere else, under a name that says so", async () => {
    await cli.put({ articles: [article()] });
    expect((await cli.stet("report", "ferry", "--format", "html", "--internal", "--out", "out")).code).toBe(0);
    expect(await filesOut()).toEqual(["ferry-verification-report-INTERNAL-NOT-FOR-PUBLICATION.html"]);
  });

  it("says exit 4 for an article that is not there, as an item when it was to be a file", async () => {
    await cli.put({ articles: [article()] });
    const printed = await cli.stet("report", "nothing", "--format", "md", "--json");
    expect(printed).toMatchObject({ code: 4, out: "" });
    const filed = await cli.stet("report", "nothing", "--format", "md", "--out", "out", "--json");
    expect(filed.code).toBe(4);
    expect(JSON.parse(filed.out)).toMatchObject([{ id: "nothing", format: "md", ok: false }]);
  });

  it.each([[[]], [["--format", "pdf"]]])("takes %j for a slip, and names the formats", async (options) => {
    const ended = await cli.stet("report", "ferry", ...options);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(/--format/u);
  });

  it("says so when the folder cannot be made", async () => {
    await cli.put({ articles: [article()] });
    await cli.file("out", "a file");
    for (const edition of [[], ["--internal"]]) {
      const ended = await cli.stet("report", "ferry", "--format", "md", "--out", "out", "--json", ...edition);
      expect(ended.code).toBe(1);
      expect(JSON.parse(ended.out)).toMatchObject([
        { ok: false, error: expect.stringContaining("could not be written") },
      ]);
    }
  });

  it("lets nothing of an article move a terminal's cursor", async () => {
    const loud = await aCommandLine({ columns: 80 });
    await loud.put({ articles: [anArticle({ slug: "ferry", headline: "Ferry \u001b[2Jreturns" })] });
    expect((await loud.stet("report", "ferry", "--format", "md")).out).not.toContain("\u001b");
    await loud.dispose();
  });
});
