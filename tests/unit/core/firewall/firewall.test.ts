import { describe, expect, it } from "vitest";
import { firewallFor } from "#core/firewall/firewall";
import type { Source } from "#core/sources/source";
import { aSource } from "../../../support/builders";

function leaks(source: Partial<Source>, text: string): boolean {
  const firewall = firewallFor([aSource({ name: "Zzyzx Qwertine", terms: "confidential", ...source })]);
  return firewall.leaks([{ place: "the text", text }]).length > 0;
}

describe("a confidential name", () => {
  it.each([
    ["as it is", "It was Anna Lee who called."],
    ["in another case", "ANNA LEE"],
    ["with accents", "Ánna Lëe"],
    ["in full-width letters", "Ａｎｎａ Ｌｅｅ"],
    ["with zero-width characters in it", "An\u200Bna Le\u200De"],
    ["with a soft hyphen in it", "An\u00ADna Lee"],
    ["with a no-break space", "Anna\u00A0Lee"],
    ["over a line break", "Anna\nLee"],
    ["with punctuation between the words", "Anna_Lee, Anna-Lee"],
    ["with punctuation between the letters", "A.n.n.a L-e-e"],
    ["cut into syllables", "An-na Le-e"],
    ["as one word", "write to annalee@port.example"],
    ["with a possessive", "Anna Lee’s desk"],
    ["in a file name", "interview-anna-lee-2.wav"],
  ])("is found %s", (_, text) => {
    expect(leaks({ name: "Anna Lee" }, text)).toBe(true);
  });

  it.each([
    ["a longer name that starts the same", "Anna Leeds called."],
    ["a longer name that ends the same", "Joanna Lee called."],
    ["its parts on their own", "Anna called, and so did Lee."],
    ["nothing of the kind", "The fog lifted."],
    ["no letters at all", " … "],
  ])("is not found in %s", (_, text) => {
    expect(leaks({ name: "Anna Lee" }, text)).toBe(false);
  });

  it("is found within another word when it is too long to be there by chance", () => {
    expect(leaks({ name: "Sorrel Dunmarrow" }, "see mrsorreldunmarrow2")).toBe(true);
  });

  it.each(["Sorrel J. Dunmarrow", "Sorrel J. K. Dunmarrow", "SORREL J DUNMARROW’s"])(
    "is found with initials within it: %s",
    (text) => {
      expect(leaks({ name: "Sorrel Dunmarrow" }, text)).toBe(true);
      expect(leaks({ name: "Anna Lee" }, "Anna, a Lee supporter")).toBe(false);
    },
  );

  it("does not take a short alias for two innocent words", () => {
    expect(leaks({ aliases: ["Theo"] }, "It was the O’Brien ferry.")).toBe(false);
    expect(leaks({ aliases: ["Theo"] }, "It was Theo.")).toBe(true);
  });

  it.each([
    ["Chinese", "王小明", "据王小明说，渡轮停航。"],
    ["Japanese", "山田花子", "昨日、山田花子が述べた。"],
    ["Korean", "김하늘", "어제 김하늘은 말했다."],
    ["Thai", "สมหญิง", "เมื่อวานสมหญิงกล่าว"],
  ])("is found in the middle of %s copy", (_, name, text) => {
    expect(leaks({ name }, text)).toBe(true);
    expect(leaks({ name }, text.replace(name, ""))).toBe(false);
  });

  it.each([
    ["with vowels", "عَلِيّ حَسَن"],
    ["after “and”", "وعلي حسن"],
    ["after “to”", "كتبت لعلي حسن أمس"],
    ["with tatweel", "علـــي حسن"],
    ["with a Persian ya", "علی حسن"],
  ])("is found in Arabic copy %s", (_, text) => {
    expect(leaks({ name: "علي حسن" }, text)).toBe(true);
  });

  it("is found in Arabic copy where “to” and the article run together", () => {
    expect(leaks({ aliases: ["الوراد"] }, "قيل للورّاد إن")).toBe(true);
    expect(leaks({ aliases: ["الوراد"] }, "الأوراد كثيرة")).toBe(false);
  });

  it("is found in Hebrew copy after a particle", () => {
    expect(leaks({ name: "דן כהן" }, "ולדן כהן נמסר")).toBe(true);
    expect(leaks({ name: "דן כהן" }, "ירדן כהן נמסר")).toBe(false);
  });
});

