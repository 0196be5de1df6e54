import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what is needed to make out a control. */
const TEXT = 4.5;
const GRAPHICS = 3;

const SURFACES = ["ground", "panel", "paper", "raised", "dialog", "hover", "selected", "pencil-wash"];
const PLAIN_SURFACES = ["ground", "panel", "paper", "raised", "dialog"];
const VERDICTS = ["unchecked", "checking", "verified", "disputed", "unverifiable", "false"].map(
  (name) => `verdict-${name}`,
);

const PAIRS: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ["ink", [...SURFACES, "selection", "warning-wash", "danger-wash", "stale-wash"], TEXT],
  ["ink-soft", [...SURFACES, "selection"], TEXT],
  ["ink-faint", SURFACES, TEXT],
  ["pencil", [...PLAIN_SURFACES, "pencil-wash"], TEXT],
  ["pencil-strong", SURFACES, TEXT],
  ["on-pencil", ["pencil", "pencil-strong"], TEXT],
  ["danger", [...SURFACES, "danger-wash"], TEXT],
  ["warning", ["warning-wash", "panel", "paper"], TEXT],
  ["success", [...PLAIN_SURFACES, "selected", "success-wash"], TEXT],
  ["stale", ["stale-wash"], TEXT],
  ...VERDICTS.map((verdict) => [verdict, [`${verdict}-wash`, ...PLAIN_SURFACES], TEXT] as const),
  ["line-strong", PLAIN_SURFACES, GRAPHICS],
  ["focus", [...SURFACES, "selection"], GRAPHICS],
];

const css = readFileSync(new URL("../../../../src/renderer/design/tokens.css", import.meta.url), "utf8");
const light = coloursIn(/^:root \{(.*?)^\}/msu);
const themes = { light, dark: { ...light, ...coloursIn(/^:root\[data-theme="dark"\] \{(.*?)^\}/msu) } };

describe.each(Object.entries(themes))("the %s theme", (_name, colours) => {
  test.each(PAIRS.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)))(
    "shows --%s legibly on --%s (at least %d:1)",
    (ink, ground, least) => {
      expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(least);
    },
  );
});

test("the dark theme names no colour that the light one lacks", () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(light));
});

function coloursIn(block: RegExp): Record<string, string> {
  const rules = block.exec(css)?.[1];
  if (rules === undefined) throw new Error(`tokens.css has no ${block}`);
  return Object.fromEntries([...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, hex]) => [name, hex]));
}

function contrast(ink: string | undefined, ground: string | undefined): number {
  const [brighter = 0, darker = 0] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string | undefined): number {
  const channels = /^#(..)(..)(..)$/u.exec(hex ?? "")?.slice(1);
  if (!channels) throw new Error(`Not a colour: ${hex}`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = Number.parseInt(channel, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
