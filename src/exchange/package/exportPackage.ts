import { type Result, succeed } from "#core/result";
import { articleDate } from "../document/articleDate";
import type { Exporter, ExportMaterial } from "../format";
import { renderPage } from "../html/renderPage";
import { ownWords, textsOfJson } from "../json/textsOfJson";
import { writeReport } from "../report/writeReport";
import { textExporter } from "../text/exportText";
import { writeZip } from "../zip/writeZip";
import { imageFiles } from "./imageFiles";
import { type PackageFile, packageManifest } from "./packageManifest";

const HTML = "text/html; charset=utf-8";

/**
 * Everything that somebody needs who takes a story over: the page and its images as files, the text alone, the public
 * verification report for people and for programs, and a manifest of it all. A report that the firewall holds back holds the
 * package back.
 */
export const packageExporter: Exporter = {
  async write(material) {
    const { clearance } = material;
    const images = imageFiles();
    const page = renderPage(material, { imageAddress: images.address });
    const text = await textExporter.write(material);
    if (!text.ok) return text;
    const report = reportIn(material);
    if (!report.ok) return report;
    const { files: reportFiles, boilerplate } = report.value;
    const files: PackageFile[] = [
      { path: "article.html", bytes: page.html, mediaType: HTML },
      { path: "article.txt", bytes: text.value.bytes, mediaType: "text/plain; charset=utf-8" },
      ...images.parts(),
      ...reportFiles,
    ];
    const manifest = packageManifest(clearance, files);
    const parts = [...files, { path: "manifest.json", bytes: `${JSON.stringify(manifest, null, 2)}\n` }];
    return succeed({
      bytes: await writeZip(parts, articleDate(clearance.article)),
      // What the text alone cannot carry stands in the page beside it.
      warnings: page.warnings,
      texts: [...page.texts, ...text.value.texts, ...textsOfJson(manifest, "the manifest")],
      boilerplate: [...(page.boilerplate ?? []), ...boilerplate, ...ownWords(manifest)],
    });
  },
};

interface ReportInPackage {
  readonly files: readonly PackageFile[];
  readonly boilerplate: readonly string[];
}

/** The firewall reads each as it is written; `exportArticle` reads the archive once more. */
function reportIn({ clearance }: ExportMaterial): Result<ReportInPackage> {
  const report = clearance.publicReport(articleDate(clearance.article));
  if (!report.ok) return report;
  const files: PackageFile[] = [];
  const boilerplate: string[] = [];
  for (const format of ["html", "json"] as const) {
    const written = writeReport(report.value, format);
    if (!written.ok) return written;
    const { bytes, mediaType } = written.value;
    boilerplate.push(...written.value.boilerplate);
    files.push({ path: `verification-report.${format}`, bytes, mediaType });
  }
  return succeed({ files, boilerplate });
}
