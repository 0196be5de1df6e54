import { describe, expect, it } from "vitest";
import { xmlText } from "#exchange/xml/findNodes";
import { readXml } from "#exchange/xml/readXml";
import { writeXml, xml } from "#exchange/xml/writeXml";
import { valueIn } from "../../../support/unwrap";

const back = (text: string) => valueIn(readXml(text));

describe("XML that leaves", () => {
  it("comes back as it was, whatever stands in it", () => {
    const text = "a <b> & \"c\" 'd' ]]> <!-- e --> &amp; \u{1F600} é";
    const root = back(writeXml(xml("p", { title: text, n: 3, none: undefined }, [text, xml("br"), "end"])));
    expect(root.attributes).toEqual({ title: text, n: "3" });
    expect(root.children).toMatchObject([text, { name: "br" }, "end"]);
  });

  it("says its encoding first", () => {
    expect(writeXml(xml("a"))).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n<a/u);
  });

  it("holds no character that XML forbids", () => {
    const text = "\u0000one\u0008\u000B\u000C\u001F\u007F\u0085two\uFFFE\uFFFF\uD800three\uDC00";
    const written = writeXml(xml("a", { b: text }, [text]));
    expect(xmlText(back(written))).toBe("onetwothree");
    expect(back(written).attributes["b"]).toBe("onetwothree");
  });

  it("never writes the end of a section that it has not begun", () => {
    expect(writeXml(xml("a", { b: "]]>" }, ["]]>"]))).not.toContain("]]>");
  });

  it("keeps line ends and tabs, in attributes too", () => {
    const written = writeXml(xml("a", { b: "one\ntwo\tthree" }, ["one\ntwo"]));
    expect(back(written).children).toEqual(["one\ntwo"]);
    expect(back(written).attributes["b"]?.split(/\s/u)).toEqual(["one", "two", "three"]);
  });

  it("is the same for the same tree", () => {
    const make = () => writeXml(xml("a", { c: 1, b: 2 }, [xml("d", {}, ["e"])]));
    expect(make()).toBe(make());
  });
});
