import { succeed } from "#core/result";
import type { Exporter } from "../format";
import { renderPage } from "./renderPage";

/** One self-contained page: text, images and style in one file, to be read or printed anywhere. */
export const htmlExporter: Exporter = {
  write(material) {
    const { html, ...written } = renderPage(material);
    return succeed({ ...written, bytes: new TextEncoder().encode(html) });
  },
};
