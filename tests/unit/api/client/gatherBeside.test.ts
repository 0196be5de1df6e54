import { expect, it } from "vitest";
import { type FindBeside, gatherBeside } from "#api/client/gatherBeside";
import { MAX_BESIDE, MAX_WITH_BESIDE } from "#core/intake/beside/besideLimits";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function folder(...names: string[]): FindBeside & { asked: string[] } {
  const asked: string[] = [];
  const find: FindBeside = async (path) => {
    asked.push(path);
    return names.includes(path) ? { size: path.length, read: async () => bytesOf(path) } : null;
  };
  return Object.assign(find, { asked });
}

const namesOf = async (name: string, bytes: Uint8Array, find: FindBeside) => [
  ...(await gatherBeside(name, bytes, find)).keys(),
];

it("has what a page names and nothing else, by the paths that the page knows", async () => {
  const page = bytesOf('<img src="./Ferry_files/boat.png"><img src="Ferry_files/gone.png">');
  const found = await gatherBeside("Ferry.html", page, folder("Ferry_files/boat.png", "Ferry_files/other.png"));
  expect([...found]).toEqual([["Ferry_files/boat.png", bytesOf("Ferry_files/boat.png")]]);
});

it.each([
  ["UTF-16", Uint8Array.from(Buffer.from('\ufeff<img src="Bäche/a.png">', "utf16le"))],
  ["UTF-16, the other way round", Uint8Array.from(Buffer.from('\ufeff<img src="Bäche/a.png">', "utf16le").swap16())],
  ["Windows' encoding of Western Europe", Uint8Array.from(Buffer.from('<img src="Bäche/a.png">', "latin1"))],
])("finds names in a page in %s", async (_, page) => {
  expect(await namesOf("page.htm", page, folder("Bäche/a.png"))).toEqual(["Bäche/a.png"]);
});

it("asks for nothing beside a file that holds what is its own", async () => {
  const find = folder("a.png");
  expect(await namesOf("letter.txt", bytesOf("![](a.png)"), find)).toEqual([]);
  expect(find.asked).toEqual([]);
});

it("stops where no more can come in", async () => {
  const many = Array.from({ length: MAX_BESIDE + 5 }, (_, number) => `${number}.png`);
  const text = bytesOf(many.map((name) => `![](${name})`).join("\n"));
  expect(await namesOf("a.md", text, folder(...many))).toEqual(many.slice(0, MAX_BESIDE));

  const read: string[] = [];
  const large: FindBeside = async (path) => ({
    size: path === "large.png" ? MAX_WITH_BESIDE : 1_000,
    read: async () => {
      read.push(path);
      return new Uint8Array(1);
    },
  });
  expect(await namesOf("a.md", bytesOf("![](large.png) ![](small.png)"), large)).toEqual(["small.png"]);
  expect(read).toEqual(["small.png"]);
});
