/** Clients take 16 KiB of headers altogether (Node's default); other headers need room as well. */
const MAX_HEADER_LENGTH = 8_000;

/** Warnings as percent-encoded JSON, for a header; as many as there is room for, then how many more there are. */
export function encodeWarnings(warnings: readonly string[]): string {
  const all = encode(warnings);
  if (all.length <= MAX_HEADER_LENGTH) return all;
  let kept = [...warnings];
  let encoded = all;
  while (encoded.length > MAX_HEADER_LENGTH && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length * 0.8));
    encoded = encode([...kept, `And ${warnings.length - kept.length} more.`]);
  }
  return encoded;
}

function encode(warnings: readonly string[]): string {
  return encodeURIComponent(JSON.stringify(warnings));
}
