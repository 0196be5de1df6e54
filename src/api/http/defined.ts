/** The same record with its absent members left out, as `exactOptionalPropertyTypes` wants them. */
export function defined<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
