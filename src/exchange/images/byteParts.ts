/** A view for reading numbers; reading beyond the end throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The bytes from one place to another. Throws a RangeError when the file ends before. */
export function cut(bytes: Uint8Array, from: number, to: number): Uint8Array {
  if (from < 0 || to < from || to > bytes.length) throw new RangeError("A part reaches beyond the end of the file");
  return bytes.subarray(from, to);
}

/** Four or more bytes as the letters that they stand for in ASCII. */
export function letters(bytes: Uint8Array, from: number, count: number): string {
  return String.fromCharCode(...cut(bytes, from, from + count));
}

export function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
