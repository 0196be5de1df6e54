import { describe, expect, it } from "vitest";
import { withoutPackedStreams } from "#exchange/pdf/withoutPackedStreams";

const read = (pdf: string) => new TextDecoder("latin1").decode(withoutPackedStreams(Buffer.from(pdf, "latin1")));

describe("a PDF for the firewall", () => {
  it("keeps everything but what is packed", () => {
    const packed = "3 0 obj\n<</Filter /FlateDecode\n/Length 6>> stream\n\u00E0\u00B1xyz\u00FF\nendstream\nendobj\n";
    const open = "4 0 obj\n<</Length 5>> stream\nwords\nendstream\nendobj\n";
    const tag = "5 0 obj\n<</Alt (A boat)>>\nendobj\n";
    const text = read(`%PDF-1.4\n${packed}${open}${packed}${tag}`);
    expect(text).not.toContain("xyz");
    expect(text).toContain("words");
    expect(text).toContain("/Alt (A boat)");
  });

  it("keeps a stream that does not end", () => {
    expect(read("%PDF-1.4\n3 0 obj\n<</Filter /X>> stream\nwords")).toContain("words");
  });
});
