import type { Format } from "#api/contracts/exchange";
import pane from "../inspector/shared/pane.module.css";

/** Why some formats cannot be written on this host. */
export function Unavailable({ formats }: { formats: readonly Format[] }) {
  return formats.map(({ id, label, unavailable }) =>
    unavailable === null ? null : (
      <p key={id} className={pane.quiet}>
        {label} is not available here. {unavailable}
      </p>
    ),
  );
}
