import { describeContents } from "#core/intake/describeContents";
import { hostsOf } from "#core/intake/hostsOf";
import { counted } from "#core/text/counted";
import type { PreviewItem } from "../import/previewItem";
import { cleanLine } from "./clean";
import type { Style } from "./style";

/** What would come in, for people: each article with what there is in it, and what there is to know below. */
export function previewReport(items: readonly PreviewItem[], style: Style): string {
  const lines = items.flatMap((item) => (item.ok ? readable(item, style) : [unreadable(item, style)]));
  const good = items.filter(({ ok }) => ok).length;
  const bad = items.length - good;
  const failed = bad > 0 ? `, ${counted(bad, "file")} cannot be read` : "";
  const total =
    items.length === 0 ? "No files found." : `${counted(good, "article")} can come in${failed}. Nothing was changed.`;
  return [...lines, total].map((line) => `${line}\n`).join("");
}

function unreadable({ file, error }: PreviewItem, style: Style): string {
  return `${style.bad("cannot")}  ${cleanLine(file)}: ${cleanLine(error ?? "")}`;
}

function readable({ file, headline, format, counts, ...rest }: PreviewItem, style: Style): string[] {
  const { warnings, furniture, remoteImages, duplicateOf } = rest;
  const facts = [format ?? "", ...(counts ? describeContents(counts) : [])].filter(Boolean).join(" · ");
  const notes = [
    ...warnings,
    ...furniture.map(({ reason, count }) => `Looks like page furniture: ${counted(count, "block")} (${reason}).`),
    ...(remoteImages.length > 0
      ? [
          `Images on the web: ${remoteImages.length}, from ${hostsOf(remoteImages).join(", ")}. --fetch-images fetches them.`,
        ]
      : []),
    ...(duplicateOf ? [`An article like it is on the desk: ${duplicateOf}`] : []),
  ];
  return [
    `${style.good("can")}     ${cleanLine(file)}: ${style.heading(cleanLine(headline ?? "") || "(no headline)")}`,
    `        ${style.faint(facts)}`,
    ...notes.map((note) => `        ${cleanLine(note)}`),
  ];
}
