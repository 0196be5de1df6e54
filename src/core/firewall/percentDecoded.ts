/** A name that somebody encodes more often than this is no accident, and no reader of the file would find it either. */
const MAX_ROUNDS = 5;

/** A text with percent-encoding undone where it is well-formed, over and over: a name encoded twice is still a name. */
export function percentDecoded(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = decoded.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}
