import { type ChangeEvent, useState } from "react";

/**
 * A list as a line of text that somebody edits: what is typed stays as it is typed, commas at its end included, until the
 * field is left; the list follows with every key.
 */
export function useTypedList(shown: string, onChange: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? shown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.target.value);
      onChange(event.target.value);
    },
    onBlur: () => setTyped(null),
  };
}
