const UNITS = ["bytes", "kB", "MB", "GB"] as const;

/** A file's size as systems show it, in powers of a thousand: "812 bytes", "48 kB", "2.1 MB". */
export function describeSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // Not to 1,000: what rounds up to it is told in the next unit.
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const shown = unit > 1 && value < 9.95 ? value.toFixed(1) : Math.round(value).toString();
  return `${shown} ${bytes === 1 ? "byte" : UNITS[unit]}`;
}
