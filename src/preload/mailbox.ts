/** Passes messages on to one listener; keeps the last one that comes before there is any. */
export interface Mailbox<Message> {
  deliver(message: Message): void;
  listen(listener: (message: Message) => void): void;
}

/** For what is asked of a screen that has not had time to listen: a file or a menu item may be what opened its window. */
export function createMailbox<Message>(): Mailbox<Message> {
  let listener: ((message: Message) => void) | undefined;
  let waiting: { readonly message: Message } | undefined;
  return {
    deliver(message) {
      if (listener) listener(message);
      else waiting = { message };
    },
    listen(next) {
      listener = next;
      if (waiting) next(waiting.message);
      waiting = undefined;
    },
  };
}
