// Renders the sample articles' illustrations, resources/sample/*.svg, to WebP beside them. Run it after changing one:
//   node scripts/makeSampleImages.mjs
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./launchChromium.mjs";

const WIDTH = 1600;
const HEIGHT = 1000;
/** The images travel inside every bundle, so that they must be small. */
const MAX_BYTES = 80_000;
const QUALITY = 0.9;

const folder = new URL("../resources/sample/", import.meta.url);
const interFile = createRequire(import.meta.url).resolve(
  "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
);
const inter = (await readFile(interFile)).toString("base64");

const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg")).sort()) {
    const svg = await readFile(new URL(file, folder), "utf8");
    await page.setContent(`<style>
      @font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url(data:font/woff2;base64,${inter}) }
      body { margin: 0 } svg { display: block }
    </style>${svg}`);
    await page.evaluate(() => document.fonts.ready);
    const png = (await page.screenshot()).toString("base64");
    const webp = Buffer.from(await page.evaluate(toWebp, { png, quality: QUALITY }), "base64");
    if (webp.length > MAX_BYTES) throw new Error(`${file} comes to ${webp.length} bytes, more than ${MAX_BYTES}`);
    const target = new URL(file.replace(/\.svg$/, ".webp"), folder);
    await writeFile(target, webp);
    process.stdout.write(`${fileURLToPath(target)}: ${webp.length} bytes\n`);
  }
} finally {
  await browser.close();
}

/**
 * Runs in the page.
 * @param {{ png: string; quality: number }} image a PNG in base64, and from 0 to 1
 * @returns {Promise<string>} a WebP in base64
 */
async function toWebp({ png, quality }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
