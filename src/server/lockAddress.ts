/** Where a running browser host is, and the secret that lets a command line in. */
export interface HostKey {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly bearer: string;
}

/**
 * A host's key as the one address that a desk's lock has room for. The secret stands in the fragment: that is the part of an
 * address which is never sent, should anybody ever open it.
 */
export function lockAddress({ address, bearer }: HostKey): string {
  return `${address}/#${bearer}`;
}

/** The key in a lock's address; null for what no browser host of ours has written, or what points to another machine. */
export function readLockAddress(text: string): HostKey | null {
  const [, address, bearer] = /^(http:\/\/127\.0\.0\.1(?::\d{1,5})?)\/#([\w-]{43})$/.exec(text) ?? [];
  return address !== undefined && bearer !== undefined ? { address, bearer } : null;
}
