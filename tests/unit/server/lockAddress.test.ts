import { describe, expect, it } from "vitest";
import { lockAddress, readLockAddress } from "#server/lockAddress";
import { newSecret } from "#server/session/secret";

describe("the address in a lock", () => {
  it("brings back the host's address and secret", () => {
    const key = { address: "http://127.0.0.1:4321", bearer: newSecret() };
    expect(readLockAddress(lockAddress(key))).toEqual(key);
  });

  it.each([
    "",
    "nonsense",
    "http://127.0.0.1:4321/",
    `http://news.example/#${newSecret()}`,
    "http://127.0.0.1:1/#short",
  ])("sends no secret to '%s'", (text) => expect(readLockAddress(text)).toBeNull());
});
