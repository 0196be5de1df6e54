import { describe, expect, it } from "vitest";
import { attachmentDisposition } from "#api/http/contentDisposition";

describe("attachmentDisposition", () => {
  it("names a plain file twice, for old readers and new ones", () => {
    expect(attachmentDisposition("ferry.html")).toBe(
      "attachment; filename=\"ferry.html\"; filename*=UTF-8''ferry.html",
    );
  });

  it("keeps the letters of any script, in ASCII", () => {
    const header = attachmentDisposition("عبارة-2031.md");
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).toBe("عبارة-2031.md");
  });

  it.each(['a"; filename="b', "a\r\nSet-Cookie: b", "../../a", "..\\a", "a'b(c)*", "50%41", "\ud800"])(
    "lets %j neither end the header nor leave the folder",
    (name) => {
      const header = attachmentDisposition(name);
      expect(header).toMatch(/^attachment; filename="[^"\\%/]*"; filename\*=UTF-8''[A-Za-z0-9!~._%-]+$/);
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? "")).not.toMatch(/[/\\\r\n]/);
    },
  );
});
