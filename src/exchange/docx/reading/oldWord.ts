import { type Problem, refuse } from "#core/result";

/** What an old compound file starts with ([MS-CFB] 2.2). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether bytes are a compound file: a Word document before 2007, or a newer one under a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Why a compound file is not read, and what to do about it. Its streams say what it is, by names in UTF-16. */
export function refuseCompoundFile(bytes: Uint8Array): { readonly ok: false; readonly problem: Problem } {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes("EncryptedPackage") || text.includes("EncryptionInfo")) {
    return refuse(
      "document-encrypted",
      "The document is protected by a password, and Stet cannot open it.",
      "Open it in Word or LibreOffice, save it without the password, and import that.",
    );
  }
  if (text.includes("WordDocument")) {
    return refuse(
      "old-word",
      "The file is a Word document of the old kind (.doc), which Stet does not read.",
      "Open it in Word, LibreOffice or Google Docs, save it as Word document (.docx), and import that.",
    );
  }
  return refuse(
    "old-office",
    "The file comes from an old Office program and is no Word document that Stet could read.",
    "Open it in its program, and save its text as .docx, or copy it into a new article.",
  );
}
