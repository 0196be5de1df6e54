const short = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** When something happened, under a heading that names the day; in full on hover and for screen readers. */
export function TimeOfDay({ at }: { at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={full.format(moment)}>
      <span aria-hidden>{short.format(moment)}</span>
      <span className="visually-hidden">{full.format(moment)}</span>
    </time>
  );
}
