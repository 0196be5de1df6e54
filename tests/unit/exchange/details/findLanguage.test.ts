import { describe, expect, it } from "vitest";
import { findLanguage } from "#exchange/details/findLanguage";
import { imported, startOf } from "../support";

const TEXTS = {
  en: "The ferry came back to the harbour on Monday after ninety years, and it was met by a crowd that had waited since dawn. The mayor said that the boat would be in service for at least ten years, but not in winter.",
  de: "Die Fähre ist am Montag nach neunzig Jahren in den Hafen zurückgekehrt und wurde von einer Menge empfangen, die seit dem Morgen gewartet hatte. Der Bürgermeister sagte, dass das Schiff noch zehn Jahre fahren wird, aber nicht im Winter.",
  fr: "Le bac est revenu lundi dans le port après quatre-vingt-dix ans et il a été reçu par une foule qui attendait depuis l’aube. Le maire a dit que le bateau sera en service pour dix ans au moins, mais pas en hiver.",
  es: "El transbordador volvió el lunes al puerto después de noventa años y fue recibido por una multitud que esperaba desde el alba. El alcalde dijo que el barco estará en servicio por lo menos diez años, pero no en invierno.",
  it: "Il traghetto è tornato lunedì nel porto dopo novanta anni ed è stato accolto da una folla che aspettava dall’alba. Il sindaco ha detto che la nave sarà in servizio per almeno dieci anni, ma non in inverno, e che non si paga.",
  pt: "A balsa voltou na segunda-feira ao porto depois de noventa anos e foi recebida por uma multidão que esperava desde a manhã. O prefeito disse que o barco vai ficar em serviço por dez anos, mas não no inverno.",
  nl: "De veerboot is maandag na negentig jaar in de haven teruggekeerd en werd ontvangen door een menigte die sinds de ochtend had gewacht. De burgemeester zei dat het schip nog tien jaar zal varen, maar niet in de winter.",
  sv: "Färjan kom tillbaka till hamnen i måndags efter nittio år och möttes av en folkmassa som hade väntat från gryningen. Borgmästaren sade att båten ska vara i trafik i minst tio år, men inte på vintern när det är is.",
  da: "Færgen kom tilbage til havnen i mandags efter halvfems år og blev mødt af en folkemængde, som havde ventet fra daggry. Borgmesteren sagde, at båden skal være i drift i mindst ti år, men ikke om vinteren, hvor der ofte er meget is. Den er blevet dyr, og hvad den kostede, ved man nu.",
  nb: "Fergen kom tilbake til havnen på mandag etter nitti år og ble møtt av en folkemengde som hadde ventet fra daggry. Ordføreren sa at båten skal være i drift i minst ti år, men ikke om vinteren, når det er mye is. Den har blitt dyr, og hva den kostet, vet man nå.",
  pl: "Prom wrócił w poniedziałek do portu po dziewięćdziesięciu latach i został powitany przez tłum, który czekał od świtu. Burmistrz powiedział, że statek będzie pływał jeszcze dziesięć lat, ale nie w zimie, bo jest lód i nie ma pasażerów.",
  fi: "Lautta palasi maanantaina satamaan yhdeksänkymmenen vuoden jälkeen ja sitä oli vastassa väkijoukko, joka oli odottanut aamusta. Kaupunginjohtaja sanoi, että laiva on liikenteessä vielä kymmenen vuotta, mutta ei talvella, kun jää on paksua.",
  tr: "Feribot doksan yıl sonra pazartesi günü limana döndü ve sabahtan beri bekleyen bir kalabalık tarafından karşılandı. Belediye başkanı bu geminin en az on yıl daha çalışacağını, ama kış için bir plan olmadığını söyledi ve çok mutlu olduğunu ekledi. Bu da yeni bir haber değil.",
};

describe("the language of a text that does not say it", () => {
  it.each(Object.entries(TEXTS))("is told by its short words: %s", (language, text) => {
    const assumed = language === "en" ? "de" : "en";
    const found = findLanguage(text, { said: null, assumed });
    expect(found.language).toBe(language);
    expect(found.warnings).toEqual([expect.stringContaining("by its words it was taken for")]);
  });

  it.each([
    ["ar", "عادت العبارة إلى الميناء يوم الاثنين"],
    ["he", "המעבורת חזרה לנמל ביום שני"],
    ["ru", "Паром вернулся в порт в понедельник"],
    ["el", "Το πλοίο επέστρεψε στο λιμάνι"],
    ["zh", "渡轮星期一返回港口"],
    ["ja", "フェリーは月曜日に港に戻った"],
    ["ko", "여객선이 월요일 항구로 돌아왔다"],
  ])("is told by its letters, however short it is: %s", (language, text) => {
    const found = findLanguage(text, { said: null, assumed: "en" });
    expect(found.language).toBe(language);
    expect(found.warnings).toEqual([expect.stringContaining("by its letters it was taken for")]);
  });

  it("is the assumed one without a word when the text speaks for it, in its own variety", () => {
    expect(findLanguage(TEXTS.en, { said: null, assumed: "en-GB" })).toEqual({ language: "en-GB", warnings: [] });
    expect(findLanguage(TEXTS.nb, { said: null, assumed: "no" })).toEqual({ language: "no", warnings: [] });
  });

  it.each([
    ["a list of names", "Ada Quill, Bram Tolle, Cleo Fenn, Dov Lem, ".repeat(10)],
    ["two languages", `${TEXTS.en} ${TEXTS.de}`],
    [
      "a language that is not known here",
      "A komp hétfőn kilencven év után visszatért a kikötőbe, ahol hajnal óta várakozó tömeg fogadta. ".repeat(3),
    ],
  ])("is assumed, and said to be, for %s", (_, text) => {
    const found = findLanguage(text, { said: null, assumed: "en" });
    expect(found.language).toBe("en");
    expect(found.warnings).toEqual([expect.stringContaining("taken for English, the language of new articles")]);
  });

  it("is assumed in silence when there is too little text, or nothing is known of the assumed language", () => {
    expect(findLanguage("Die Fähre ist da.", { said: null, assumed: "en" })).toEqual({ language: "en", warnings: [] });
    const names = "Ada Quill, Bram Tolle, Cleo Fenn, Dov Lem, ".repeat(10);
    expect(findLanguage(names, { said: null, assumed: "hu" })).toEqual({ language: "hu", warnings: [] });
  });

  it("is never another than the text says", () => {
    expect(findLanguage(TEXTS.de, { said: "nds", assumed: "en" })).toEqual({ language: "nds", warnings: [] });
  });

  it.each(["a.md", "a.txt", "a.html", "a.eml"])("is found by whatever reads it: %s", async (name) => {
    const content =
      name === "a.eml"
        ? `Subject: x\nFrom: a@x.example\nContent-Type: text/plain; charset=utf-8\n\n${TEXTS.de}`
        : name === "a.html"
          ? `<p>${TEXTS.de}</p>`
          : TEXTS.de;
    const result = await imported(name, content);
    expect(startOf(result).language).toBe("de");
    expect(result.warnings.join(" ")).toContain("taken for German");
  });

  it("is taken from front matter in silence", async () => {
    const result = await imported("a.md", `---\nlang: nds\n---\n${TEXTS.de}`);
    expect(startOf(result).language).toBe("nds");
    expect(result.warnings).toEqual([]);
  });
});
