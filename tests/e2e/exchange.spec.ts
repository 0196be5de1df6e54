import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NEWS_PAGE, textFile } from "./support/files";
import { stet, stetJson } from "./support/stet";
import { expect, test } from "./support/test";

/** How a browser notes in its console that a file could not be read. */
const UNREADABLE = /status of 422/u;

const HOSTILE_PAGE = `<!doctype html><html><head><title>Trap</title><script>window.pwned = 1</script></head>
<body onload="window.pwned = 2"><h1>Trap on the quay</h1>
<p onclick="window.pwned = 3">A harmless paragraph with a <a href="java&#10;script:window.pwned=4">link</a>.</p>
<svg onload="window.pwned = 5"><script>window.pwned = 6</script><text>drawn</text></svg>
<img src="x" onerror="window.pwned = 7"><iframe srcdoc="<script>parent.pwned = 8</script>"></iframe>
<math><mtext><table><mglyph><style><img src=x onerror="window.pwned = 9"></style></mglyph></table></mtext></math></body></html>`;

test("plain text copied from a news site comes in as an article, and its furniture is offered for removal", async ({
  newsroom,
}) => {
  await newsroom.desk.chooseFiles(textFile("page.txt", NEWS_PAGE));
  const { intake } = newsroom.desk;
  await expect(intake.preview).toContainText("Looks like page furniture");
  await expect(intake.paper).toContainText("Leave a comment");
  await intake.preview.getByRole("checkbox", { name: /^Leave out/u }).check();
  await expect(intake.paper).not.toContainText("Leave a comment");
  await intake.import();
  await expect(newsroom.article.headline).toHaveValue("Harbour lights go out for a week");
  await expect(newsroom.article.byline).toHaveValue("Tam Orrin");
  await expect(newsroom.article.standfirst).toHaveValue(
    "The lighthouse keepers of Skerrow are being replaced by a timer.",
  );
  await expect(newsroom.article.text.getByRole("heading", { name: "What the keepers say" })).toBeVisible();
  await expect(newsroom.article.text).not.toContainText("Leave a comment");
});

test("a hostile page brings in its words and nothing else", async ({ newsroom }) => {
  await newsroom.desk.chooseFiles(textFile("trap.html", HOSTILE_PAGE, "text/html"));
  await expect(newsroom.desk.intake.paper).toContainText("A harmless paragraph with a link.");
  expect(await newsroom.page.evaluate(() => "pwned" in window)).toBe(false);
  await newsroom.desk.intake.import();
  await expect(newsroom.article.headline).toHaveValue("Trap on the quay");
  await expect(newsroom.article.text).toContainText("A harmless paragraph with a link.");
  await expect(newsroom.article.text.getByRole("link")).toHaveCount(0);
  await expect(newsroom.article.text.getByRole("img")).toHaveCount(0);
  expect(await newsroom.page.evaluate(() => "pwned" in window)).toBe(false);
});

test("of several files brought in together, each says what came of it", async ({ newsroom, complaints }) => {
  complaints.expect(UNREADABLE);
  await newsroom.desk.import(
    textFile("page.txt", NEWS_PAGE),
    textFile("notes.md", "# Notes on the lamp\n\nIt is a **lamp**.\n", "text/markdown"),
    textFile("broken.stet.json", '{"schema": "stet/article", ', "application/json"),
    textFile("empty.txt", ""),
  );
  const results = newsroom.desk.importResults;
  await expect(results.getByRole("status").first()).toHaveText("2 files imported, 2 files not imported.");
  const files = results.getByRole("list", { name: "Imported files" }).getByRole("listitem");
  for (const name of ["broken.stet.json", "empty.txt"]) {
    await expect(files.filter({ hasText: name })).toContainText("Not imported");
  }
  await results.getByRole("button", { name: "Open Notes on the lamp" }).click();
  await expect(newsroom.article.text.getByRole("strong")).toHaveText("lamp");
  await expect(newsroom.desk.articles).toHaveCount(2);
});

