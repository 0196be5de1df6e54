import { expect, it } from "vitest";
import { sourcesById } from "#core/sources/sourcesById";
import { anId, aSource } from "../../../support/builders";

it("finds a source by its id and by those of the sources merged into it, its own id first", () => {
  const former = anId();
  const kept = aSource({ formerIds: [former] });
  const other = aSource({ formerIds: [kept.id] });
  const found = sourcesById([kept, other]);
  expect(found[former]).toBe(kept);
  expect(found[kept.id]).toBe(kept);
  expect(found[other.id]).toBe(other);
  expect(found[anId()]).toBeUndefined();
});
