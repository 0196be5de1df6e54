import { expect, it } from "vitest";
import { paragraphsOf } from "#exchange/text/paragraphs";

// Read over from its beginning for each of its lines, it would take minutes: the test's time limit is the measure.
it("a book that is wrapped at a width and has no empty line is one paragraph after its first line, soon", () => {
  const line = "the fog lay over the harbour and nobody came or went all day";
  const [, book, ...others] = paragraphsOf(Array.from({ length: 60_001 }, () => line).join("\n"));
  expect(others).toHaveLength(0);
  expect(book?.text).toHaveLength(60_000 * (line.length + 1) - 1);
});
