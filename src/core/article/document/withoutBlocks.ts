import { type DocumentNode, EMPTY_BODY } from "./documentNode";

/** A document less some of its top-level blocks: `count` of them, starting with block `from`. One without any is empty copy. */
export function withoutBlocks(body: DocumentNode, from: number, count: number): DocumentNode {
  const content = (body.content ?? []).toSpliced(from, count);
  return content.length === 0 ? EMPTY_BODY : { ...body, content };
}
