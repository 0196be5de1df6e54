import type { TreeDamage } from "./treeDamage";

/** An element: from its tag to after its end, with where what is in it starts and ends. */
interface Element {
  readonly start: number;
  readonly end: number;
  readonly inside: readonly [start: number, end: number] | null;
}

const TAG =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/gu;
const VALUE = /(?<==\s*)"[^"]*"|(?<=>)[^<>]+(?=<)/gu;
const NAME = /(?<=<\/?)[\w:.-]+/gu;
const ODD = [
  "",
  "0",
  "-1",
  "99999999999",
  "1e309",
  "__proto__",
  "&#x202E;",
  "&amp;lt;",
  "]]&gt;",
  "x".repeat(5_000),
  " ",
  "true",
];
const DEPTH = 150;
const MAX_LENGTH = 2_000_000;

/** XML with a branch or two damaged, as well-formed as it was. */
export function damagedXml(text: string, damage: TreeDamage): string {
  const elements = elementsIn(text);
  const here = elements[Math.floor(damage.at * elements.length)];
  const there = elements[Math.floor(damage.to * elements.length)];
  if (!here || !there) return text;
  const changed = change(text, here, there, damage);
  return changed.length > MAX_LENGTH ? text : changed;
}

function elementsIn(text: string): Element[] {
  const found: Element[] = [];
  const open: { start: number; inside: number }[] = [];
  for (const { 0: tag, 1: closing, 2: name, 4: empty, index } of text.matchAll(TAG)) {
    if (name === undefined) continue;
    const end = index + tag.length;
    if (closing === "/") {
      const opened = open.pop();
      // The root stays: without it there is no tree.
      if (opened && open.length > 0) found.push({ start: opened.start, end, inside: [opened.inside, index] });
    } else if (empty === "/") found.push({ start: index, end, inside: null });
    else open.push({ start: index, inside: end });
  }
  return found;
}

function change(text: string, here: Element, there: Element, { kind, to, odd }: TreeDamage): string {
  const branch = text.slice(here.start, here.end);
  const replaced = (by: string) => text.slice(0, here.start) + by + text.slice(here.end);
  switch (kind) {
    case "delete":
      return replaced("");
    case "double":
      return replaced(branch.repeat(odd % 4 === 0 ? 40 : 2));
    case "swap":
      return swapped(text, here, there);
    case "move into":
      return there.inside ? text.slice(0, there.inside[1]) + branch + text.slice(there.inside[1]) : text;
    case "nest": {
      if (!here.inside) return text;
      const [from, until] = here.inside;
      const depth = odd % 2 === 0 ? 2 : DEPTH;
      const [before, after] = [text.slice(here.start, from), text.slice(until, here.end)];
      return replaced(before.repeat(depth) + text.slice(from, until) + after.repeat(depth));
    }
    case "retype": {
      const names = text.match(NAME) ?? [];
      const other = names[Math.floor(to * names.length)] ?? "x";
      const own = /[\w:.-]+/u.exec(branch)?.[0] ?? "";
      return replaced(renamed(branch, own, other));
    }
    case "value": {
      const values = [...branch.matchAll(VALUE)];
      const value = values[Math.floor(to * values.length)];
      if (!value) return text;
      const put = ODD[odd % ODD.length] ?? "";
      const by = value[0].startsWith('"') ? `"${put}"` : put;
      return replaced(branch.slice(0, value.index) + by + branch.slice(value.index + value[0].length));
    }
  }
}

/** The outermost element of a branch by another name, its end tag as well. */
function renamed(branch: string, own: string, other: string): string {
  const start = `<${other}${branch.slice(1 + own.length)}`;
  return start.endsWith(`</${own}>`) ? `${start.slice(0, -own.length - 1)}${other}>` : start;
}

function swapped(text: string, one: Element, other: Element): string {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (first.end > second.start) return text;
  const part = ({ start, end }: Element) => text.slice(start, end);
  return (
    text.slice(0, first.start) +
    part(second) +
    text.slice(first.end, second.start) +
    part(first) +
    text.slice(second.end)
  );
}
