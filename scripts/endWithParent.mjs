// @ts-check
const PARENT_CHECK_MS = 500;

/**
 * npm passes a signal on to its shell, which ends without passing it on to what it runs: being left alone stands for the
 * signal. Does nothing when npm has not started this process.
 */
export function endWithParent() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, PARENT_CHECK_MS);
  watch.unref();
}
