import { describe, expect, it } from "vitest";
import { bookmarkName } from "#exchange/document/bookmarkNames";
import { officeLink } from "#exchange/document/officeLink";

describe("a link in an Office document", () => {
  it.each(["https://courier.example/é?a=b&c=[1]#d", "mailto:ada@courier.example", "tel:+1555", "/about"])(
    "stays as it is where it is well-formed: %s",
    (href) => {
      expect(officeLink(href)).toBe(href);
    },
  );

  it("has encoded what an address cannot hold", () => {
    expect(officeLink(' https://x.example/a "b"\\c\uD800 ')).toBe("https://x.example/a%20%22b%22%5Cc");
  });

  it.each(["http://", "https://[::bad/", "http://a b/"])("is none where no address can be made of it: %s", (href) => {
    expect(officeLink(href)).toBeNull();
  });
});

describe("the name of a bookmark", () => {
  it("is the fragment where Word takes it, else one that it takes", () => {
    expect(bookmarkName("a-long-wait")).toBe("a-long-wait");
    expect(bookmarkName("1931 boats")).toBe("p_1931_boats");
    expect(bookmarkName("x".repeat(60))).toHaveLength(40);
  });
});
