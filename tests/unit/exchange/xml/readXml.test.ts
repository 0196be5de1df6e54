import { describe, expect, it } from "vitest";
import { attributeOf, xmlText } from "#exchange/xml/findNodes";
import { readXml } from "#exchange/xml/readXml";
import { rootName } from "#exchange/xml/rootName";
import { refusalOf, valueIn } from "../../../support/unwrap";

const read = (text: string) => valueIn(readXml(text));

describe("XML from outside", () => {
  it.each([
    ['<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'],
    ['<!DOCTYPE a [<!ENTITY % b SYSTEM "http://x.example/b.dtd"> %b;]><a/>'],
    ['<!DOCTYPE a [<!entity b "c">]><a/>'],
  ])("that declares entities is refused: %s", (text) => {
    expect(refusalOf(readXml(text))).toBe("xml-entities");
  });

  it("may speak of declaring entities in its text", () => {
    expect(xmlText(read("<a><![CDATA[Write <!ENTITY b 'c'> at the top.]]></a>"))).toContain("<!ENTITY b");
    expect(xmlText(read("<a><!-- <!ENTITY b 'c'> -->x</a>"))).toBe("x");
  });

  it.each([
    '<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf/>',
    '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "http://x.example/nitf.dtd">\n<nitf></nitf>',
    "<!DOCTYPE nitf [<!ATTLIST nitf uno CDATA #IMPLIED>]><nitf/>",
  ])("may name a document type, which is passed over: %s", (text) => {
    expect(read(text).name).toBe("nitf");
  });

  it("that is nested deeper than any document is refused before it fills the stack", () => {
    expect(refusalOf(readXml("<a>".repeat(100_000)))).toBe("too-deep");
    expect(refusalOf(readXml(`${"<a>".repeat(501)}${"</a>".repeat(501)}`))).toBe("too-deep");
    expect(refusalOf(readXml(`${"<a>".repeat(400)}${"</a>".repeat(400)}`))).toBeNull();
  });

  it.each([
    ['<a b="x>y">', "</a>"],
    ["<a b='<c>'>", "</a>"],
    ["<a b='/>'>", "</a>"],
    ["<a b='\"'>", "</a>"],
    ["<a><!-- <!-- -->", "</a>"],
    ["<a><![CDATA[</a>]]>", "</a>"],
  ])("cannot hide its depth behind signs in attributes: %s", (open, close) => {
    const result = readXml(`${open.repeat(5_000)}${close.repeat(5_000)}`);
    expect(["too-deep", "xml-damaged"]).toContain(refusalOf(result));
  });

  it("is not taken for deep because its text or comments speak of tags", () => {
    expect(refusalOf(readXml(`<a><![CDATA[${"<b>".repeat(2_000)}]]></a>`))).toBeNull();
    expect(refusalOf(readXml(`<a><!-- ${"<b>".repeat(2_000)} --></a>`))).toBeNull();
  });

  it("may use HTML's named characters without declaring them", () => {
    expect(xmlText(read("<p>caf&eacute; &mdash; 3&nbsp;&frac12; &amp; more&#8230;</p>"))).toBe("café — 3 ½ & more…");
  });

  it("keeps a reference that nobody knows as it is written", () => {
    expect(xmlText(read("<p>Velmoor &velmoor; 1931</p>"))).toBe("Velmoor &velmoor; 1931");
  });

  it("has names without prefixes, and as they are written", () => {
    const root = read('<n:nitf xmlns:n="urn:x" n:uno="1" xml:lang="de"><n:body/></n:nitf>');
    expect(root).toMatchObject({ name: "nitf", fullName: "n:nitf" });
    expect(root.children).toMatchObject([{ name: "body" }]);
    expect(attributeOf(root, "lang")).toBe("de");
    expect(attributeOf(root, "uno")).toBe("1");
  });

  it("may begin with a byte-order mark or empty lines", () => {
    expect(read('\uFEFF<?xml version="1.0"?><a/>').name).toBe("a");
    expect(read('\n\n<?xml version="1.0"?><a/>').name).toBe("a");
  });

  it("may hold control characters, which go", () => {
    expect(xmlText(read("<a>one\u0008two\u0000\uFFFF &#8; &#x1F;three</a>"))).toMatch(/^one\s?two\s*three$/u);
  });

  it("may hold half of a surrogate pair, which goes", () => {
    expect(xmlText(read("<a>one\uD83Dtwo\uDE00 \u{1F600}</a>"))).toBe("onetwo \u{1F600}");
  });

  it.each(["<a><b></a>", "<a", "", "not XML", "<a></a><b/>", '<a b="1" b="2"/>', "<a>\u003c/b></a>", "&#xD800;"])(
    "that is damaged is refused by place, and never quoted: %j",
    (text) => {
      const result = readXml(text.replaceAll("b", "Sorrel"));
      expect(refusalOf(result)).toBe("xml-damaged");
      expect(JSON.stringify(result)).not.toContain("Sorrel");
    },
  );

  it("tells the line and column of the damage", () => {
    const result = readXml("<a>\n<b></c>\n</a>");
    expect(result).toMatchObject({ problem: { message: expect.stringMatching(/line 2, column \d+/u) } });
  });
});

describe("the root of a text", () => {
  it.each([
    ["<nitf>", "nitf"],
    ['<?xml version="1.0"?>\n<!-- (c) <b> -->\n<!DOCTYPE nitf SYSTEM "n.dtd">\n<nitf uno="1">', "nitf"],
    ["<!DOCTYPE nitf [<!ATTLIST nitf x CDATA #IMPLIED>]><nitf/>", "nitf"],
    ["\uFEFF<g2:newsItem >", "newsItem"],
    ["Harbour <nitf>", ""],
    ["", ""],
    ["{}", ""],
  ])("of %j is %j", (text, name) => {
    expect(rootName(text)).toBe(name);
  });
});
