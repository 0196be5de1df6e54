import { expect, it } from "vitest";
import { EMPTY_BODY } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";
import { withoutBlocks } from "#core/article/document/withoutBlocks";
import { aBody, aParagraph } from "../../../../support/builders";

it("takes blocks out and leaves the document it was given as it is", () => {
  const body = aBody(aParagraph("One."), aParagraph("Two."), aParagraph("Three."));
  expect(withoutBlocks(body, 1, 1)).toEqual(aBody(aParagraph("One."), aParagraph("Three.")));
  expect(withoutBlocks(body, 1, 9)).toEqual(aBody(aParagraph("One.")));
  expect(body.content).toHaveLength(3);
});

it("leaves a paragraph to write in when every block goes", () => {
  const left = withoutBlocks(aBody(aParagraph("Leave a comment")), 0, 1);
  expect(left).toEqual(EMPTY_BODY);
  expect(readBody(left).ok).toBe(true);
});
