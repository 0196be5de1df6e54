import { describe, expect, it } from "vitest";
import { decodeText } from "#exchange/decoding/decodeText";
import { encodeAs } from "../../../support/encodeAs";
import { valueIn } from "../../../support/unwrap";

/** A few sentences of a news text for each encoding that newsrooms still meet. */
const TEXTS: readonly (readonly [encoding: string, text: string])[] = [
  [
    "windows-1252",
    "Le maire a déclaré que l’été sera « très chaud ». Für die Fähre müssen 12 € bezahlt werden, sagte Käthe Müßig.",
  ],
  ["iso-8859-1", "El señor Peña salió de la estación después de las once, según la Policía. La niña volvió mañana."],
  [
    "windows-1250",
    "Loď odplula v pondělí a vrátila se před setměním. Přístavní úřad oznámil, že jízdenka stojí dvanáct korun. Łódź i Gdańsk ogłosiły żałobę.",
  ],
  [
    "iso-8859-2",
    "Loď odplula v pondělí a vrátila se před setměním. Přístavní úřad oznámil, že jízdenka stojí dvanáct korun, žádné slevy.",
  ],
  [
    "windows-1251",
    "Паром ушёл в понедельник и вернулся до темноты. Портовое управление сообщило, что билет стоит двенадцать крон.",
  ],
  [
    "koi8-r",
    "Паром ушёл в понедельник и вернулся до темноты. Портовое управление сообщило, что билет стоит двенадцать крон.",
  ],
  [
    "iso-8859-5",
    "Паром ушёл в понедельник и вернулся до темноты. Портовое управление сообщило, что билет стоит двенадцать крон.",
  ],
  [
    "windows-1253",
    "Το πλοίο έφυγε τη Δευτέρα και γύρισε πριν νυχτώσει. Το λιμεναρχείο ανακοίνωσε ότι το εισιτήριο κοστίζει δώδεκα κορώνες.",
  ],
  [
    "iso-8859-7",
    "Το πλοίο έφυγε τη Δευτέρα και γύρισε πριν νυχτώσει. Το λιμεναρχείο ανακοίνωσε ότι το εισιτήριο κοστίζει δώδεκα κορώνες.",
  ],
  [
    "windows-1254",
    "Feribot pazartesi günü ayrıldı ve karanlık basmadan döndü. İskele müdürlüğü biletin on iki kron olduğunu açıkladı, çocuklar için beş.",
  ],
  ["windows-1255", "המעבורת יצאה ביום שני וחזרה לפני רדת החשכה. רשות הנמל הודיעה כי מחיר הכרטיס הוא שנים עשר כתרים."],
  ["iso-8859-8", "המעבורת יצאה ביום שני וחזרה לפני רדת החשכה. רשות הנמל הודיעה כי מחיר הכרטיס הוא שנים עשר כתרים."],
  [
    "windows-1256",
    "غادرت العبّارة يوم الاثنين وعادت قبل حلول الظلام. وأعلنت هيئة الميناء أن سعر التذكرة اثنا عشر كرونا.",
  ],
  ["iso-8859-6", "غادرت العبارة يوم الاثنين وعادت قبل حلول الظلام. وأعلنت هيئة الميناء أن سعر التذكرة اثنا عشر كرونا."],
  [
    "windows-1257",
    "Prāmis pirmdien aizbrauca un atgriezās pirms tumsas. Ostas pārvalde paziņoja, ka biļete maksā divpadsmit kronas. Keltas išplaukė pirmadienį.",
  ],
  ["shift_jis", "フェリーは月曜日に出港し、暗くなる前に戻った。港湾局は、切符の値段は十二クローネだと発表した。"],
  ["euc-jp", "フェリーは月曜日に出港し、暗くなる前に戻った。港湾局は、切符の値段は十二クローネだと発表した。"],
  ["euc-kr", "여객선은 월요일에 출항해 어두워지기 전에 돌아왔다. 항만청은 표 값이 열두 크로나라고 밝혔다."],
  ["gb18030", "渡轮星期一离开港口，天黑之前返回。港务局宣布，票价为十二克朗，儿童为五克朗。"],
  ["big5", "渡輪星期一離開港口，天黑之前返回。港務局宣布，票價為十二克朗，兒童為五克朗。"],
];
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

describe("a text that does not say how it is encoded", () => {
  // Baltic letters are not told from Western ones: there the warning has to do.
  it.each(TEXTS.filter(([encoding]) => encoding !== "windows-1257"))(
    "is read in %s, with a warning",
    (encoding, text) => {
      const decoded = valueIn(decodeText(encodeAs(text, encoding)));
      expect(decoded.text).toBe(text);
      expect(decoded.warnings).toHaveLength(1);
    },
  );

  it.each(TEXTS)("is read in UTF-16 without a mark too: what is in %s", (_, line) => {
    const text = `${line}\n${line}\n`;
    expect(valueIn(decodeText(utf16(text, false, false))).text).toBe(text);
    expect(valueIn(decodeText(utf16(text, true, false))).text).toBe(text);
  });
});

describe("a text that says how it is encoded", () => {
  it.each(TEXTS)("is read so in HTML: %s", (encoding, text) => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"></head><body><p>${text}</p></body></html>`;
    const decoded = valueIn(decodeText(encodeAs(page, encoding)));
    expect(decoded).toEqual({ text: page, warnings: [] });
  });

  it.each(TEXTS)("is read so in XML: %s", (encoding, text) => {
    const page = `<?xml version="1.0" encoding="${encoding}"?><html><body><p>${text}</p></body></html>`;
    expect(valueIn(decodeText(encodeAs(page, encoding))).text).toBe(page);
  });

  it.each([true, false])("is read in UTF-16 by its mark, big end first: %s", (big) => {
    expect(valueIn(decodeText(utf16("Přístav", big, true))).text.replace("\uFEFF", "")).toBe("Přístav");
  });
});

describe("a text that says the wrong thing", () => {
  it("is UTF-8 where its bytes are, whatever is declared", () => {
    const page = '<meta charset="iso-8859-1"><p>Přístav « été »</p>';
    expect(valueIn(decodeText(new TextEncoder().encode(page))).text).toBe(page);
  });

  it.each([
    ["utf-8", "windows-1252"],
    ["utf-8", "windows-1250"],
    ["us-ascii", "windows-1252"],
    ["x-unknown", "windows-1251"],
    ["utf-16", "windows-1251"],
    ["utf-8", "shift_jis"],
  ])("declares %s and is %s", (declared, encoding) => {
    const text = TEXTS.find(([name]) => name === encoding)?.[1] ?? "";
    const page = `<meta charset="${declared}"><p>${text}</p>`;
    expect(valueIn(decodeText(encodeAs(page, encoding))).text).toBe(page);
  });
});
