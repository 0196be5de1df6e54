const short = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const long = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

/** A moment as people here write it; in full on hover. */
export function When({ at }: { at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={long.format(moment)}>
      {short.format(moment)}
    </time>
  );
}
