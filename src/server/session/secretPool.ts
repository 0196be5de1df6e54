import { newSecret, sameSecret } from "./secret";

/** Secrets that are good at the moment. */
export interface SecretPool {
  mint(): string;
  has(secret: string): boolean;
  /** Whether it was good. It no longer is. */
  spend(secret: string): boolean;
}

/** Holds at most `limit` secrets; one more puts out the oldest, so that nothing grows without end. */
export function createSecretPool(limit: number): SecretPool {
  const secrets: string[] = [];
  const indexOf = (secret: string) => secrets.findIndex((held) => sameSecret(held, secret));
  return {
    mint() {
      const secret = newSecret();
      secrets.push(secret);
      if (secrets.length > limit) secrets.shift();
      return secret;
    },
    has: (secret) => indexOf(secret) !== -1,
    spend(secret) {
      const index = indexOf(secret);
      if (index !== -1) secrets.splice(index, 1);
      return index !== -1;
    },
  };
}
