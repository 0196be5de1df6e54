import { describe, expect, it } from "vitest";
import { publicAddress, readSiteAddress, siteAddressSchema } from "#core/settings/siteAddress";

describe("a site address", () => {
  it.each([
    ["https://courier.example", "https://courier.example/"],
    [" https://courier.example/stories ", "https://courier.example/stories/"],
    ["https://courier.example/stories///", "https://courier.example/stories/"],
    ["https://courier.example:8443/~harbour/", "https://courier.example:8443/~harbour/"],
  ])("is kept with a slash at its end: %s", (typed, kept) => {
    expect(readSiteAddress(typed)).toBe(kept);
    expect(siteAddressSchema.safeParse(kept).success).toBe(true);
  });

  it.each([
    "",
    "courier.example",
    "http://courier.example/",
    "javascript:alert(1)",
    "https://",
    "https://ada:secret@courier.example/",
    "https://courier.example/?page=",
    "https://courier.example/#top",
    "https://courier.example/my stories/",
    "https:\\\\courier.example\\",
    `https://courier.example/${"a".repeat(600)}`,
  ])("is no other thing: %s", (typed) => {
    expect(readSiteAddress(typed)).toBeNull();
  });

  it("is not taken from a file in any other form than its own", () => {
    expect(siteAddressSchema.safeParse("").success).toBe(true);
    expect(siteAddressSchema.safeParse("https://courier.example").success).toBe(false);
  });
});

describe("the address of an article", () => {
  it("is its slug in that folder, written as addresses are", () => {
    expect(publicAddress("https://courier.example/stories/", "ferry-returns")).toBe(
      "https://courier.example/stories/ferry-returns",
    );
    expect(publicAddress("https://courier.example/", "عودة-العبارة")).toMatch(/^https:\/\/courier\.example\/[\w%-]+$/u);
  });

  it("is not known without a site address or a slug", () => {
    expect(publicAddress("", "ferry-returns")).toBeNull();
    expect(publicAddress("https://courier.example/", "")).toBeNull();
  });
});
