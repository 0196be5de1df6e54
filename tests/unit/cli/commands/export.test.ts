import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ExportItem } from "#cli/export/exportItem";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aClaim, anArticle, TEST_TIME } from "../../../support/builders";

describe("stet export", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  async function exporting(...argv: string[]): Promise<{ code: number; items: ExportItem[] }> {
    const { code, out } = await cli.stet("export", ...argv, "--json");
    return { code, items: JSON.parse(out) as ExportItem[] };
  }
  const filesOut = async () => (await readdir(join(cli.dir, "out"))).sort();

  it("writes one file a format, named from the slug, with exactly the documented fields", async () => {
    const article = anArticle({ slug: "ferry" });
    await cli.put({ articles: [article] });
    const { code, items } = await exporting("ferry", "--format", "text,html", "--format", "json", "--out", "out");
    expect(code).toBe(0);
    expect(items.map(({ format }) => format)).toEqual(["text", "html", "json"]);
    const text = await readFile(join(cli.dir, "out", "ferry.txt"));
    expect(items[0]).toEqual({
      id: article.id,
      slug: "ferry",
      headline: article.headline || null,
      format: "text",
      file: join("out", "ferry.txt"),
      bytes: text.length,
      warnings: expect.any(Array),
      ok: true,
      error: null,
    });
    expect(text.toString()).toContain("The fog lifted over Port Selwick.");
    expect(await filesOut()).toEqual(["ferry.html", "ferry.stet.json", "ferry.txt"]);
  });

  it("warns of a fact check that it had to leave out", async () => {
    const claim = aClaim({ verdict: "verified", note: "Seen" });
    const text = claim.ledger[0]?.text ?? "";
    const chosen = { act: "fact-check", at: TEST_TIME, by: "Ada Quill", text, factCheck: PLAIN_FACT_CHECK } as const;
    await cli.put({ articles: [anArticle({ slug: "ferry", claims: [appendAct(claim, chosen)] })] });
    const said = "1 fact check was left out: the desk has no site address";
    const { items } = await exporting("ferry", "--format", "html", "--out", "out");
    expect(items[0]?.warnings).toEqual([expect.stringContaining(said)]);
    const plain = await cli.stet("export", "ferry", "--format", "html", "--out", "elsewhere");
    expect(`${plain.out}${plain.err}`).toContain(said);
  });

  it("refuses a final export behind a closed gate, lets a draft pass, and opens it for a reason and a name", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry", claims: [aClaim()] })] });
    const refused = await exporting("ferry", "--format", "text", "--out", "out");
    expect(refused.code).toBe(1);
    expect(refused.items).toMatchObject([{ ok: false, file: null, bytes: null, error: expect.stringMatching(/gate/) }]);
    expect(await filesOut()).toEqual([]);

    const draft = await exporting("ferry", "--format", "text", "--out", "out", "--draft");
    expect(draft.code).toBe(0);
    expect(draft.items[0]?.file).toMatch(/DRAFT-NOT-VERIFIED/);

    const opened = ["--override", "The minister resigned", "--by", "Ada Quill"];
    expect((await exporting("ferry", "--format", "text", "--out", "out", ...opened)).code).toBe(0);
    const shown = await cli.stet("show", "ferry", "--json");
    expect(JSON.parse(shown.out).history.at(-1)).toMatchObject({
      act: "exported",
      override: { reason: "The minister resigned", by: "Ada Quill" },
    });
  });

  it.each([[["--override", "Because"]], [["--by", "Ada Quill"]], [["--override", " ", "--by", "Ada Quill"]]])(
    "takes %j for a slip: opening the gate takes a reason and a name",
    async (argv) => {
      await cli.put({ articles: [anArticle({ slug: "ferry" })] });
      const ended = await cli.stet("export", "ferry", "--format", "text", "--out", "out", ...argv);
      expect(ended).toMatchObject({ code: 2, out: "" });
      expect(ended.err).toContain("--by");
    },
  );

  it("takes a draft copy past a gate that is to be opened for a slip", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    const override = ["--override", "The minister resigned", "--by", "Ada Quill"];
    const ended = await cli.stet("export", "ferry", "--format", "text", "--out", "out", "--draft", ...override);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toContain("--draft");
  });

  it("names an article that is refused by its slug", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry", claims: [aClaim()] })] });
    const { out } = await cli.stet("export", "--all", "--format", "text", "--out", "out");
    expect(out).toContain("refused  ferry as text: ");
  });

  it.each([["--all"], ["--search", "ferry"]])(
    "opens no gate of articles that nobody has named: %s",
    async (...which) => {
      await cli.put({ articles: [anArticle({ slug: "ferry", claims: [aClaim()] })] });
      const override = ["--override", "The minister resigned", "--by", "Ada Quill"];
      const ended = await cli.stet("export", ...which, "--format", "text", "--out", "out", ...override);
      expect(ended).toMatchObject({ code: 2, out: "" });
      expect(ended.err).toContain("named");
    },
  );

  it("records an override in the histories of those alone whose gate was closed", async () => {
    const articles = [anArticle({ slug: "open" }), anArticle({ slug: "closed", claims: [aClaim()] })];
    await cli.put({ articles });
    const override = ["--override", "The minister resigned", "--by", "Ada Quill"];
    expect((await exporting("open", "closed", "--format", "text", "--out", "out", ...override)).code).toBe(0);
    const overrideOf = async (slug: string) =>
      JSON.parse((await cli.stet("show", slug, "--json")).out).history.at(-1).override;
    expect(await overrideOf("open")).toBeNull();
    expect(await overrideOf("closed")).toEqual({ reason: "The minister resigned", by: "Ada Quill" });
  });

  it("knows its formats, and names them to who does not", async () => {
    const ended = await cli.stet("export", "ferry", "--format", "text,papyrus", "--out", "out");
    expect(ended).toMatchObject({ code: 2, out: "" });
    for (const id of ["html", "markdown", "text", "json"]) expect(ended.err).toMatch(new RegExp(`\\b${id}\\b`));
  });

  it("says exit 4 when nothing of what was asked for is there, and 1 when some is", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    const none = await exporting("nothing", "--format", "text", "--out", "out");
    expect(none).toMatchObject({ code: 4, items: [{ id: "nothing", format: "text", ok: false }] });
    const some = await exporting("ferry", "nothing", "--format", "text", "--out", "out");
    expect(some).toMatchObject({ code: 1, items: [{ ok: true }, { ok: false }] });
  });

  it("replaces what the same article was exported to before", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    await exporting("ferry", "--format", "text", "--out", "out");
    await exporting("ferry", "--format", "text,text", "--out", "out");
    expect(await filesOut()).toEqual(["ferry.txt"]);
  });

  it("keeps another article's file, and one that somebody has worked on", async () => {
    const [first, second] = [anArticle({ slug: "ferry" }), anArticle({ slug: "ferry", headline: "Another ferry" })];
    await cli.put({ articles: [first] });
    await exporting(first.id, "--format", "text", "--out", "out");
    // Its slug is free again, and the next article takes it.
    await cli.stet("trash", first.id);
    await cli.put({ articles: [second] });
    await exporting(second.id, "--format", "text", "--out", "out");
    expect(await filesOut()).toEqual(["ferry-2.txt", "ferry.txt"]);

    await writeFile(join(cli.dir, "out", "ferry-2.txt"), "edited by hand");
    await exporting(second.id, "--format", "text", "--out", "out");
    expect(await filesOut()).toEqual(["ferry-2.txt", "ferry-3.txt", "ferry.txt"]);
    expect(await readFile(join(cli.dir, "out", "ferry-2.txt"), "utf8")).toBe("edited by hand");
    expect(await readFile(join(cli.dir, "out", "ferry.txt"), "utf8")).toContain("Ferry returns");
  });

  it("tells people in lines what went out and what did not", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    const { out } = await cli.stet("export", "ferry", "nothing", "--format", "text", "--out", "out");
    expect(out).toMatch(/^out {6}out.ferry\.txt \(\d+ bytes\)\n/);
    expect(out).toMatch(/refused {2}nothing as text: /);
  });

  it("says of every article and format that the folder cannot be had, and changes no article", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    await cli.file("out", "a file");
    const { code, items } = await exporting("ferry", "--format", "text,html", "--out", join("out", "deeper"));
    expect(code).toBe(1);
    expect(items.map(({ format, error }) => [format, error])).toEqual([
      ["text", expect.stringMatching(/a file stands/)],
      ["html", expect.stringMatching(/a file stands/)],
    ]);
    const shown = await cli.stet("show", "ferry", "--json");
    expect(JSON.parse(shown.out).history.some(({ act }: { act: string }) => act === "exported")).toBe(false);
  });

  it.skipIf(process.platform !== "linux")("gives up on a folder in which nothing can be made", async () => {
    await cli.put({ articles: [anArticle({ slug: "ferry" })] });
    const { code, items } = await exporting("ferry", "--format", "text", "--out", "/proc/nowhere/deeper");
    expect(code).toBe(1);
    expect(items[0]?.error).toMatch(/cannot be made/);
  });

  describe("of several", () => {
    const three = () => [
      anArticle({ slug: "ferry", headline: "Ferry" }),
      anArticle({ slug: "harbour", headline: "Harbour", claims: [aClaim()] }),
      anArticle({ slug: "tide", headline: "Tide" }),
    ];

    it("exports all of the desk, the others beside one that is refused, and sums it up", async () => {
      await cli.put({ articles: three() });
      const { code, out } = await cli.stet("export", "--all", "--format", "text,html", "--out", "out");
      expect(code).toBe(1);
      expect(await filesOut()).toEqual(["ferry.html", "ferry.txt", "tide.html", "tide.txt"]);
      expect(out).toMatch(/text +2 files out +1 refused/);
      expect(out).toMatch(/html +2 files out +1 refused/);
    });

    it("exports what a search finds, and says so when that is nothing", async () => {
      await cli.put({ articles: three() });
      const found = await exporting("--search", "tide", "--format", "text", "--out", "out");
      expect(found.code).toBe(0);
      expect(found.items.map(({ file }) => file)).toEqual([join("out", "tide.txt")]);
      const nothing = await cli.stet("export", "--search", "lighthouse", "--format", "text", "--out", "out");
      expect(nothing).toMatchObject({ code: 4, out: "" });
      expect(nothing.err).toContain("Nothing was exported");
    });

    it("refuses a search that cannot be read", async () => {
      await cli.put({ articles: three() });
      const ended = await cli.stet("export", "--search", "stage:asleep", "--format", "text", "--out", "out");
      expect(ended).toMatchObject({ code: 1, out: "" });
    });

    it.each([[[]], [["ferry", "--all"]], [["--all", "--search", "tide"]]])(
      "takes %j for a slip: one way of naming the articles",
      async (argv) => {
        const ended = await cli.stet("export", ...argv, "--format", "text", "--out", "out");
        expect(ended).toMatchObject({ code: 2, out: "" });
        expect(ended.err).toContain("--search");
      },
    );

    it("ends with what is done when somebody asks it to", async () => {
      const said: string[] = [];
      let stop = () => undefined as undefined;
      const stopped = new Promise<void>((resolve) => {
        stop = () => void resolve();
      });
      const stoppable = await aCommandLine({
        untilStopped: () => stopped,
        progress: (text) => {
          said.push(text);
          if (text.startsWith("Exporting 2 ")) stop();
        },
      });
      try {
        await stoppable.put({ articles: three() });
        const ended = await stoppable.stet("export", "--all", "--format", "text", "--out", "out");
        expect(ended.code).toBe(1);
        expect(ended.err).toContain("Stopped after 1 of 3 articles");
        expect(await readdir(join(stoppable.dir, "out"))).toEqual(["ferry.txt"]);
        const shown = await stoppable.stet("show", "tide", "--json");
        expect(JSON.parse(shown.out).history.some(({ act }: { act: string }) => act === "exported")).toBe(false);
        expect(said.at(-1)).toBe("");
      } finally {
        await stoppable.dispose();
      }
    });
  });

  describe("with options", () => {
    it("names those that there are to who asks for another", async () => {
      const ended = await cli.stet("export", "ferry", "--format", "docx,text", "--with", "in-gold", "--out", "out");
      expect(ended).toMatchObject({ code: 2, out: "" });
      expect(ended.err).toContain("claims-as-comments");
    });

    it("gives an option to the formats that have it", async () => {
      await cli.put({ articles: [anArticle({ slug: "ferry" })] });
      const argv = ["ferry", "--format", "docx,text", "--with", "claims-as-comments", "--out", "out"];
      const { code, items } = await exporting(...argv);
      expect(items.map(({ error }) => error)).toEqual([null, null]);
      expect(code).toBe(0);
    });

    it("lists formats and options in its help", async () => {
      const { out } = await cli.bare(["export", "--help"]);
      expect(out).toContain("Word document (DOCX)");
      expect(out).toContain("--with claims-as-comments");
    });
  });
});
