import type { FurnitureKind } from "./lineKind";

const DEVICE = String.raw`(?:i(?:phone|pad|pod)|android|samsung|galaxy|blackberry|huawei|pixel|xiaomi|nokia|windows|mobile|handy|smartphone|tablet|phone|device|gerät|téléphone|móvil|telefon)\b`;
const PROGRAM = String.raw`(?:outlook|mail|yahoo|proton|gmail|gmx|web\.de|thunderbird|e?m client)\b`;

/** The line that a mail program or telephone puts under what was written with it. Whole lines only. */
export const SENT_WITH: FurnitureKind = {
  reason: "a line that the mail program adds",
  pattern: new RegExp(
    `^(?:${[
      `(?:sent|get) (?:from|with|via|using) (?:my .{0,30}${DEVICE}|(?:mail for |the )?${PROGRAM})`,
      String.raw`get outlook for\b`,
      `von meinem .{0,40}${DEVICE}.{0,20}gesendet`,
      `(?:diese nachricht wurde )?(?:gesendet|verschickt) (?:von|mit|über|aus) (?:(?:meinem|der|dem) .{0,40})?(?:${DEVICE}|${PROGRAM})`,
      `diese nachricht wurde von meinem .{0,40}${DEVICE}`,
      String.raw`(?:holen sie sich outlook|outlook) für\b`,
      `envoyé (?:de(?:puis)?|à partir de) mon .{0,20}${DEVICE}`,
      String.raw`(?:télécharge[rz]|obtenir) outlook pour\b`,
      `enviado desde mi .{0,20}${DEVICE}`,
      String.raw`(?:obtener|baixar) outlook para\b`,
      `inviato da(?:l mio)? .{0,20}${DEVICE}`,
      `verzonden vanaf mijn .{0,20}${DEVICE}`,
      `skickat från min .{0,20}${DEVICE}`,
      String.raw`virus-free\b`,
      String.raw`נשלח מה-?\s?${DEVICE}`,
      `[أا]ُ?رسلت? من .{0,20}${DEVICE}`,
    ].join("|")}).{0,60}$`,
    "iu",
  ),
};
