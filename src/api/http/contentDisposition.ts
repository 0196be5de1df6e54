/** What RFC 8187 lets stand unescaped in an extended parameter and `encodeURIComponent` does not escape. */
const STILL_TO_ESCAPE = /['()*]/g;

/**
 * `Content-Disposition` for a file to keep (RFC 6266): an ASCII name for old readers, and the real one in UTF-8
 * (RFC 8187). The name comes from a slug, but nothing in it can end the header or leave the folder.
 */
export function attachmentDisposition(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, "_");
  const ascii = safe.replace(/[^\x20-\x7e]/g, "_").replace(/["%]/g, "_");
  const extended = encodeURIComponent(safe).replace(
    STILL_TO_ESCAPE,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended}`;
}
