/** Languages whose dates are known beside the English ones. */
const LANGUAGES = ["ar", "he", "de", "fr"];

/** Names of months and weekdays; from the runtime's own locale data. */
const NAMES = LANGUAGES.flatMap((language) => {
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return [
    ...Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
    ...Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index))),
  ];
});

const ENGLISH =
  "first|last|originally|published|publication|posted|updated|modified|edited|created|date|on|at|and|of|by|the|today|yesterday|ago|just now|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|a\\.?m|p\\.?m|gmt|bst|utc|cet|cest|e[ds]?t|p[ds]?t|st|nd|rd|th|t|z|h";
const OTHERS =
  "veröffentlicht|aktualisiert|stand|vom|am|um|uhr|publié|mis à jour|le|à|heures?|il y a|نشر|نُشر|تحديث|آخر|في|منذ|الساعة|ساعات?|دقيقة|دقائق|م|ص|פורסם|עודכן|לאחרונה|ביום|בשעה|לפני|שעות|דקות|יום|ב";

/** `\b` knows Latin letters only. */
const DATE_WORDS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${ENGLISH}|${OTHERS}|ב?(?:${NAMES.join("|")}))(?![\\p{L}\\p{M}])`,
  "giu",
);

/** Whether a line is nothing but a date or time, whatever words sites put around it. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\p{Nd}|\b(?:today|yesterday|just now)\b/iu.test(text)) return false;
  const rest = text.replace(/(\d)(?:st|nd|rd|th)\b/giu, "$1").replace(DATE_WORDS, "");
  const telling =
    /\p{Nd}{4}|\p{Nd}[:.]\p{Nd}\p{Nd}|\bago\b|\btoday\b|\byesterday\b|\p{Nd}{1,2}[./-]\p{Nd}{1,2}|\d\s?[ap]\.?m|منذ|לפני/iu.test(
      text,
    );
  return telling && !/\p{L}/u.test(rest);
}

const TIME = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?|\p{Nd}{1,2}(?=\s?[ap]\.?m\b)/giu;
const AROUND_TIME = /\b(?:[ap]\.?m|uhr|h|gmt|bst|utc|cest|cet|e[ds]?t|p[ds]?t)\b/giu;

/** Whether a date line is a time of the day or several, as the entries of a live report have them and no page its date. */
export function isBareTime(text: string): boolean {
  return !/[\p{L}\p{Nd}]/u.test(text.replace(TIME, "").replace(AROUND_TIME, ""));
}

const STAMP =
  /(?<![\p{L}\p{M}])(?:published|publication|posted|updated|modified|edited|created|ago|just now|veröffentlicht|aktualisiert|stand|publié|mis à jour|il y a|نشر|نُشر|تحديث|منذ|פורסם|עודכן|לפני)(?![\p{L}\p{M}])/iu;

/** Whether a date line says what a page says of itself, that it was published or updated then. */
export function isPageStamp(text: string): boolean {
  return STAMP.test(text);
}
