import { expect, it } from "vitest";
import { putImages } from "#exchange/document/putImages";
import { tellWebImages } from "#exchange/document/tellWebImages";
import type { Imported } from "#exchange/format";
import { aBody } from "../../../support/builders";
import { ONE_PIXEL_PNG } from "../../../support/images";

const [QUAY, PIER] = ["https://cdn.example/quay.png", "https://cdn.example/pier.png"] as const;
const figure = { type: "figure", attrs: { sha256: null } };
const page: Imported = {
  content: { kind: "start", start: { body: aBody(figure, figure) } },
  attachments: [],
  warnings: ["Scripts were left out (1).", ...tellWebImages(2)],
  furniture: [],
  remoteImages: [QUAY, PIER],
  remotePlaces: [QUAY, PIER],
};

it("the warning about images on the web counts those that are still there", () => {
  const image = { sha256: "a".repeat(64), bytes: ONE_PIXEL_PNG };
  const one = putImages(page, (address) => (address === QUAY ? image : undefined));
  expect(one.warnings).toEqual(["Scripts were left out (1).", ...tellWebImages(1)]);
  expect(putImages(page, () => image).warnings).toEqual(["Scripts were left out (1)."]);
  expect(putImages(page, () => undefined).warnings).toEqual(page.warnings);
});
