import { Buffer } from "node:buffer";

const MIB = 1024 * 1024;
/** Everything below space but tab, line feed, form feed and carriage return; delete; and half characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells other files from text
const NOT_TEXT = /[\x00-\x08\x0b\x0e-\x1f\x7f\p{Cs}]/u;
/** The first half of a character, where the head ends. */
const CUT_IN_TWO = /[\uD800-\uDBFF]$/;
/** Letters in which a script says what it is. What hides it further down is a text to every system that opens it. */
const BEGINNING = 4_096;
/** Starts of what some system runs, or follows somewhere else, though it is text. */
const RUN_AS_TEXT: readonly RegExp[] = [
  /^#!/u,
  /^\s*<\?php/iu,
  /^\s*@?echo\s+off\b/iu,
  /^\s*(?:REGEDIT4|Windows Registry Editor)/u,
  /^\s*\[(?:InternetShortcut|Desktop Entry)\]/imu,
  /<hta:application/iu,
];
/** Header fields of RFC 5322, section 3.6, that hardly any other text begins its lines with. */
const MAIL_FIELDS = /^(?:from|to|cc|date|subject|message-id|received|return-path|delivered-to|mime-version|sender):/iu;
const HEADER_LINE = /^(?:[!-9;-~]+:|[ \t])/u;

/**
 * What a text is; null for what is none. A text is in UTF-16 with a byte order mark, or in any encoding that keeps to ASCII's
 * control characters, as UTF-8 and the older 8-bit ones do, and has none of these but tabs and line ends.
 */
export function textType(bytes: Uint8Array): "text/plain" | "message/rfc822" | "script" | null {
  const head = headOf(bytes);
  if (head === null) return null;
  const beginning = head.slice(0, BEGINNING);
  if (RUN_AS_TEXT.some((start) => start.test(beginning))) return "script";
  return isMail(head) ? "message/rfc822" : "text/plain";
}

/** The first mebibyte as letters, one a byte in 8-bit encodings; null when the file is no text. */
function headOf(bytes: Uint8Array): string | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = whole.toString("latin1", 0, 3);
  const wide = mark.startsWith("\xff\xfe") || mark.startsWith("\xfe\xff");
  const head = wide ? wideHead(whole) : whole.toString("latin1", mark === "\xef\xbb\xbf" ? 3 : 0, MIB);
  if (NOT_TEXT.test(head)) return null;
  // Beyond the head, what no text has and nearly every other file does.
  return !wide && whole.includes(0) ? null : head;
}

/** UTF-16 by its byte order mark. Not a TextDecoder: that of Node 20 lets half characters pass. */
function wideHead(whole: Buffer): string {
  const head = Buffer.from(whole.subarray(2, MIB));
  if (head.length % 2 === 1) return "\0";
  if (whole[0] === 0xfe) head.swap16();
  return head.toString("utf16le").replace(CUT_IN_TWO, "");
}

function isMail(head: string): boolean {
  // Mailboxes put a line of their own before the message (RFC 4155).
  const lines = head.replace(/^From [^\n]*\n/u, "").split(/\r?\n/u, 200);
  const end = lines.indexOf("");
  const headers = end === -1 ? lines : lines.slice(0, end);
  return (
    headers.length > 1 &&
    headers.every((line) => HEADER_LINE.test(line)) &&
    headers.filter((line) => MAIL_FIELDS.test(line)).length > 1
  );
}
