/** The first bytes of the image files that an article may hold, beside the media type they stand for. */
const SIGNATURES: readonly { mediaType: string; at: number; bytes: readonly number[] }[] = [
  { mediaType: "image/png", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: "image/jpeg", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mediaType: "image/gif", at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: "image/webp", at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { mediaType: "image/avif", at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66] },
];

/** The media type of an image, found from its bytes; null for anything that an article cannot hold. */
export function imageTypeOf(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ at, bytes: signature }) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  return found?.mediaType ?? null;
}

export function isImageType(mediaType: string): boolean {
  return SIGNATURES.some((signature) => signature.mediaType === mediaType);
}
