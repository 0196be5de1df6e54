const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u;

/**
 * The moment at which a year, a month or a day begins in this place's time, in milliseconds since 1970: "2031", "2031-04",
 * "2031-04-05". Null for anything else, and for days that there are not.
 */
export function beginningOf(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  // The two-digit years of JavaScript's first days.
  date.setFullYear(year);
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date.getTime() : null;
}
