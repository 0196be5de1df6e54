import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

const COPY = "<p>The harbour master closes the east quay. Nobody may leave.</p>";
const DAY = "<p><time>12 May 2031</time></p>";

async function read(body: string) {
  const page = `<html lang="en"><title>Storm</title><body><article><h1>Storm over Port Selwick</h1>${body}</article></body></html>`;
  const result = await imported("storm.html", page);
  const text = outline(startOf(result).body);
  return { dates: text.filter((line) => /\d/u.test(line)), warnings: result.warnings, furniture: result.furniture };
}

describe("a date or time that stands alone in a page", () => {
  it.each([
    ["above the copy", `${DAY}${COPY}${COPY}`],
    ["under the standfirst", `<p>The first storm in ninety years took four roofs.</p>${DAY}${COPY}`],
    ["and again as what was changed", `<div><time>12 May 2031</time></div><div><time>13 May 2031</time></div>${COPY}`],
  ])("is the page's %s", async (_, body) => {
    const { dates, warnings } = await read(body);
    expect(dates).toEqual([]);
    expect(warnings).toContain("The date on the page was left out.");
  });

  it.each([
    ["a live report", `<p><time>10:04</time></p>${COPY}<p><time>10:20</time></p>${COPY}`, 2],
    ["a timeline", `${DAY}${COPY}${DAY.replace("12", "14")}${COPY}${DAY.replace("12", "16")}${COPY}`, 3],
    ["headings", `<h2><time>10:04</time></h2>${COPY}<h2><time>12 May 2031</time></h2>${COPY}`, 2],
    [
      "a table",
      `${COPY}<table><tr><td><time>10:04</time></td><td><time>12 May 2031</time></td></tr></table>${COPY}`,
      2,
    ],
  ])("is an entry of %s", async (_, body, count) => {
    const { dates, furniture } = await read(body);
    expect(dates).toHaveLength(count);
    expect(furniture).toEqual([]);
  });
});
