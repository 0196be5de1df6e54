const LOCAL_HEADER = 30;
const NAME = "mimetype";

/**
 * What is against a package's first file: it is called mimetype, is stored as it is, has no extra field, and holds the media
 * type alone, so that it stands at byte 38 (ODF 1.3, part 2, 3.3; the header's fields: APPNOTE.TXT, 4.3.7).
 */
export function mimetypeComplaints(archive: Buffer, mediaType: string): string[] {
  if (archive.length < LOCAL_HEADER || archive.readUInt32LE(0) !== 0x04034b50) return ["it is no zip archive"];
  const nameLength = archive.readUInt16LE(26);
  const name = archive.toString("latin1", LOCAL_HEADER, LOCAL_HEADER + nameLength);
  if (name !== NAME) return [`its first file is ${name}, and not ${NAME}`];
  const start = LOCAL_HEADER + nameLength + archive.readUInt16LE(28);
  const size = archive.readUInt32LE(18);
  return [
    ...(archive.readUInt16LE(8) === 0 ? [] : [`${NAME} is compressed`]),
    ...(start === LOCAL_HEADER + nameLength ? [] : [`${NAME} has an extra field`]),
    ...(archive.toString("latin1", start, start + size) === mediaType ? [] : [`${NAME} does not hold ${mediaType}`]),
  ];
}
