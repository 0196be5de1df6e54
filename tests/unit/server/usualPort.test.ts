import { expect, it } from "vitest";
import { usualPort } from "#server/usualPort";

it("gives a desk the same port every time, and other desks other ones", () => {
  expect(usualPort("/home/oona/desk")).toBe(usualPort("/home/oona/desk"));
  const ports = Array.from({ length: 200 }, (_, number) => usualPort(`/desks/${number}`));
  expect(new Set(ports).size).toBeGreaterThan(190);
});

it("stays below the ports that systems give out by themselves", () => {
  for (let number = 0; number < 2_000; number += 1) {
    const port = usualPort(`C:\\desks\\${number}`);
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(32_768);
  }
});
