import { createHash } from "node:crypto";

/** Any moment will do; one and the same keeps the ids of the sample desk alike on every machine. */
const TIME_PART = "01KA000000";
const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_LENGTH = 16;

/** The ULID of a record of the sample desk: always the same for the same name, so that nothing is added twice. */
export function sampleId(name: string): string {
  const bytes = createHash("sha256").update(name).digest().subarray(0, RANDOM_LENGTH);
  return TIME_PART + [...bytes].map((byte) => CROCKFORD.charAt(byte % CROCKFORD.length)).join("");
}
