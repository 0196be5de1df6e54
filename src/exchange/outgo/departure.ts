import type { ExportTerms } from "#core/gate/clearance";
import type { GateInputs } from "#core/gate/gateInputs";
import type { ReportFormat } from "#core/report/reportFormat";
import type { Edition } from "#core/report/verificationReport";
import type { ExportedFile } from "../exportArticle";

/** Plain data, which a clearance is not, and a firewall neither: another thread makes both anew. */
export interface PlainInputs extends GateInputs {
  readonly context: GateInputs["context"] & { readonly firewall?: never };
}

export interface DepartingImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** An article that is to leave the desk as a file. */
export interface Departure extends PlainInputs {
  readonly terms: ExportTerms;
  /** By SHA-256. Their bytes are the writer's from then on. */
  readonly images: ReadonlyMap<string, DepartingImage>;
  /** Id. */
  readonly format: string;
  /** Ids of the format's options. */
  readonly options: readonly string[];
}

/** What has come of it. */
export interface Departed {
  readonly file: ExportedFile;
  /** The terms that let it out: without the override where nobody needed one. */
  readonly terms: ExportTerms;
}

/** A verification report that is to leave the desk as a file. */
export interface ReportDeparture extends PlainInputs {
  readonly edition: Edition;
  readonly format: ReportFormat;
}
