import { expect, it } from "vitest";
import { MEDIA_TOPICS, mediaTopicName, mediaTopicUri } from "#core/subjects/mediaTopics";

it("knows the 17 top topics by code", () => {
  expect(MEDIA_TOPICS.map(({ code }) => code)).toEqual(
    Array.from({ length: 17 }, (_, index) => `${String(index + 1).padStart(2, "0")}000000`),
  );
  expect(mediaTopicName("17000000")).toBe("weather");
  expect(mediaTopicUri("17000000")).toBe("http://cv.iptc.org/newscodes/mediatopic/17000000");
});

it("shows the code of a topic it does not know", () => {
  expect(mediaTopicName("20000001")).toBe("20000001");
});
