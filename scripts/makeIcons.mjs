// @ts-check
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toIcns } from "./icons/icns.mjs";
import { toIco } from "./icons/ico.mjs";
import { launchChromium } from "./launchChromium.mjs";

/** Pixels. Linux takes them as they are; Windows and macOS want them in one file. */
const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];
const FOLDER = "resources/icons";

/** Below this many pixels the fine strokes would blur away. */
const SMALL = 48;

const icon = await readFile("resources/icon.svg", "utf8");
const smallIcon = await readFile("resources/icon-small.svg", "utf8");
const browser = await launchChromium();
const page = await browser.newPage();

/** @type {Map<number, Buffer>} */
const images = new Map();
for (const size of SIZES) {
  const svg = Buffer.from(size < SMALL ? smallIcon : icon).toString("base64");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator("img").evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  images.set(size, await page.screenshot({ omitBackground: true }));
}
await browser.close();

await mkdir(FOLDER, { recursive: true });
for (const [size, png] of images) await writeFile(join(FOLDER, `${size}x${size}.png`), png);
await writeFile("resources/icon.ico", toIco(images));
await writeFile("resources/icon.icns", toIcns(images));
