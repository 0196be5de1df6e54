/**
 * A moment as HTML's local date and time has it (`YYYY-MM-DDThh:mm`, HTML Standard, 2.3.5.5), in the zone of this machine.
 * Empty for null.
 */
export function toLocalDateTime(timestamp: string | null): string {
  if (timestamp === null) return "";
  const moment = new Date(timestamp);
  const pad = (part: number, digits = 2) => String(part).padStart(digits, "0");
  const day = `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  return `${day}T${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
}

/** The moment, ISO 8601 in UTC, that a local date and time stands for on this machine; null when it stands for none. */
export function fromLocalDateTime(local: string): string | null {
  if (!/^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/u.test(local)) return null;
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
