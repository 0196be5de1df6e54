import { describe, expect, it } from "vitest";
import { isBesidePath } from "#core/intake/beside/besidePaths";
import { namesBeside } from "#core/intake/beside/namesBeside";

describe("the images that a text may have beside it", () => {
  it.each([
    ["a page that Chrome saved", '<img src="./Ferry_files/boat.png" alt="a > b">', ["Ferry_files/boat.png"]],
    [
      "one that Firefox saved in German",
      "<IMG class=x SRC='F%C3%A4hre-Dateien/boat.png'>",
      ["F%C3%A4hre-Dateien/boat.png", "Fähre-Dateien/boat.png"],
    ],
    ["an unquoted address", "<img src=page.files/image001.gif width=9>", ["page.files/image001.gif"]],
    [
      "a srcset",
      '<source srcset="i/a.webp 1x, i/b,c.webp 2x"><img srcset="i/s.jpg 300w,\n i/l.jpg 900w">',
      ["i/a.webp", "i/b,c.webp", "i/s.jpg", "i/l.jpg"],
    ],
    [
      "an image that waits for a script",
      '<img data-lazy-src="i/a.jpg" data-original="i/b.jpg">',
      ["i/a.jpg", "i/b.jpg"],
    ],
    [
      "an address with characters spelled out",
      '<img src="Salt &amp; Sea_files/a&#39;b.png">',
      ["Salt & Sea_files/a'b.png"],
    ],
    [
      "Markdown",
      '![Boat](images/a.jpg) and ![](<my images/b.jpg> "Two") and ![](c(1).jpg)',
      ["images/a.jpg", "my images/b.jpg", "c(1).jpg"],
    ],
    ["Markdown with definitions", "![Boat][b]\n\n[b]: images/a.jpg\n", ["images/a.jpg"]],
    ["notes with pictures", "![[boat.png|300]] but [[Another note]]", ["boat.png"]],
    ["a site generator's figure", '{{< figure src="boat.jpg" >}}', ["boat.jpg"]],
    ["an address with a query", '<img src="i/a.jpg?v=2#x">', ["i/a.jpg?v=2#x", "i/a.jpg"]],
  ])("are found in %s", (_, text, names) => {
    expect(namesBeside(text)).toEqual(names);
  });

  it.each([
    ["on the web", '<img src="https://img.example/a.jpg"><img src="//img.example/b.jpg">'],
    ["in the text itself", '<img src="data:image/png;base64,AAAA">'],
    [
      "at an absolute place",
      '<img src="/etc/a.jpg"><img src="C:/a.jpg"><img src="C:\\a.jpg"><img src="file:///a.jpg">',
    ],
    ["out of the folder", '![](../a.jpg) <img src="i/../../a.jpg"> <img src="%2e%2e/a.jpg"> <img src="..%2Fa.jpg">'],
    ["behind a backslash", '<img src="..\\a.jpg"><img src="i%5C..%5C..%5Ca.jpg">'],
    ["no images at all", '<script src="page_files/a.js"></script>[notes](other.md)<iframe src="page_files/b.html">'],
  ])("are none that lie %s", (_, text) => {
    expect(namesBeside(text).filter((path) => !path.includes("%"))).toEqual([]);
  });

  it("are each named once, and not without end", () => {
    expect(namesBeside('<img src="a.jpg"><img src="./a.jpg">')).toEqual(["a.jpg"]);
    const many = Array.from({ length: 5_000 }, (_, number) => `![](${number}.jpg)`).join("\n");
    expect(namesBeside(many)).toHaveLength(2_000);
  });

  it("are looked for in one pass, whatever is left open", () => {
    const traps = ['<img src="', "<img src='", "![](", "[a]: ", "![[", "src =  ", "](<", "](a(", "&#x"];
    for (const trap of traps) expect(Array.isArray(namesBeside(trap.repeat(50_000)))).toBe(true);
  });
});

it.each(["a.jpg", "i/a.jpg", "a..b/c.jpg", "%2e%2e/a.jpg"])("%s lies in the folder", (path) => {
  expect(isBesidePath(path)).toBe(true);
});

it.each(["", "..", "../a", "a/../b", "./a", "a//b", "/a", "a\\b", "C:a", "a\0b", "a\nb", "x".repeat(1_001)])(
  "%j does not",
  (path) => {
    expect(isBesidePath(path)).toBe(false);
  },
);
