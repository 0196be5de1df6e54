import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DOCUMENT_LIMITS, readZip } from "#exchange/zip/readZip";
import type { Exported, Reader } from "../reader";
import { run } from "../run";
import { mimetypeComplaints } from "./odfMimetype";

interface Schemas {
  /** OpenDocument's schema in RelaxNG; in its compact syntax where the name ends with .rnc. */
  readonly odf: string | null;
  /** That of a package's manifest. */
  readonly manifest: string | null;
}

const DOCUMENTS = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];
const MANIFEST = "META-INF/manifest.xml";
/** What jing calls an error, with its place: `FILE:LINE:COLUMN: error: TEXT`. */
const COMPLAINT = /^(.+):(\d+):\d+: (?:error|fatal): (.+)$/u;

/** OpenDocument texts against the schemas that were named, strictly: with nothing in them that is a program's own. */
export function odf({ odf: schema, manifest }: Schemas): Reader[] {
  return [
    {
      name: "jing, OpenDocument",
      formats: ["odt"],
      remedy: "install jing, and name OpenDocument's RelaxNG schema with --odf",
      version: () => jingWith(schema),
      read: (files) => validate(files, DOCUMENTS, schema ?? ""),
    },
    {
      name: "jing, OpenDocument's manifest",
      formats: ["odt"],
      remedy: "install jing, and name the manifest's RelaxNG schema with --odf-manifest",
      version: () => jingWith(manifest),
      async read(files) {
        const said = await validate(files, [MANIFEST], manifest ?? "");
        return Promise.all(
          files.map(async ({ path }, index) => [
            ...mimetypeComplaints(await readFile(path), "application/vnd.oasis.opendocument.text"),
            ...(said[index] ?? []),
          ]),
        );
      },
    },
  ];
}

/** jing does not tell its version: with which schema it was asked says more. */
async function jingWith(schema: string | null): Promise<string | null> {
  if (schema === null || (await run("jing", [])).code === null) return null;
  return `jing with ${schema}`;
}

/** All files in one go: jing reads the schema for longer than an article. */
async function validate(files: readonly Exported[], parts: readonly string[], schema: string): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "stet-conformance-"));
  try {
    const unpacked = await Promise.all(files.map(({ path }, index) => unpack(path, join(folder, `${index}`), parts)));
    const compact = schema.endsWith(".rnc") ? ["-c"] : [];
    // The schema gives one attribute an id's type in one place and not in another, which -i passes over.
    const { code, out, err } = await run("jing", ["-i", ...compact, schema, ...unpacked.flat()]);
    const complaints = out.split("\n").flatMap((line) => {
      const [, path = "", at, text = ""] = COMPLAINT.exec(line) ?? [];
      return at === undefined ? [] : [{ path, text: `line ${at}: ${text.slice(0, 300)}` }];
    });
    const ofDocuments = complaints.filter(({ path }) => path.startsWith(folder));
    const broken = code !== 0 && ofDocuments.length === 0;
    return unpacked.map((paths) => {
      if (broken) return [`jing could not be run: ${(out || err).trim().slice(0, 300)}`];
      if (paths.length === 0) return ["there is nothing in it to validate"];
      return paths.flatMap((path) =>
        ofDocuments
          .filter((complaint) => complaint.path === path)
          .map(({ text }) => `${path.slice(folder.length + 1).replace(/^\d+\//u, "")}, ${text}`),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts those of the parts that a package has where jing can read them, and gives their paths. */
async function unpack(path: string, to: string, parts: readonly string[]): Promise<string[]> {
  const files = await readZip(await readFile(path), DOCUMENT_LIMITS);
  if (!files.ok) return [];
  const written: string[] = [];
  for (const part of parts) {
    const bytes = files.value.get(part);
    if (!bytes) continue;
    const place = join(to, part);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    written.push(place);
  }
  return written;
}