describe("a confidential name of one word", () => {
  it.each([
    "May said so.",
    "Ask May",
    "MAY",
    "may. May",
    "May's",
    "Máy",
    "Ｍay",
    "Mаy",
    "mаy",
    "\u202EyaM\u202C",
    "ᴍᴀʏ",
  ])("is found written as a name, or disguised: %s", (text) => {
    expect(leaks({ name: "May" }, text)).toBe(true);
  });

  it.each([
    "It may rain.",
    "come-what-may",
    "https://x.example/may",
    "máy",
    "It may snow in Tromsø, Łódź and Ђаково",
    "m\u200Bay",
  ])("is a word where it is written small: %s", (text) => {
    expect(leaks({ name: "May" }, text)).toBe(false);
    expect(leaks({ aliases: ["May"] }, text)).toBe(false);
  });

  it.each([
    ["May", "may@port.example"],
    ["May", "ask @may"],
    ["Theodore", "write to mrtheodore, t h e o d o r e"],
    ["marshheron", "marshheron wrote"],
    ["Agent47", "agent47 wrote"],
    ["王小明", "据王小明说"],
    ["الوراد", "قيل للورّاد"],
    ["დუნმაროვი", "თქვა დუნმაროვი"],
  ])("is found wherever small letters say nothing: %s", (name, text) => {
    expect(leaks({ name }, text)).toBe(true);
  });

  it("is no reason to overlook another", () => {
    expect(leaks({ name: "May", aliases: ["May Lund"] }, "it may be may lund")).toBe(true);
    expect(leaks({ name: "May", contacts: ["may"] }, "it may be")).toBe(true);
    expect(leaks({ name: "May", aliases: ["Rose"] }, "a rose may be, says Rose")).toBe(true);
    expect(leaks({ name: "Maya" }, "may a may a")).toBe(false);
  });
});

describe("a confidential name with the surname first and no comma", () => {
  const held = (text: string, name = "Ada Dunmarrow") => leaks({ name }, text);

  it.each([
    "It was Dunmarrow Ada who called.",
    "DUNMARROW ADA",
    "Dunmarrow\u00A0Ada",
    "Dunmarrow\nAda",
    "Dünmarrow Adá’s desk",
    "interview-dunmarrow-ada.wav",
    "dunmarrow.ada@port.example",
    "Dunmarrow, Ada",
    "Dunmаrrow Аdа",
  ])("is found: %s", (text) => {
    expect(held(text)).toBe(true);
  });

  it.each([
    ["Anna Orlova in Cyrillic", "Анна Орлова", "Орлова Анна"],
    ["Arabic", "علي حسن", "حسن علي"],
    ["a surname with an apostrophe", "Ada O'Marrow", "O’Marrow Ada"],
    ["a double name", "Ada Brook-Lund", "Brook-Lund Ada"],
  ])("is found in %s", (_, name, text) => {
    expect(held(text, name)).toBe(true);
  });

  it.each([
    ["the price of stone rose", "Rose Stone"],
    ["He met Stone. Rose was late.", "Rose Stone"],
    ["Stone; Rose", "Rose Stone"],
    ["Stone and Rose", "Rose Stone"],
    ["Stone/Rose", "Rose Stone"],
    ["a rose-marie", "Marie Rose"],
    ["Rose-Marie Lund", "Marie Rose"],
    ["Stone Rosen", "Rose Stone"],
    ["the Dunmarrows", "S. Dunmarrow"],
    ["Dunmarrow's", "S. Dunmarrow"],
    ["Lund Brook Ada", "Ada Brook Lund"],
  ])("is not found in %s", (text, name) => {
    expect(held(text, name)).toBe(false);
  });

  it("is the name of somebody else who is on the record", () => {
    const minister = aSource({ name: "Hassan Ali" });
    const hidden = aSource({ name: "Ali Hassan", terms: "confidential" });
    const asked = (text: string, ...others: Source[]) =>
      firewallFor([hidden, ...others]).leaks([{ place: "the text", text }]).length > 0;
    expect(asked("Hassan Ali")).toBe(true);
    expect(asked("Hassan Ali", minister)).toBe(false);
    expect(asked("Hassan Ali", { ...minister, terms: "off-the-record" })).toBe(true);
    expect(asked("Ali Hassan", minister)).toBe(true);
  });

  it("is looked for of persons alone", () => {
    expect(leaks({ name: "Halgrim Marine", kind: "organisation" }, "Marine Halgrim")).toBe(false);
  });
});

