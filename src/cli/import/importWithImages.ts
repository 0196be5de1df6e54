import type { Answer, Client } from "#api/client/client";
import type { ImportOutcome } from "#api/contracts/exchange";
import type { FileRead } from "./readFileFound";

/**
 * Imports a file with the images that its text names on the web, as somebody has asked for. Images that do not come are told
 * among the warnings, and their places stay.
 */
export async function importWithImages(
  { previews }: Client["exchange"],
  name: string,
  { bytes, beside }: FileRead,
  progress: (text: string) => void,
): Promise<Answer<ImportOutcome[]>> {
  const preview = await previews.make(name, bytes, { beside });
  if (!preview.ok) return preview;
  const { token, articles } = preview.value;
  const missing = new Map<string, string>();
  const images = [...new Set(articles.flatMap(({ remoteImages }) => remoteImages))];
  for (const [done, address] of images.entries()) {
    progress(`image ${done + 1} of ${images.length}`);
    const fetched = await previews.fetchImages(token, [address]);
    if (!fetched.ok) missing.set(address, fetched.problem.message);
    else for (const { reason } of fetched.value.failed) missing.set(address, reason);
  }
  const outcomes: ImportOutcome[] = [];
  for (const { number, remoteImages } of articles) {
    const answer = await previews.confirm(token, { articles: [{ number }] });
    if (!answer.ok) return answer;
    const notFetched = remoteImages.flatMap((address) => missing.get(address) ?? []);
    outcomes.push(...answer.value.results.map((one) => ({ ...one, warnings: [...one.warnings, ...notFetched] })));
  }
  await previews.drop(token);
  return { ok: true, value: outcomes };
}
