import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";

const NEWS_PAGE = `Harbour lights go out for a week | Skerrow Post

By: Tam Orrin

The lighthouse keepers of Skerrow are being replaced by a timer.

The lamp on Cold Point went dark on Monday at 6 p.m. and stayed dark for three hours. Two boats turned back.

What the keepers say

"Nobody asked us," said the senior keeper. The lighthouse board says the timer was tested for 30 nights.

It will be lit by hand until the spring.

Leave a comment
`;

const HOSTILE_PAGE = `<!doctype html><html><head><title>Trap</title><script>window.pwned = 1</script></head>
<body onload="window.pwned = 2"><h1>Trap on the quay</h1>
<p onclick="window.pwned = 3">A harmless paragraph with a <a href="java&#10;script:window.pwned=4">link</a>.</p>
<svg onload="window.pwned = 5"><script>window.pwned = 6</script><text>drawn</text></svg>
<img src="x" onerror="window.pwned = 7"><iframe srcdoc="<script>parent.pwned = 8</script>"></iframe>
<math><mtext><table><mglyph><style><img src=x onerror="window.pwned = 9"></style></mglyph></table></mtext></math></body></html>`;

const file = (name: string, text: string, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(text) });

test("plain text copied from a news site comes in as an article, and its furniture is offered for removal", async ({
  newsroom,
}) => {
  await newsroom.desk.import(file("page.txt", NEWS_PAGE));
  const dialog = newsroom.page.getByRole("dialog");
  await expect(dialog).toContainText("Leave a comment");
  await dialog.getByRole("button", { name: /^Remove/u }).click();
  await dialog.getByRole("button", { name: /^Open/u }).click();
  await expect(newsroom.article.headline).toHaveValue("Harbour lights go out for a week");
  await expect(newsroom.article.byline).toHaveValue("Tam Orrin");
  await expect(newsroom.article.standfirst).toHaveValue(
    "The lighthouse keepers of Skerrow are being replaced by a timer.",
  );
  await expect(newsroom.article.text.getByRole("heading", { name: "What the keepers say" })).toBeVisible();
  await expect(newsroom.article.text).not.toContainText("Leave a comment");
});

test("a hostile page brings in its words and nothing else", async ({ newsroom }) => {
  await newsroom.desk.import(file("trap.html", HOSTILE_PAGE, "text/html"));
  await expect(newsroom.desk.row("Trap on the quay")).toBeVisible();
  await newsroom.page.keyboard.press("Escape");
  await newsroom.desk.open("Trap on the quay");
  await expect(newsroom.article.text).toContainText("A harmless paragraph with a link.");
  await expect(newsroom.article.text.getByRole("link")).toHaveCount(0);
  await expect(newsroom.article.text.getByRole("img")).toHaveCount(0);
  expect(await newsroom.page.evaluate(() => "pwned" in window)).toBe(false);
});

test("broken, empty, huge, binary and oddly encoded files each get a clear line, and nothing is lost", async ({
  desk,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "stet-incoming-"));
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

test("scripts take an article from import to export with the command line alone", async ({ desk }) => {
  const folder = await mkdtemp(join(tmpdir(), "stet-out-"));
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