describe("a disguised name", () => {
  it.each([
    ["in Cyrillic letters", "Аnnа Lее"],
    ["in Greek capitals", "ΑΝΝΑ LΕΕ"],
    ["in Greek small letters", "αnnα Lεε"],
    ["in Armenian letters", "Aոոa Lee"],
    ["in Cyrillic letters with accents", "А\u0301nnа Lее\u0308"],
    ["in small capitals", "ᴀɴɴᴀ ʟᴇᴇ"],
    ["in barred letters", "Anna Łɇɇ"],
    ["in boxed letters", "🅰🅽🅽🅰 🅻🅴🅴"],
    ["in discs", "🅐🅝🅝🅐 🅛🅔🅔"],
    ["in the letters of flags", "🇦🇳🇳🇦 🇱🇪🇪"],
    ["in mathematical letters", "𝓐𝓷𝓷𝓪 𝕃𝕖𝕖"],
    ["turned round by a direction override", "It was \u202EeeL annA\u202C who called."],
    ["turned round in part", "It was An\u202Ean\u202C Lee who called."],
    ["turned round to the end of the paragraph", "\u202EeeL annA\nsaid so"],
    ["turned round and in Cyrillic letters", "\u202EееL аnnА\u202C"],
    ["with the surname first", "Lee, Anna: diaries"],
  ])("is found %s", (_, text) => {
    expect(leaks({ name: "Anna Lee" }, text)).toBe(true);
  });

  it.each([
    ["a capital I for a small l", "Paul Hill", "PauI Hill"],
    ["Latin letters in a Cyrillic name", "Анна Орлова", "Aннa Opлoвa"],
    ["Latin capitals in a Cyrillic name", "Анна Орлова", "AHHA ОРЛОВА"],
    ["Latin letters in a Greek name", "Νίκος Παππάς", "Nίκoς Παππάς"],
    ["Latin capitals in a Greek name", "Νίκος Παππάς", "NIKOΣ ΠAΠΠAΣ"],
    ["another hand for Hebrew letters", "דן כהן", "\u202Dןהכ ןד\u202C"],
  ])("is found with %s", (_, name, text) => {
    expect(leaks({ name }, text)).toBe(true);
    expect(leaks({ name }, "The fog lifted. Туман рассеялся. Η ομίχλη σηκώθηκε.")).toBe(false);
  });

  it("is found turned round where it holds a number", () => {
    expect(leaks({ contacts: ["01632 960417"] }, "call \u202E714069 23610\u202C")).toBe(true);
  });
});

describe("a long name", () => {
  const held = (text: string) => leaks({ name: "Ian Anderson" }, text);

  it.each([
    "Christian Anderson called.",
    "A Sebastian Andersonville resident",
    "the Indian Andersons Bay",
    "In Iran, Ander sons are rare",
    "Ian, and er, sonic booms",
  ])("is not found across the edges of other words: %s", (text) => {
    expect(held(text)).toBe(false);
  });

  it.each([
    "as mriananderson2 wrote",
    "I. a. n. A-n-d-e-r-s-o-n",
    "toldIan Anderson",
    "ChristIan Anderson",
    "the Ian Andersons of this world",
    "ian.anderson@port.example",
    "IanAnderson",
  ])("is found in: %s", (text) => {
    expect(held(text)).toBe(true);
  });
});

describe("ordinary copy", () => {
  const FIRST =
    "Ian Ann Anna Al Ali Ed Eve Jo Lee Liz Max May Ray Rob Roy Sam Sue Tim Tom Val Will Mark Rose Grace Hope Bill";
  const LAST =
    "Anderson Ash Bell Best Case Day Dean Ford Gray Hall Hill King Lane Law Lee Long Moore North Park Price Rose Stone West";
  const names = FIRST.split(" ").flatMap((first) => LAST.split(" ").map((last) => `${first} ${last}`));
  const firewall = firewallFor(names.map((name) => aSource({ name, terms: "confidential" })));

  it.each([
    "Christian Anderson and Joanna Leeds will mark the day: the price of stone rose in May, and the north park was grey.",
    "Halls, hills and lanes: the king may hope for the best case, the dean said, all along the western shore.",
    "Wilhelmina Halloway, Rosemarie Longford and Samuel Kingsley run the bellfoundry in Valley West.",
    "Markets rallied. Billings at the ford were up; law and grace were not. A tomboy, a robot, a raincoat.",
    "Туман рассеялся над портом. Η ομίχλη σηκώθηκε. Le brouillard s’est levé. Der Nebel hob sich. ضباب. ערפל.",
  ])("holds none of many common names: %s", (text) => {
    expect(firewall.leaks([{ place: "the text", text }])).toEqual([]);
  });
});

