/** The ways to read a text in which letters may be percent-encoded, as in links: as it stands, and decoded. */
export function spellings(text: string): string[] {
  const decoded = percentDecoded(text);
  return decoded === text ? [text] : [text, decoded];
}

/** Decodes what is well-formed and leaves the rest, over and over: a name encoded twice is still a name. */
function percentDecoded(text: string): string {
  let decoded = text;
  for (let round = 0; round < 5; round += 1) {
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
