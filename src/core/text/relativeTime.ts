const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * How long ago a moment was, short enough for a list: "just now", "5 min ago", "2 h ago", "3 d ago", and from a week on the
 * day. A moment in the future, as clocks of two machines differ, is "just now". Empty when `timestamp` is no moment.
 *
 * @param timestamp ISO 8601
 * @param now milliseconds since 1970
 * @param timeZone IANA name; the machine's own when left out
 */
export function relativeTime(timestamp: string, now: number, timeZone?: string): string {
  const moment = Date.parse(timestamp);
  if (Number.isNaN(moment)) return "";
  const ago = now - moment;
  if (ago < MINUTE) return "just now";
  if (ago < HOUR) return `${Math.floor(ago / MINUTE)} min ago`;
  if (ago < DAY) return `${Math.floor(ago / HOUR)} h ago`;
  if (ago < WEEK) return `${Math.floor(ago / DAY)} d ago`;
  const zone = timeZone === undefined ? {} : { timeZone };
  const year = (at: number) => formatter({ year: "numeric", ...zone }).format(at);
  const sameYear = year(moment) === year(now);
  return formatter({ day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }), ...zone }).format(
    moment,
  );
}

/** Making one takes a hundred times as long as using it, and a list uses a handful of them over and over. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat("en-GB", options);
  formatters.set(key, known);
  return known;
}
