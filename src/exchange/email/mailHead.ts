/** Bytes. The headers that tell a message stand in its beginning, however many gateways it has passed. */
const BEGINNING = 64 * 1024;
const FIELD = /^([!-9;-~]{1,76}):/u;
/** Fields that every message has (RFC 5322, section 3.6), and that mail programs and gateways add. */
const OWN = new Set(
  "from date to subject message-id mime-version received return-path content-type delivered-to reply-to sender".split(
    " ",
  ),
);
/** Fields that nobody types over a text. */
const TECHNICAL = new Set("message-id mime-version received return-path content-type delivered-to".split(" "));

/** A message's header fields as they stand, one string; empty for what does not begin with a header. */
export function mailHead(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, BEGINNING))
    .toString("latin1")
    .replace(/^\xEF\xBB\xBF/u, "");
  const head = text.slice(0, /\r?\n\r?\n/u.exec(text)?.index ?? text.length);
  const lines = head.split(/\r?\n/u);
  if (/^From \S+/u.test(lines[0] ?? "")) lines.shift();
  const isHead = lines.every((line, index) => FIELD.test(line) || (index > 0 && /^[ \t]/u.test(line)));
  return isHead ? lines.join("\n") : "";
}

/** Whether the bytes are a message as mail programs save it (RFC 5322). A text that begins with "From:" alone is none. */
export function holdsMail(bytes: Uint8Array): boolean {
  const names = fieldNames(mailHead(bytes));
  return names.filter((name) => OWN.has(name)).length >= 3 && names.some((name) => TECHNICAL.has(name));
}

/** Whether a message is a page that a browser saved, with all its files, in one (RFC 2557). */
export function holdsSavedPage(bytes: Uint8Array): boolean {
  const head = mailHead(bytes);
  const isPage =
    /^(?:Snapshot-Content-Location|Content-Location):/imu.test(head) || /^From:.*\bSaved by\b/imu.test(head);
  return isPage && /^Content-Type:\s*(?:multipart\/related|text\/html)/imu.test(head);
}

function fieldNames(head: string): string[] {
  return head.split("\n").flatMap((line) => FIELD.exec(line)?.[1]?.toLowerCase() ?? []);
}
