// @ts-check
// Makes the pictures of the documentation, docs/images/*.png, from the sample desk: npm run screenshots
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./launchChromium.mjs";

const PICTURES = /** @type {const} */ ([
  { name: "stet", headline: /Port Sallow/u, claim: /^The contractor, Halgrim/u, colorScheme: "light" },
  { name: "stet-dark", headline: /Port Sallow/u, claim: /^The Ministry of Ports/u, colorScheme: "dark" },
  { name: "stet-arabic", headline: /محطة/u, claim: null, colorScheme: "light" },
]);

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const desk = await mkdtemp(join(tmpdir(), "stet-pictures-"));
const stet = spawn(
  process.execPath,
  ["out/cli/index.js", "--desk", desk, "--json", "start", "--browser", "--no-open", "--sample"],
  {
    stdio: ["ignore", "pipe", "inherit"],
  },
);
const ended = once(stet, "exit");
const url = await new Promise((resolve, reject) => {
  createInterface({ input: stet.stdout }).once("line", (line) => resolve(JSON.parse(line).url));
  ended.then(([code]) => reject(new Error(`Stet ended with ${code} before it was ready.`)));
});
const browser = await launchChromium();
try {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.25 });
  const page = await context.newPage();
  await page.goto(url);
  // A picture of a newsroom, not of whoever's machine it was made on.
  const me = { name: "Oona Tressider", initials: "OT" };
  await page.request.patch(new URL("/api/desk", url).href, { data: me, headers: { origin: new URL(url).origin } });
  for (const { name, headline, claim, colorScheme } of PICTURES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.getByRole("navigation", { name: "Desk" }).getByText(headline).first().click();
    await page.getByRole("textbox", { name: "Article text" }).waitFor();
    await page.getByRole("tab", { name: /^Claims/u }).click();
    if (claim)
      await page.getByRole("list", { name: "Claims in the text" }).getByRole("button", { name: claim }).click();
    // The claim shows its own line, not a selection's; where it is near the top, the headline is in the picture too.
    await page.evaluate(() => document.getSelection()?.collapseToStart());
    if (name === "stet") await page.getByRole("textbox", { name: "Headline" }).evaluate(scrollToTop);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: join(folder, `${name}.png`) });
    process.stdout.write(`docs/images/${name}.png\n`);
  }
} finally {
  await browser.close();
  stet.kill();
  await ended;
  await rm(desk, { recursive: true, force: true });
}

/** @param {Element} field */
function scrollToTop(field) {
  field.closest("article")?.parentElement?.scrollTo({ top: 0 });
}