test("a story goes to another desk with its claims and verdicts, in Stet's own format", async ({
  newsroom,
  folder,
}) => {
  const { article, claims, desk, exports } = newsroom;
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday."] });
  await article.markClaim("relit on Tuesday");
  await claims.giveVerdict("relit on Tuesday", "Verified", "Saw it");
  const { name, text } = await exports.export("Stet article (JSON)");
  await writeFile(join(folder, name), text);

  const otherDesk = join(folder, "other desk");
  expect((await stet(otherDesk, "import", join(folder, name))).code).toBe(0);
  expect(await stetJson(otherDesk, "claims", "lamp-relit")).toMatchObject([
    { text: "relit on Tuesday", verdict: "verified", stale: false },
  ]);
});

test("broken, empty, huge, binary and oddly encoded files each get a clear line, and nothing is lost", async ({
  desk,
  folder,
}) => {
  await writeFile(join(folder, "broken.stet.json"), '{"schema": "stet/article", "schemaVersion": 1, "headline": ');
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(join(folder, "huge.txt"), Buffer.alloc(50 * 1024 * 1024, "All work and no play. "));
  await writeFile(join(folder, "binary.txt"), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0xfe]));
  await writeFile(
    join(folder, "latin.txt"),
    Buffer.from("Caf\xe9 closes\n\nBy Ines Marr\n\nThe caf\xe9 on the quay closed on Monday.\n", "latin1"),
  );
  const ran = await stet(desk, "--json", "import", folder, join(folder, "missing.txt"));
  expect(ran.code).toBe(1);
  const results = JSON.parse(ran.stdout) as {
    file: string;
    ok: boolean;
    headline: string | null;
    error: string | null;
    warnings: string[];
  }[];
  const of = (name: string) => results.find((result) => result.file.endsWith(name));
  for (const name of ["broken.stet.json", "empty.txt", "huge.txt", "binary.txt", "missing.txt"]) {
    expect(of(name)).toMatchObject({ ok: false, error: expect.stringMatching(/\S/u) });
  }
  expect(of("latin.txt")).toMatchObject({ ok: true, headline: "Café closes" });
  expect(of("latin.txt")?.warnings.join(" ")).toMatch(/ISO-8859-1|windows-1252/iu);
  expect(JSON.parse((await stet(desk, "list", "--json")).stdout)).toHaveLength(1);
  expect(await readdir(folder)).toHaveLength(5);
});

test("scripts take an article from import to export with the command line alone", async ({ desk, folder }) => {
  await writeFile(join(folder, "page.txt"), NEWS_PAGE);
  const [imported] = JSON.parse((await stet(desk, "--json", "import", join(folder, "page.txt"))).stdout) as {
    id: string;
    slug: string;
  }[];
  expect(imported?.slug).toBe("harbour-lights-go-out-for-a-week");
  const slug = imported?.slug ?? "";
  expect(JSON.parse((await stet(desk, "check", slug, "--json")).stdout)).toMatchObject({ gate: "open" });
  const out = join(folder, "out");
  const exported = await stet(desk, "export", slug, "--format", "html,markdown,text,json", "--out", out, "--json");
  expect(exported.code).toBe(0);
  const files = (JSON.parse(exported.stdout) as { file: string; bytes: number; ok: boolean }[]).map(
    (item) => item.file,
  );
  expect(files).toHaveLength(4);
  for (const path of files) expect(await readFile(path, "utf8")).toContain("Two boats turned back");
  expect((await stet(desk, "trash", slug)).code).toBe(0);
  expect((await stet(desk, "show", slug)).code).toBe(4);
  expect((await stet(desk, "restore", slug)).code).toBe(0);
  expect((await stet(desk, "export", slug, "--format", "papyrus", "--out", out)).code).toBe(2);
});

test("a draft goes to paper as a PDF that says what it is", async ({ newsroom }) => {
  const { article, desk, exports, page } = newsroom;
  const formats = await page.evaluate(async () => (await fetch("/api/formats")).json());
  const reason = formats.find(({ id }: { id: string }) => id === "pdf").unavailable;
  test.skip(reason !== null, `${reason}`);
  await desk.newArticle();
  await article.write({ headline: "Lamp relit", paragraphs: ["The lamp was relit on Tuesday."] });
  await exports.choose("PDF");
  await exports.setDraft(true);
  const { name, text } = await exports.export("PDF");
  expect(name).toBe("lamp-relit-DRAFT-NOT-VERIFIED.pdf");
  expect(text).toMatch(/^%PDF-/u);
  expect(text).toContain("/Title (DRAFT, NOT VERIFIED: Lamp relit)");
  expect(text).toContain("/StructTreeRoot");
});
