import { mkdir, rm, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportItem } from "#cli/import/importItem";
import { refuse, succeed } from "#core/result";
import { MAX_IMPORT_BYTES } from "#exchange/limits";
import { formats } from "#exchange/registry";
import { aCommandLine, type CommandLine } from "../../../support/aCommandLine";
import { ONE_PIXEL_PNG } from "../../../support/images";
import { aWordpressSite } from "../../../support/incoming/aWordpressSite";

const STORY = "Fog lifts\n\nThe fog lifted over Port Selwick on Monday morning.\n\nBoats left at noon.\n";

describe("stet import", () => {
  let cli: CommandLine;
  beforeEach(async () => {
    cli = await aCommandLine();
  });
  afterEach(() => cli.dispose());

  async function importing(...argv: string[]): Promise<{ code: number; items: ImportItem[] }> {
    const { code, out } = await cli.stet("import", ...argv, "--json");
    return { code, items: JSON.parse(out) as ImportItem[] };
  }

  it("makes an article of a file, with exactly the documented fields", async () => {
    await cli.file("fog.txt", STORY);
    expect(await importing("fog.txt")).toEqual({
      code: 0,
      items: [
        {
          file: "fog.txt",
          ok: true,
          id: expect.any(String),
          slug: "fog-lifts",
          headline: "Fog lifts",
          warnings: [],
          error: null,
        },
      ],
    });
  });

  it("searches folders to the bottom, in order, past what is hidden and round no circle", async () => {
    await cli.file("copy/b.txt", STORY);
    await cli.file("copy/a/deep/c.md", "# Tide\n\nHigh at nine.\n");
    await cli.file("copy/.hidden.txt", STORY);
    await cli.file("copy/.cache/d.txt", STORY);
    await symlink(join(cli.dir, "copy"), join(cli.dir, "copy", "a", "round"));
    const { code, items } = await importing("copy");
    expect(code).toBe(0);
    expect(items.map(({ file }) => file)).toEqual([join("copy", "a", "deep", "c.md"), join("copy", "b.txt")]);
  });

  it("reads of a folder what is text by its name, and names what it passes over", async () => {
    await cli.file("copy/fog.txt", STORY);
    await cli.file("copy/program.exe", STORY);
    await cli.file("copy/Thumbs.db", STORY);
    for (let number = 1; number <= 7; number += 1) await cli.file(`copy/z/${number}.jpg`, "x");
    const { code, out, err } = await cli.stet("import", "copy");
    expect(code).toBe(0);
    expect(out).toContain("1 of 1 imported.");
    expect(err).toContain(`${join("copy", "program.exe")}, ${join("copy", "z", "1.jpg")}`);
    expect(err).toContain("and 3 more");
    expect(err).not.toContain("Thumbs");
    expect((await cli.stet("import", "copy", "--json")).err).toBe("");
    expect((await importing(join("copy", "program.exe"))).items).toMatchObject([{ ok: true }]);
  });

  it("brings a saved page in with the images beside it, and none of its other files", async () => {
    const copy = "<p>The fog lifted over Port Selwick on Monday morning, and the boats left at noon.</p>";
    await cli.file(
      "copy/Fog lifts.html",
      `<article><h1>Fog lifts</h1>${copy}<img src="Fog%20lifts_files/quay.png" alt="The quay">${copy}</article>`,
    );
    await cli.file("copy/Fog lifts_files/quay.png", ONE_PIXEL_PNG);
    await cli.file("copy/Fog lifts_files/frame.html", "<p>Buy lamps.</p>");
    const { code, items } = await importing("copy");
    expect({ code, items }).toMatchObject({ code: 0, items: [{ ok: true, headline: "Fog lifts", warnings: [] }] });
    const again = await importing("copy", "--preview");
    expect(again.items).toMatchObject([{ ok: true, warnings: [], counts: { images: 1 } }]);
    const { out } = await cli.stet("show", items[0]?.id ?? "", "--json");
    expect(out).toContain('"alt": "The quay"');
    expect(out).toMatch(/"sha256": "[0-9a-f]{64}"/u);
  });

  it("imports a hidden file that is named outright", async () => {
    await cli.file(".notes.txt", STORY);
    expect((await importing(".notes.txt")).items).toMatchObject([{ ok: true }]);
  });

  it("gives every file its own line, and goes on after one that fails: exit 1", async () => {
    await cli.file("1-good.txt", STORY);
    await cli.file("2-empty.txt", "");
    await cli.file("3-broken.stet.json", '{"schema": "stet/article", "headline": ');
    await cli.file("4-binary.txt", new Uint8Array(Array.from({ length: 4_000 }, (_, index) => (index * 7) % 256)));
    await cli.file("5-good.txt", STORY);
    const { code, items } = await importing(
      ...["1-good", "2-empty", "3-broken.stet"].map((name) => `${name}${name.endsWith(".stet") ? ".json" : ".txt"}`),
      "4-binary.txt",
      "missing.txt",
      "5-good.txt",
    );
    expect(code).toBe(1);
    expect(items.map(({ ok }) => ok)).toEqual([true, false, false, false, false, true]);
    for (const { ok, error, id } of items) {
      expect(error === null).toBe(ok);
      expect(id === null).toBe(!ok);
    }
    expect(items[4]?.error).toBe("There is no such file.");
  });

  it("reports a file that is too large without reading it", async () => {
    const path = await cli.file("disk.txt", "");
    await truncate(path, MAX_IMPORT_BYTES + 1);
    const { code, items } = await importing("disk.txt");
    expect(code).toBe(1);
    expect(items[0]?.error).toMatch(/too large: 60 MiB, and at most 60 MiB/);
  });

  it("names a link that leads nowhere or round in a circle", async () => {
    await symlink(join(cli.dir, "gone.txt"), join(cli.dir, "dangling.txt"));
    await symlink(join(cli.dir, "loop.txt"), join(cli.dir, "loop.txt"));
    const { items } = await importing("dangling.txt", "loop.txt");
    expect(items.map(({ error }) => error)).toEqual(["There is no such file.", expect.stringContaining("circle")]);
  });

  it("has nothing to say about an empty folder", async () => {
    await mkdir(join(cli.dir, "empty"));
    expect(await importing("empty")).toEqual({ code: 0, items: [] });
  });

  it("keeps page furniture and says so, or removes it when asked to", async () => {
    await cli.file("fog.txt", `${STORY}\nLeave a comment\n`);
    const kept = await importing("fog.txt");
    expect(kept.items[0]?.warnings.join()).toMatch(/page furniture/);
    expect(kept.items[0]?.warnings.join()).not.toContain("Leave a comment");
    expect((await cli.stet("show", kept.items[0]?.id ?? "")).out).toContain("Leave a comment");

    const dropped = await importing("fog.txt", "--drop-furniture");
    expect(dropped.items[0]?.warnings.join()).toMatch(/Removed: one paragraph/);
    const shown = (await cli.stet("show", dropped.items[0]?.id ?? "")).out;
    expect(shown).not.toContain("Leave a comment");
    expect(shown).toContain("Boats left at noon.");
  });

  it("tells people in lines what came in and what did not", async () => {
    await cli.file("fog.txt", STORY);
    const { out, code } = await cli.stet("import", "fog.txt", "missing.txt");
    expect(code).toBe(1);
    expect(out).toBe("in      fog.txt → fog-lifts\nfailed  missing.txt: There is no such file.\n1 of 2 imported.\n");
  });

  it("says how far it is on a terminal, and leaves the line empty", async () => {
    const said: string[] = [];
    const onTerminal = await aCommandLine({ progress: (text) => said.push(text) });
    try {
      await onTerminal.file("copy/a.txt", STORY);
      await onTerminal.file("copy/b.txt", STORY);
      await onTerminal.stet("import", "copy");
    } finally {
      await onTerminal.dispose();
    }
    expect(said).toEqual(["1 of 2", "2 of 2", ""]);
  });

  it("ends after the file that it is at when somebody asks it to, and says how far it came", async () => {
    let stop = () => undefined as undefined;
    const stopped = new Promise<void>((resolve) => {
      stop = () => void resolve();
    });
    const progress = (text: string) => void (text === "2 of 3" && stop());
    const stoppable = await aCommandLine({ untilStopped: () => stopped, progress });
    try {
      for (const name of ["a", "b", "c"]) await stoppable.file(`copy/${name}.txt`, STORY);
      const { code, out, err } = await stoppable.stet("import", "copy");
      expect(code).toBe(1);
      expect(out).toContain("2 of 2 imported.");
      expect(err).toContain("Stopped after 2 of 3 files.");
      expect(JSON.parse((await stoppable.stet("list", "--json")).out)).toHaveLength(2);
    } finally {
      await stoppable.dispose();
    }
  });

  it("goes on to no other file when the desk takes none", async () => {
    await cli.stet("new", "--headline", "Fog");
    for (const name of ["a", "b", "c"]) await cli.file(`copy/${name}.txt`, STORY);
    // Nobody can make a file where a folder's name is taken.
    await rm(join(cli.desk, "articles"), { recursive: true });
    await cli.file("desk/articles", "in the way");
    const { code, err, out } = await cli.stet("import", "copy");
    expect({ code, out, err }).toMatchObject({ code: 1 });
    expect(`${out}${err}`).not.toContain("c.txt");
  });

  it("gives every article of a file with several its own line", async () => {
    const posts = ["Fog lifts", "Tide turns"].map((title) => ({ title, copy: `<p>${title} on Monday.</p>` }));
    await cli.file("courier.xml", aWordpressSite(posts));
    const { code, items } = await importing("courier.xml");
    expect(code).toBe(0);
    expect(items.map(({ file, headline, ok }) => [file, headline, ok])).toEqual([
      ["courier.xml", "Fog lifts", true],
      ["courier.xml", "Tide turns", true],
    ]);
    expect(Object.keys(items[1] ?? {})).toEqual(["file", "ok", "id", "slug", "headline", "warnings", "error"]);
  });

  it("says what would come in, and changes nothing", async () => {
    await cli.file("fog.txt", `${STORY}\nLeave a comment\n`);
    await cli.file("empty.txt", "");
    await cli.stet("new", "--headline", "Fog lifts");
    const { code, items } = await importing("fog.txt", "empty.txt", "missing.txt", "--preview");
    expect(code).toBe(1);
    expect(items).toEqual([
      {
        file: "fog.txt",
        ok: true,
        id: null,
        slug: null,
        headline: "Fog lifts",
        warnings: [],
        error: null,
        format: "Plain text",
        language: "en",
        counts: expect.objectContaining({ words: expect.any(Number), paragraphs: 3 }),
        furniture: [{ reason: expect.any(String), count: 1 }],
        remoteImages: [],
        duplicateOf: expect.any(String),
      },
      expect.objectContaining({ file: "empty.txt", ok: false, error: expect.stringMatching(/\S/u) }),
      expect.objectContaining({ file: "missing.txt", ok: false, error: "There is no such file." }),
    ]);
    expect(JSON.parse((await cli.stet("list", "--json")).out)).toHaveLength(1);
    const { out } = await cli.stet("import", "fog.txt", "--preview");
    expect(out).toContain("can     fog.txt: Fog lifts");
    expect(out).toContain("1 article can come in. Nothing was changed.");
    expect(out).not.toContain("Leave a comment");
  });

  it("fetches images from the web only when it is asked to", async () => {
    const page = `<!doctype html><html lang="en"><body><article><h1>Fog lifts</h1><p>The fog lifted over Port Selwick on Monday.</p>
<p><img src="https://cdn.example/quay.png" alt="The quay"></p><p>Boats left at noon, and nobody stayed behind on the quay.</p>
<p><img src="https://cdn.example/gone.png" alt="The pier"></p></article></body></html>`;
    const asked: string[] = [];
    const online = await aCommandLine({
      fetchImage: async (address) => {
        asked.push(address);
        return address.includes("gone")
          ? refuse("image-not-fetched", "The image could not be fetched: the server answers 404.", "")
          : succeed(ONE_PIXEL_PNG);
      },
    });
    try {
      await online.file("fog.html", page);
      await online.stet("new", "--headline", "Something else");
      expect((await online.stet("import", "fog.html", "--preview")).out).toContain(
        "Images on the web: 2, from cdn.example",
      );
      expect((await online.stet("import", "fog.html")).code).toBe(0);
      expect(asked).toEqual([]);
      const { code, out } = await online.stet("import", "fog.html", "--fetch-images", "--json");
      expect(code).toBe(0);
      expect(asked).toEqual(["https://cdn.example/quay.png", "https://cdn.example/gone.png"]);
      const [item] = JSON.parse(out) as ImportItem[];
      expect(item?.warnings.join(" ")).toContain("the server answers 404");
      const { out: shown } = await online.stet("show", item?.id ?? "", "--json");
      const { body } = JSON.parse(shown) as { body: { content: { type: string; attrs?: Record<string, unknown> }[] } };
      const figures = body.content
        .filter(({ type }) => type === "figure")
        .map(({ attrs }) => [attrs?.["alt"], attrs?.["mediaType"]]);
      expect(figures).toEqual([
        ["The quay", "image/png"],
        ["The pier", null],
      ]);
    } finally {
      await online.dispose();
    }
  });

  it("names the formats that it reads in its help", async () => {
    const { out } = await cli.stet("import", "--help");
    for (const { importer, label } of formats) {
      if (importer) expect(out.replace(/\s+/gu, " ")).toContain(label);
    }
  });
});
