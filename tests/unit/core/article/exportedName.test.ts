import { describe, expect, it } from "vitest";
import { exportedName } from "#core/article/exportedName";

describe("exportedName", () => {
  it("is the slug, else the headline, else a word that says there is neither", () => {
    expect(exportedName({ slug: "ferry-late", headline: "Ferry is late" }, false, ".md")).toBe("ferry-late.md");
    expect(exportedName({ slug: "", headline: "Ferry is late" }, false, ".md")).toBe("ferry-is-late.md");
    expect(exportedName({ slug: "", headline: "…" }, false, ".md")).toBe("untitled.md");
  });

  it("says of a draft copy that it is one", () => {
    expect(exportedName({ slug: "ferry", headline: "" }, true, ".html")).toBe("ferry-DRAFT-NOT-VERIFIED.html");
  });

  it("avoids the names that Windows keeps for devices", () => {
    expect(exportedName({ slug: "con", headline: "" }, false, ".txt")).toBe("article-con.txt");
  });

  it("fits into a file system's limit in bytes, cut between characters", () => {
    const name = exportedName({ slug: "報".repeat(60), headline: "" }, false, ".md");
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(183);
    expect(name).toMatch(/^報+\.md$/u);
  });
});
