/** The time of day, "HH:MM" in UTC, so many days before a moment (after it, when negative): ISO 8601 in UTC. */
export function momentBefore(now: string, days: number, time: string): string {
  return `${dayBefore(now, days)}T${time}:00.000Z`;
}

/** The calendar day so many days before a moment: `YYYY-MM-DD`. */
export function dayBefore(now: string, days: number): string {
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
