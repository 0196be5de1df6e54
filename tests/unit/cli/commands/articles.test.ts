import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, aSource } from "../../../support/builders";

describe("commands on articles", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  const json = async (...argv: string[]): Promise<unknown> => JSON.parse((await cli.stet(...argv, "--json")).out);

  /** Two articles that came to share a slug: the second was renamed after it was made. */
  async function putTwins() {
    const twins = [anArticle({ slug: "fog" }), anArticle({ slug: "haze" })];
    await cli.put({ articles: twins });
    const desk = await openDesk(cli.desk, { host: "cli" });
    if (!desk.ok) throw new Error(desk.problem.message);
    const renaming = { type: "edit-details", changes: { slug: "fog" } } as const;
    await desk.value.articles.command(twins[1]?.id ?? "", 1, [renaming], { by: "Ada Quill", origin: null });
    await desk.value.close();
    return twins;
  }

  it("prints a list item of exactly the documented fields for a new article", async () => {
    expect(await json("new", "--headline", "Fog over Port Selwick")).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Z]{26}$/),
        slug: "fog-over-port-selwick",
        headline: "Fog over Port Selwick",
        stage: "draft",
        tags: [],
        language: "en",
        words: 0,
        updatedAt: expect.any(String),
        verification: "none-marked",
        claims: { total: 0, open: 0, verified: 0, stale: 0 },
      },
    ]);
  });

  it("lists what every filter lets through", async () => {
    await cli.put({
      articles: [
        anArticle({ headline: "Harbour", slug: "harbour", tags: ["Port"], claims: [aClaim()] }),
        anArticle({ headline: "Theatre", slug: "theatre", tags: ["Stage"], stage: "fact-check" }),
      ],
    });
    const slugs = async (...filter: string[]) =>
      ((await json("list", ...filter)) as { slug: string }[]).map(({ slug }) => slug).sort();
    expect(await slugs()).toEqual(["harbour", "theatre"]);
    expect(await slugs("--tag", "port")).toEqual(["harbour"]);
    expect(await slugs("--stage", "fact-check")).toEqual(["theatre"]);
    expect(await slugs("--query", "thea")).toEqual(["theatre"]);
    expect(await slugs("--verification", "open")).toEqual(["harbour"]);
    expect(await slugs("--tag", "port", "--stage", "fact-check")).toEqual([]);
  });

  it("lists for people one article a line, by slug, or by id where two share a slug", async () => {
    const twins = await putTwins();
    await cli.put({ articles: [anArticle({ slug: "mist", headline: "Mist\u001b[2J over\nSelwick" })] });
    const { out } = await cli.stet("list");
    expect(out.trimEnd().split("\n")).toHaveLength(3);
    for (const { id } of twins) expect(out).toContain(id);
    expect(out).toMatch(/^mist {2,}Draft/m);
    expect(out).toContain("Mist[2J over Selwick");
  });

  it("shows an article whole to scripts, and readable to people, by id and by slug", async () => {
    const article = anArticle({ slug: "ferry", tags: ["Port"] });
    await cli.put({ articles: [article] });
    expect(await json("show", "ferry")).toMatchObject({ schema: "stet/article", id: article.id, body: article.body });
    const { out, code } = await cli.stet("show", article.id);
    expect(code).toBe(0);
    for (const part of ["Ferry returns to Port Selwick", "Ada Quill", "Port", "The fog lifted over Port Selwick."]) {
      expect(out).toContain(part);
    }
  });

  it.each(["show", "claims", "check", "trash", "restore"])(
    "%s says exit 4 of an article that is not there",
    async (name) => {
      await cli.put({});
      for (const ref of ["nothing", "01TEST00000000000000000009"]) {
        const ended = await cli.stet(name, ref, "--json");
        expect(ended).toMatchObject({ code: 4, out: "" });
        expect(JSON.parse(ended.err)).toMatchObject({ error: { code: "not-found" } });
      }
    },
  );

  it("asks for the id when two articles share a slug", async () => {
    await putTwins();
    expect(await cli.stet("show", "fog")).toMatchObject({ code: 1, out: "" });
  });

  it("lists claims with verdict and evidence in exactly the documented fields", async () => {
    await cli.put({ sources: [aSource({ name: "Orla Fennick", terms: "confidential", publicLabel: "an official" })] });
    const [source] = (await json("sources")) as { id: string }[];
    const evidence = aPieceOfEvidence({ sourceId: source?.id ?? "", locator: "page 4" });
    const checked = aClaim({ text: "It cost 71 million.", verdict: "verified", evidence: [evidence] });
    const stale = aClaim({ text: "It sank in 1931.", verdict: "disputed", note: "Two logs differ." });
    const body = aBody(aParagraph(checked, " So they say. "), {
      type: "paragraph",
      content: [{ type: "text", text: "It sank in 1932.", marks: [{ type: "claim", attrs: { id: stale.id } }] }],
    });
    await cli.put({ articles: [anArticle({ slug: "ferry", claims: [checked, stale], body })] });
    expect(await json("claims", "ferry")).toEqual([
      {
        id: checked.id,
        text: "It cost 71 million.",
        verdict: "verified",
        stale: false,
        orphaned: false,
        evidence: [evidence],
      },
      { id: stale.id, text: "It sank in 1932.", verdict: "disputed", stale: true, orphaned: false, evidence: [] },
    ]);
    const { out } = await cli.stet("claims", "ferry");
    expect(out).toContain("Verified  It cost 71 million.");
    expect(out).toContain("supports: Orla Fennick [CONFIDENTIAL] · page 4");
    expect(out).toContain("words changed since");
  });

  it("closes the gate with exit 1 and findings, and opens it with exit 0", async () => {
    await cli.put({ articles: [anArticle({ slug: "open" }), anArticle({ slug: "closed", claims: [aClaim()] })] });
    const closed = await cli.stet("check", "closed", "--json");
    expect(closed.code).toBe(1);
    const { gate, findings } = JSON.parse(closed.out) as { gate: string; findings: Record<string, unknown>[] };
    expect(gate).toBe("closed");
    expect(findings.find(({ claimId }) => claimId !== undefined)).toEqual({
      rule: expect.any(String),
      severity: "error",
      message: expect.any(String),
      claimId: expect.any(String),
    });
    expect(await cli.stet("check", "open")).toMatchObject({
      code: 0,
      out: expect.stringContaining("The gate is open."),
    });
    expect((await cli.stet("check", "closed")).out).toContain("The gate is closed.");
  });

  it("puts an article in the trash and brings it back", async () => {
    const article = anArticle({ slug: "ferry" });
    await cli.put({ articles: [article] });
    expect(await json("trash", "ferry")).toMatchObject([{ id: article.id, slug: "ferry" }]);
    expect(await json("list")).toEqual([]);
    expect(await json("restore", article.id)).toMatchObject([{ id: article.id }]);
    expect(await json("list")).toHaveLength(1);
    await cli.stet("trash", article.id);
    expect((await cli.stet("restore", "ferry")).code).toBe(0);
  });

  it("names every source to the desk's owner, with its terms plain to see", async () => {
    await cli.put({ sources: [aSource(), aSource({ name: "Brin Tollock", terms: "confidential" })] });
    const { out } = await cli.stet("sources");
    expect(out).toMatch(/^On the record .*Orla Fennick/m);
    expect(out).toMatch(/^CONFIDENTIAL .*Brin Tollock/m);
  });
});
