/** A whole number as a file has it; undefined for what is none. */
export function whole(value: string | undefined): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : undefined;
}
