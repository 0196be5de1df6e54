/**
 * How a browser is started to print: without a window, with a profile that nobody has used, and without a way to the network.
 * https://peter.sh/experiments/chromium-command-line-switches/
 */
export function browserArguments(profile: string, isRoot: boolean): string[] {
  return [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    // Containers have little shared memory; with too little a page crashes.
    "--disable-dev-shm-usage",
    // No name is ever looked up, whatever in the browser might want one.
    "--host-resolver-rules=MAP * ~NOTFOUND",
    // Else a Mac asks for the password of its keychain.
    "--use-mock-keychain",
    "--password-store=basic",
    // Chromium refuses to run as root with its sandbox on.
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}
