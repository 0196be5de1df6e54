import { succeed } from "#core/result";
import type { Exporter } from "../format";
import { COLUMNS_65, writeText } from "./writeText";

/** Plain text as it is pasted into a mail or another system. */
export const textExporter: Exporter = {
  withoutImages: true,
  options: [COLUMNS_65],
  write: (material) => succeed(writeText(material, "plain")),
};
