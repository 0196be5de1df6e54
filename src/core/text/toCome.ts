/** "TK" (to come), "TKTK", "TK TK": the trade's mark for what is still missing. */
const TO_COME = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu;

/** Where a text says that something is still to come: offsets from its start. */
export function toComeIn(text: string): { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(TO_COME), ({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
}
