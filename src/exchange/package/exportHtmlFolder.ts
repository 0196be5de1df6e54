import { succeed } from "#core/result";
import { articleDate } from "../document/articleDate";
import type { Exporter } from "../format";
import { renderPage } from "../html/renderPage";
import { writeZip } from "../zip/writeZip";
import { imageFiles } from "./imageFiles";

/** The page with its images as files, for systems that do not take images within a page. */
export const htmlFolderExporter: Exporter = {
  async write(material) {
    const images = imageFiles();
    const { html, ...written } = renderPage(material, { imageAddress: images.address });
    const day = articleDate(material.clearance.article);
    return succeed({
      ...written,
      bytes: await writeZip([{ path: "article.html", bytes: html }, ...images.parts()], day),
    });
  },
};
