/** Which Stet to start: `desktop` if it can be had, `desktop-only`, or the browser host. */
export type HostChoice = "desktop" | "desktop-only" | "browser";

export interface StartOptions {
  readonly desktop?: true;
  readonly browser?: true;
  readonly port?: number;
  /** False with --no-open. */
  readonly open: boolean;
  /** Unset: a new desk gets the sample, one that is there does not. */
  readonly sample?: boolean;
}

/** A port, an address for a script, or nothing to open are all things that only the browser host can give. */
export function chooseHost(options: StartOptions, json: boolean): HostChoice {
  if (options.desktop) return "desktop-only";
  return options.browser || !options.open || options.port !== undefined || json ? "browser" : "desktop";
}