describe("a confidential number", () => {
  it.each([
    "01632 960417",
    "01632-960417",
    "(01632) 960 417",
    "0163 2960 417",
    "01632–960–417",
    "01632.960.417",
    "+44 1632 960417",
    "0044 (0)1632 960417",
    "٠١٦٣٢ ٩٦٠٤١٧",
    "０１６３２９６０４１７",
  ])("is found as %s", (text) => {
    expect(leaks({ contacts: ["01632 960417"] }, `Call ${text} tonight.`)).toBe(true);
  });

  it("is found without the label or the extension that it was noted with", () => {
    expect(leaks({ contacts: ["Mobile: 01632 960417 (nights)"] }, "01632960417")).toBe(true);
    expect(leaks({ contacts: ["01632 960417 ext. 12"] }, "01632 960417")).toBe(true);
  });

  it("is found when it stands in the notes only", () => {
    expect(leaks({ notes: "Ring 01632 960417." }, "01632 960417")).toBe(true);
  });

  it.each(["01632 960418", "In 1632 there were 960 ships", "0163", "960\n417"])("is not found in %j", (text) => {
    expect(leaks({ contacts: ["01632 960417"] }, text)).toBe(false);
  });

  it("is no year, sum or date of the notes", () => {
    expect(leaks({ notes: "There 2019-2023. Paid 400." }, "From 2019-2023 it paid 400.")).toBe(false);
  });
});

describe("other details of a confidential source", () => {
  it.each<[string, Partial<Source>, string]>([
    ["an alias", { aliases: ["the clerk of Basin Two"] }, "as the Clerk of Basin Two put it"],
    ["an e-mail address", { contacts: ["s.dun@letters.example"] }, "mail S.Dun@letters.example"],
    ["an e-mail address among others", { contacts: ["home: a1@x.example; work: b2@y.example"] }, "b2@y.example"],
    ["a handle", { contacts: ["Signal: @marsh_heron"] }, "ask @marsh_heron"],
    ["a postal address", { contacts: ["12 Mill Lane, Ebbridge"] }, "of 12 Mill Lane Ebbridge,"],
    ["a web address without its scheme", { url: "https://www.talk.example/u/4815" }, "talk.example/u/4815"],
    ["an archived address", { archivedUrl: "https://keep.example/u/4815" }, "https://keep.example/u/4815"],
    ["a line of the notes", { notes: "x\nHas seen the diary of the director." }, "has seen the diary of the director"],
  ])("are kept in: %s", (_, source, text) => {
    expect(leaks(source, text)).toBe(true);
  });

  it("are not common words of the notes", () => {
    expect(leaks({ notes: "Reliable.\nOn time." }, "She is reliable and on time.")).toBe(false);
  });

  it.each(["on-the-record", "background", "off-the-record"] as const)("do not hold for a source %s", (terms) => {
    expect(leaks({ name: "Anna Lee", terms }, "Anna Lee")).toBe(false);
  });
});

describe("what the firewall says", () => {
  const firewall = firewallFor([aSource({ name: "Anna Lee", terms: "confidential" })]);

  it("is every place once, and nothing of what stands there", () => {
    const texts = [
      { place: "the text", text: "Anna Lee" },
      { place: "the text", text: "Anna Lee again" },
      { place: "the slug", text: "fog" },
      { place: "a caption", text: "Anna Lee" },
    ];
    expect(firewall.leaks(texts)).toEqual(["the text", "a caption"]);
  });

  it("is nothing when nothing is confidential", () => {
    expect(firewallFor([]).leaks([{ place: "the text", text: "Anna Lee" }])).toEqual([]);
  });
});
