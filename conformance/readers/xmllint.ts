import { readFile } from "node:fs/promises";
import type { Reader } from "../reader";
import { mapSome, run, versionOf } from "../run";

interface Schemas {
  readonly newsml: string | null;
  readonly nitf: string | null;
}

const NITF = /<nitf[\s>][\s\S]*<\/nitf>/u;

/** News items against the schemas that were named; without one, that the file is XML at all. NITF stands within NewsML-G2 as well. */
export function xmllint({ newsml, nitf }: Schemas): Reader[] {
  const version = () => versionOf("xmllint", ["--version"]);
  const remedy = "install libxml2's tools (xmllint)";
  const against = (name: string, format: string, schema: string | null): Reader => ({
    name: schema === null ? "xmllint, well-formed" : `xmllint, ${name}`,
    formats: [format],
    remedy,
    version,
    read: (files) => mapSome(files, async ({ path }) => lint(await readFile(path, "utf8"), schema)),
  });
  const inline: Reader = {
    name: "xmllint, NITF inline",
    formats: ["newsml"],
    remedy,
    version,
    read: (files) =>
      mapSome(files, async ({ path }) => {
        const [text] = NITF.exec(await readFile(path, "utf8")) ?? [];
        return text === undefined ? ["no NITF is in it"] : lint(text, nitf);
      }),
  };
  return [against("NewsML-G2", "newsml", newsml), against("NITF", "nitf", nitf), ...(nitf === null ? [] : [inline])];
}

async function lint(xml: string, schema: string | null): Promise<string[]> {
  const against = schema === null ? [] : ["--schema", schema];
  const { code, err } = await run("xmllint", ["--noout", "--nonet", ...against, "-"], xml);
  if (code === 0) return [];
  const complaints = err.split("\n").filter((line) => /error/u.test(line));
  return complaints.length > 0 ? complaints.map((line) => line.slice(0, 300)) : [`xmllint ended with ${code}`];
}
