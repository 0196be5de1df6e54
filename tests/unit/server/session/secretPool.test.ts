import { describe, expect, it } from "vitest";
import { createSecretPool } from "#server/session/secretPool";

describe("a pool of secrets", () => {
  it("spends a secret once", () => {
    const pool = createSecretPool(3);
    const secret = pool.mint();
    expect([pool.has(secret), pool.spend(secret), pool.spend(secret), pool.has(secret)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("makes 256 bits that are not the same twice", () => {
    const pool = createSecretPool(3);
    const [one, other] = [pool.mint(), pool.mint()];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, "base64url")).toHaveLength(32);
  });

  it("puts out the oldest when it is full", () => {
    const pool = createSecretPool(2);
    const secrets = [pool.mint(), pool.mint(), pool.mint()];
    expect(secrets.map((secret) => pool.has(secret))).toEqual([false, true, true]);
  });
});
