import type { Server, ServerResponse } from "node:http";

/** How long answers under way may take once Stet is closing, in milliseconds. */
const GRACE_MS = 5_000;

/** Keeps an eye on a server's answers under way, so that it can be closed without cutting one off. */
export interface OpenAnswers {
  track(outgoing: ServerResponse): void;
  /** Accepts nothing more, ends event streams, lets every other answer finish, and resolves when all are done. */
  close(): Promise<void>;
}

export function trackAnswers(server: Server): OpenAnswers {
  const open = new Set<ServerResponse>();
  let closing: Promise<void> | null = null;

  const closeServer = () =>
    new Promise<void>((resolve) => {
      const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      server.close(() => {
        clearTimeout(giveUp);
        resolve();
      });
      server.closeIdleConnections();
      // An event stream has no end of its own, and would hold the door open for as long as its window lives.
      for (const outgoing of open) if (isEventStream(outgoing)) outgoing.destroy();
    });

  return {
    track(outgoing) {
      open.add(outgoing);
      if (closing) outgoing.setHeader("Connection", "close");
      outgoing.once("close", () => {
        open.delete(outgoing);
        if (closing) setImmediate(() => server.closeIdleConnections());
      });
    },
    close() {
      closing ??= closeServer();
      return closing;
    },
  };
}

function isEventStream(outgoing: ServerResponse): boolean {
  return String(outgoing.getHeader("content-type") ?? "").startsWith("text/event-stream");
}
