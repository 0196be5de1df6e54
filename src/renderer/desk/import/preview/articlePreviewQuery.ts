import { queryOptions } from "@tanstack/react-query";
import { client } from "../../../data/client";
import { answered } from "../../../data/queries";
import { type IntakeArticle, replaceToken } from "../intakeState";
import { readPreview } from "../previewed";

const { previews } = client.exchange;

/** All of an article in a file that has been read. It does not change; it is let go of with the file. */
export function articlePreviewQuery(article: Pick<IntakeArticle, "token" | "line" | "given">) {
  return queryOptions({
    queryKey: ["import-preview", article.token, article.line.number],
    queryFn: () => answered(lookAt(article)),
    gcTime: 60_000,
    retry: false,
  });
}

/** A preview that is no longer kept is made again: the file is still at hand. */
async function lookAt({ token, line, given }: Parameters<typeof articlePreviewQuery>[0]) {
  const answer = await previews.article(token, line.number);
  if (answer.ok || answer.problem.code !== "preview-gone") return answer;
  const again = await readPreview(previews, given);
  if (!again.ok) return { ...again, status: answer.status };
  replaceToken(token, again.value.token);
  return previews.article(again.value.token, line.number);
}
