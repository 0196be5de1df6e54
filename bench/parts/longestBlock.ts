import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * The longest time, in milliseconds, for which nothing else had its turn while something ran: how late a timer of one
 * millisecond was at the worst (`perf_hooks.monitorEventLoopDelay`). Pauses of the garbage collector count.
 */
export async function longestBlock(run: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await run();
  // A block at the very end shows at the next tick only.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return delay.max / 1e6;
}
