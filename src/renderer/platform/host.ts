/** What differs between the desktop window and the browser. One file a host implements it. */
export interface Host {
  readonly kind: "desktop" | "browser";
  /** Puts a file where the user wants it. Resolves to false when they thought better of it. */
  save(bytes: Uint8Array, name: string, mediaType: string): Promise<boolean>;
  /** Commands chosen from a native menu, by the ids of `core/commands/screenCommands`. */
  onCommand(run: (id: string) => void): () => void;
  /** Calls back before the window closes and lets it close when the promise resolves. */
  onFlush(flush: () => Promise<void>): () => void;
}
