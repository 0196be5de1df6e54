import type { Specimen } from "./corpus";
import type { Facts } from "./facts";

/** A file that Stet has exported. */
export interface Exported {
  readonly format: string;
  /** Absolute. */
  readonly path: string;
  readonly specimen: Specimen;
  readonly facts: Facts;
}

/** A program that is not ours and reads one of our formats. */
export interface Reader {
  readonly name: string;
  /** Ids of the formats that it is asked about. */
  readonly formats: readonly string[];
  /** Its version, or null when it is not to be had. */
  version(): Promise<string | null>;
  /** Whether it is any good for a file of those formats; it is unless it says otherwise. */
  readonly isFor?: (file: Exported) => boolean;
  /** What it has to say against each file, in their order; nothing for a good one. */
  read(files: readonly Exported[]): Promise<readonly (readonly string[])[]>;
  /** Where to get it. */
  readonly remedy: string;
}
