import { createStore, type Store } from "./store";

/** A shared value that this window's next start finds again. What is stored and is no such value counts as nothing. */
export function createStoredStore<Value extends string | number | boolean>(
  key: string,
  initial: Value,
  isValue: (stored: unknown) => stored is Value,
): Store<Value> {
  const store = createStore(read(key, initial, isValue));
  store.subscribe(() => {
    try {
      localStorage.setItem(key, JSON.stringify(store.get()));
    } catch {
      // Without room in the browser's storage the value holds for this window alone.
    }
  });
  return store;
}

function read<Value>(key: string, initial: Value, isValue: (stored: unknown) => stored is Value): Value {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isValue(stored) ? stored : initial;
  } catch {
    return initial;
  }
}
