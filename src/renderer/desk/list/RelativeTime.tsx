import { relativeTime } from "#core/text/relativeTime";
import { useNow } from "./useNow";

const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" });

/** How long ago a moment was; the moment itself on hover. */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={full.format(Date.parse(at))}>
      {relativeTime(at, now)}
    </time>
  );
}
