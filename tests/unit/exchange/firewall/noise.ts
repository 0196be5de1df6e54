/** Bytes without any order, the same ones every time (a linear congruential generator, as in Numerical Recipes). */
export function noise(length: number): Uint8Array {
  let state = 20311;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
