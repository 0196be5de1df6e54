import { succeed } from "#core/result";
import type { Exporter } from "../format";
import { COLUMNS_65, writeText } from "../text/writeText";

/** Copy as it goes over a wire or by mail to a desk: slug line, byline, dateline, text, "ends". */
export const wireExporter: Exporter = {
  withoutImages: true,
  options: [COLUMNS_65],
  write: (material) => succeed(writeText(material, "wire")),
};
