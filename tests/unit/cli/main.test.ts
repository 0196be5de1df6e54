import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aCommandLine, type CommandLine } from "../../support/aCommandLine";

describe("the command line", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  it("takes the global options before and after the command", async () => {
    await cli.stet("new", "--headline", "Fog");
    const before = await cli.bare(["--json", "--desk", cli.desk, "list"]);
    const after = await cli.bare(["list", "--desk", cli.desk, "--json"]);
    expect(JSON.parse(before.out)).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it.each([
    [["lst"], /did you mean list/i],
    [["list", "--stage", "finished"], /draft, in-review/],
    [["list", "--stray"], /unknown option '--stray'/i],
    [["show"], /missing required argument/i],
    [["new"], /--headline/],
    [["new", "--headline", " "], /--headline/],
    [["start", "--port", "70000"], /0 to 65535/],
    [["start", "--desktop", "--browser"], /cannot be used with/],
    [["schema", "planet"], /article/],
  ])("answers %j with usage: exit 2 and a hint on standard error", async (argv, hint) => {
    const ended = await cli.bare(argv);
    expect(ended).toMatchObject({ code: 2, out: "" });
    expect(ended.err).toMatch(hint);
    expect(ended.err).toContain("stet help");
  });

  it("shows its help when there is no command, and that is usage too", async () => {
    const ended = await cli.bare([]);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("import [options] <file-or-folder...>");
  });

  it("gives a usage error as JSON to a script", async () => {
    const ended = await cli.bare(["list", "--stage", "finished", "--json"]);
    expect(ended.out).toBe("");
    const { error } = JSON.parse(ended.err) as { error: Record<string, string> };
    expect(error).toEqual({ code: "usage", message: expect.any(String), remedy: "See: stet help list" });
  });

  it("prints its version, and help for a command, on standard output", async () => {
    expect(await cli.bare(["--version"])).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: "",
    });
    const help = await cli.bare(["help", "export"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("--override <reason>");
    expect(help.out).toContain("--json");
  });

  it("does without a desk for what needs none", async () => {
    const ended = await cli.stet("schema", "article", "--json");
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ title: "Stet article", type: "object" });
  });
});
