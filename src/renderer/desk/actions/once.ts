const underWay = new Set<string>();

/** Runs an action unless the same one is under way: a second press of its button is not a second wish. */
export async function once(key: string, run: () => Promise<void>): Promise<void> {
  if (underWay.has(key)) return;
  underWay.add(key);
  try {
    await run();
  } finally {
    underWay.delete(key);
  }
}
