import { describe, expect, it } from "vitest";
import { withoutTracking } from "#core/article/html/withoutTracking";

describe("an address without tracking", () => {
  it.each([
    ["https://x.example/a?utm_source=n&id=7&fbclid=Q#part", "https://x.example/a?id=7#part"],
    ["https://x.example/?utm_source=n&utm_medium=m", "https://x.example/"],
    ["https://x.example/a?gclid=1#top", "https://x.example/a#top"],
    ["https://www.google.com/url?q=https://x.example/a?b%3Dc&sa=D&ust=1", "https://x.example/a?b=c"],
    ["https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fx.example%2Fa", "https://x.example/a"],
    [
      "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fx.example%252F%253Futm_source%253Dn&data=05",
      "https://x.example/",
    ],
  ])("of %s is %s", (href, expected) => {
    expect(withoutTracking(href)).toBe(expected);
  });

  it.each([
    "https://x.example/a?q=utm_source%3Dn&B=1&b",
    "https://x.example/a?",
    "https://x.example/utm_source=1",
    "mailto:a@x.example?subject=utm_source=1",
    "tel:+4412",
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://www.google.com/search?q=https://x.example",
    "https://www.google.com/url?q=%E0%A4%A",
    "https://evil.example/www.google.com/url?q=https://x.example",
    "not an address?utm_source=1",
  ])("is the same for %s", (href) => {
    expect(withoutTracking(href)).toBe(href);
  });
});
