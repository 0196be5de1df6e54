import type { Role } from "./block";

/**
 * What programs call their headings when they write the name in the language of their menus. Word itself keeps "heading 1"
 * in the file whatever its language; others, and templates that people made by hand, do not.
 */
const HEADING =
  /^(?:heading|head|h|\u00FCberschrift|titre|t\u00EDtulo|titolo|kop|rubrik|overskrift|otsikko|nag\u0142\u00F3wek|nadpis|c\u00EDmsor|titlu|ba\u015Fl\u0131k|\u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A|\u03B5\u03C0\u03B9\u03BA\u03B5\u03C6\u03B1\u03BB\u03AF\u03B4\u03B1|\u898B\u51FA\u3057|\u6807\u9898|\u6A19\u984C|\uC81C\uBAA9|\u0639\u0646\u0648\u0627\u0646|\u05DB\u05D5\u05EA\u05E8\u05EA)\s*([1-9])(?:\s|$)/u;

const ROLES: readonly { readonly role: Role; readonly names: RegExp }[] = [
  {
    role: "title",
    names:
      /^(?:title|headline|document title|titel|titre|t\u00EDtulo|titolo|tytu\u0142|n\u00E1zev|c\u00EDm|otsikko|tittel|konu ba\u015Fl\u0131\u011F\u0131|\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435|\u8868\u984C|\u6807\u9898|\u6A19\u984C|\uC81C\uBAA9|\u0627\u0644\u0639\u0646\u0648\u0627\u0646|\u05DB\u05D5\u05EA\u05E8\u05EA \u05D8\u05E7\u05E1\u05D8)$/u,
  },
  {
    role: "standfirst",
    names:
      /^(?:sub-?title|standfirst|stand-?first|abstract|lead|lede|intro(?:duction)?|dek|deck|teaser|strapline|sub-?headline|summary|untertitel|vorspann|sous-titre|chap(?:eau|\u00F4)|subt\u00EDtulo|sottotitolo|entradilla|ondertitel|underrubrik|undertitel|undertittel|ingress|podtytu\u0142|\u043F\u043E\u0434\u0437\u0430\u0433\u043E\u043B\u043E\u0432\u043E\u043A)$/u,
  },
  { role: "byline", names: /^(?:authors?|by-?line|autor(?:en)?|auteur|autore|writer|zeichnung)$/u },
  { role: "dateline", names: /^(?:date-?line|ortsmarke)$/u },
  { role: "date", names: /^(?:date|datum|fecha|data)$/u },
  {
    role: "caption",
    names:
      /^(?:(?:image |table )?caption|beschriftung|l\u00E9gende|leyenda|ep\u00EDgrafe|legenda|didascalia|bijschrift|bildtext|billedtekst|bildetekst|kuvateksti|titulek|k\u00E9pal\u00E1\u00EDr\u00E1s|resim yaz\u0131s\u0131|\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u043E\u0431\u044A\u0435\u043A\u0442\u0430|\u56F3\u8868\u756A\u53F7|\u9898\u6CE8|\uCEA1\uC158)$/u,
  },
  {
    role: "quote",
    names:
      /^(?:(?:intense )?quot(?:e|ations?)|block ?(?:text|quot(?:e|ations?))|pull ?quote|(?:intensives )?zitat|citation(?: intense)?|cita(?: destacada)?|citazione(?: intensa)?|(?:st\u00E6rkt |starkt )?cit(?:at|aat|ac\u00E3o|a\u00E7\u00E3o)|sitat|(?:\u0432\u044B\u0434\u0435\u043B\u0435\u043D\u043D\u0430\u044F )?\u0446\u0438\u0442\u0430\u0442\u0430|\u5F15\u7528\u6587|\u5F15\u7528|\uC778\uC6A9)$/u,
  },
  { role: "cell-head", names: /^table (?:heading|header)$/u },
  {
    role: "contents",
    names:
      /^(?:toc \d|toc heading|contents (?:heading|\d+)|table of figures|index(?: heading| \d)?|verzeichnis \d|inhaltsverzeichnis.*)$/u,
  },
];

/** The level of a heading by its style's name in lower case; null for other styles. */
export function headingLevelOf(name: string): number | null {
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

/** Whether a style of characters marks whose picture a caption is about, by its name in lower case. */
export function isCreditName(name: string): boolean {
  return /^(?:(?:photo|image|picture) ?)?credit$/u.test(name);
}

/** What a paragraph is by its style's name in lower case. */
export function roleOf(name: string): Role | null {
  return ROLES.find(({ names }) => names.test(name))?.role ?? null;
}
