/** The name by which one of `files` goes that a page names by this address; undefined for none. */
export function fileNamed(address: string, files: ReadonlyMap<string, Uint8Array> | undefined): string | undefined {
  if (!files || files.size === 0) return undefined;
  const plain = address.trim().replace(/^(?:\.\/)+/u, "");
  return [address, plain, decoded(plain.replace(/[?#].*$/su, ""))].find((name) => files.has(name));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
