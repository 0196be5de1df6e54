/** The queue's key for whoever changes or takes away kept states of an article. */
export function revisionsTurn(articleId: string): string {
  return `revisions/${articleId}`;
}
