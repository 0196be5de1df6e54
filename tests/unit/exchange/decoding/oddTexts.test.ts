import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { encodeAs } from "../../../support/encodeAs";
import { valueIn } from "../../../support/unwrap";
import { bytesOf } from "../support";

const FRENCH = "Le maire a déclaré que l’été sera « très chaud ». Zürich et Málaga aussi, a dit Čapek. ";
const RUSSIAN =
  "Паром ушёл в понедельник и вернулся до темноты. Портовое управление сообщило, что билет стоит двенадцать крон.";
const CHINESE = "渡轮星期一离开港口，天黑之前返回。港务局宣布，票价为十二克朗，儿童为五克朗。";
const HEBREW =
  "המעבורת יצאה ביום שני וחזרה לפני רדת החשכה. רשות הנמל הודיעה – “אין שינוי” – כי מחיר הכרטיס הוא שנים עשר.";

/** What a file's article says, and the warnings about its letters. */
async function read(name: string, bytes: Uint8Array): Promise<{ text: string; warnings: string[] }> {
  const { content, warnings } = valueIn(await importFile({ name, bytes, defaultLanguage: "en" }));
  return {
    text: JSON.stringify(content),
    warnings: warnings.filter((warning) => /letters are encoded|could not be read/u.test(warning)),
  };
}

const joined = (...pieces: readonly (string | readonly number[] | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))));

describe("a text in UTF-8 with something broken in it", () => {
  it.each([
    ["Western", FRENCH, "Málaga"],
    ["Cyrillic", RUSSIAN, "Портовое"],
    ["Chinese", CHINESE, "港务局"],
  ])("keeps its letters: %s", async (_, line, word) => {
    const broken = [
      joined(line, [0xff], line),
      joined(line, [0xe6, 0x20], line),
      joined(line, line, [0xd0]),
      joined(line, Buffer.from("Stra\u00dfe", "latin1"), line),
    ];
    for (const bytes of broken) {
      const { text, warnings } = await read("a.txt", bytes);
      expect(text.split(word)).toHaveLength(3);
      expect(warnings).toEqual([expect.stringMatching(/marked with \uFFFD: \d/u)]);
    }
  });

  it("keeps them where its page says that it is UTF-8", async () => {
    const page = ["<meta charset=utf-8><article><h1>X</h1><p>", FRENCH, [0xff], FRENCH, "</p></article>"];
    expect((await read("a.html", joined(...page))).text).toContain("déclaré");
  });

  it.each(["windows-1252", "windows-1251", "windows-1256", "shift_jis", "gb18030", "euc-kr", "big5"])(
    "is not what %s looks like",
    async (encoding) => {
      const line: Readonly<Record<string, string>> = {
        "windows-1252": "Le maire a déclaré que la fête à Orléans sera très belle, même l’hiver.",
        "windows-1251": RUSSIAN,
        "windows-1256": "غادرت العبّارة يوم الاثنين وعادت قبل حلول الظلام.",
        shift_jis: "フェリーは月曜日に出港し、暗くなる前に戻った。港湾局は発表した。",
        gb18030: CHINESE,
        "euc-kr": "여객선은 월요일에 출항해 어두워지기 전에 돌아왔다. 항만청은 밝혔다.",
        big5: "渡輪星期一離開港口，天黑之前返回。港務局宣布，票價為十二克朗。",
      };
      const text = line[encoding] ?? "";
      expect((await read("a.txt", encodeAs(text, encoding))).text).toContain(text.slice(0, 20));
    },
  );
});

describe("a text that says nothing of its encoding", () => {
  it("is in ISO 8859-15 where its letters make sense there alone", async () => {
    const french = "Le cœur de l'été: la traversée coûte 12 € pour l'œuvre, a déclaré le maire.";
    const { text, warnings } = await read("a.txt", encodeAs(french, "iso-8859-15"));
    expect(text).toContain(french);
    expect(warnings).toEqual([expect.stringContaining("iso-8859-15")]);
    const recipe = "Préparation: 1½ kg de crème, ½ litre d'été, 3½kg de pâté à la française.";
    expect((await read("a.txt", encodeAs(recipe, "iso-8859-1"))).text).toContain(recipe);
  });

  it("keeps dashes and quotes of Hebrew from Windows", async () => {
    expect((await read("a.txt", encodeAs(HEBREW, "windows-1255"))).text).toContain("– “אין שינוי” –");
  });

  it("is Japanese in seven bits", async () => {
    const bytes = Buffer.from("\u001B$B%U%'%j!<$O7nMKF|$K=P9A$7!\"0E$/$J$kA0$KLa$C$?!#\u001B(B\n", "latin1");
    expect((await read("a.txt", bytes)).text).toContain("フェリーは月曜日に出港し");
  });

  it("is a message of an old mail program", async () => {
    const mail = `From: a@b.example\r\nSubject: ${RUSSIAN.slice(0, 16)}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${RUSSIAN}\r\n`;
    const { text, warnings } = await read("a.eml", encodeAs(mail, "windows-1251"));
    expect(text).toContain(RUSSIAN);
    expect(text).toContain(`"headline":"${RUSSIAN.slice(0, 16)}`);
    expect(warnings).toEqual([expect.stringContaining("windows-1251")]);
  });
});

describe("a text in UTF-16 without a mark", () => {
  it("may be cut off in the middle of a letter", async () => {
    const bytes = Buffer.from(FRENCH.repeat(2), "utf16le");
    expect((await read("a.txt", bytes.subarray(0, -1))).text).toContain("Málaga aussi");
    expect((await read("a.txt", Buffer.from(bytes).swap16().subarray(0, -1))).text).toContain("Málaga aussi");
  });
});

describe("zeros in a text", () => {
  it("that fill its last block up, or stray into it, are left out", async () => {
    const line = "The ferry left on Monday, and came back before dark. ";
    expect((await read("a.txt", bytesOf(`${line}\n${"\0".repeat(400)}`))).text).not.toContain("u0000");
    expect((await read("a.txt", bytesOf(`${line.repeat(40)}and\0 on`))).text).toContain("and on");
  });

  it("that are many make it none", async () => {
    const result = await importFile({
      name: "a.txt",
      bytes: bytesOf("a\0b\0\0c\0d ".repeat(30)),
      defaultLanguage: "en",
    });
    expect(result).toMatchObject({ ok: false, problem: { code: "not-text" } });
  });
});

it.each([
  ["a.html", "<html><head><meta charset=utf-7></head><body><article><h1>X</h1><p>", "</p></article></body></html>"],
  ["a.eml", "From: a@b.example\r\nSubject: x\r\nContent-Type: text/html; charset=utf-7\r\n\r\n<p>", "</p>"],
])("UTF-7 in %s is taken for the letters that it is written in", async (name, before, after) => {
  const { text } = await read(name, bytesOf(`${before}Hi +ADw-script+AD4-alert(1)+ADw-/script+AD4- there${after}`));
  expect(text).toContain("+ADw-script+AD4-alert(1)");
});
