import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "#exchange/registry";
import { browserPrinter } from "#server/print/browserPrinter";
import { formatTable } from "../bench/report/formatTable";
import { type ConformanceArguments, parseConformanceArguments, USAGE } from "./arguments";
import { gatherCorpus } from "./corpus";
import { exportAll } from "./exportAll";
import type { Reader } from "./reader";
import { jq, unzip } from "./readers/archives";
import { htmlValidate, vnu } from "./readers/html";
import { libreOffice } from "./readers/libreOffice";
import { ninjs } from "./readers/ninjs";
import { odf } from "./readers/odf";
import { ooxml } from "./readers/ooxml";
import { pandoc } from "./readers/pandoc";
import { poppler, qpdf } from "./readers/pdf";
import { xmllint } from "./readers/xmllint";

const MOST_NAMED = 5;

/**
 * Exports the sample desk and generated articles in every format, and has the files read by every reader that is here.
 * Prints a table. Resolves with the exit code: 1 when a reader had something to say against a file, 2 when what was asked for
 * makes no sense. A reader that is missing is named, and no failure.
 */
export async function conformance(args: readonly string[], from: string): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  let asked: ConformanceArguments;
  try {
    asked = parseConformanceArguments(args, from);
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const folder = asked.keep ?? (await mkdtemp(join(tmpdir(), "stet-conformance-")));
  await mkdir(folder, { recursive: true });
  try {
    return (await check(asked, folder, say)) === 0 ? 0 : 1;
  } finally {
    if (asked.keep === null) await rm(folder, { recursive: true, force: true });
  }
}

function readersFor(asked: ConformanceArguments): Reader[] {
  const { newsml, nitf, ninjs: schemas, ooxml: program, vnu: jar } = asked;
  return [
    htmlValidate,
    vnu(jar),
    pandoc,
    libreOffice,
    ooxml(program),
    ...odf({ odf: asked.odf, manifest: asked.odfManifest }),
    qpdf,
    poppler,
    ...xmllint({ newsml, nitf }),
    ninjs(schemas),
    jq,
    unzip,
  ];
}

async function check(asked: ConformanceArguments, folder: string, say: (text: string) => void): Promise<number> {
  const { present, missing } = await look(readersFor(asked));
  const printPdf = browserPrinter();
  const specimens = await gatherCorpus(asked.articles);
  const findings: string[] = [];
  const rows: (string | number)[][] = [];
  for (const { id, exporter } of formats) {
    if (!exporter || (asked.formats.length > 0 && !asked.formats.includes(id))) continue;
    if (exporter.needsPrinter && !printPdf) {
      missing.push("a browser to print PDFs: install Chromium, Chrome, Edge or Brave");
      continue;
    }
    say(`Exporting ${specimens.length} articles as ${id}…`);
    const { files, refused } = await exportAll(id, specimens, { folder, printPdf });
    findings.push(...refused.map((text) => `${id}, not exported: ${text}`));
    rows.push([id, "Stet's own exporter", files.length + refused.length, files.length, refused.length]);
    for (const { reader } of present.filter(({ reader }) => reader.formats.includes(id))) {
      const read = files.filter((file) => reader.isFor?.(file) ?? true);
      say(`${reader.name} reads ${read.length} files of ${id}…`);
      const said = await reader.read(read);
      const bad = said.filter((complaints) => complaints.length > 0).length;
      rows.push([id, reader.name, read.length, read.length - bad, bad]);
      for (const [index, complaints] of said.entries()) {
        const name = read[index]?.specimen.name ?? "";
        findings.push(...complaints.slice(0, MOST_NAMED).map((text) => `${id}, ${reader.name}, ${name}: ${text}`));
      }
    }
  }
  const notes = [
    ...present.map(({ reader, version }) => `${reader.name}: ${version}`),
    ...missing.map((reader) => `MISSING, and not asked: ${reader}`),
  ];
  const columns = ["format", "reader", "files", "passed", "with findings"];
  process.stdout.write(
    formatTable({ title: "Files of Stet's before readers that are not ours", columns, rows, notes }),
  );
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  return findings.length;
}

/** Which of the readers are on this machine. */
async function look(readers: readonly Reader[]) {
  const present: { reader: Reader; version: string }[] = [];
  const missing: string[] = [];
  for (const reader of readers) {
    const version = await reader.version();
    if (version === null) missing.push(`${reader.name}: ${reader.remedy}`);
    else present.push({ reader, version });
  }
  return { present, missing };
}
