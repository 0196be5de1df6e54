import { type DeskFinding, FINDING_SEVERITIES, type Repair } from "#core/doctor/deskFinding";
import { counted } from "#core/text/counted";
import type { DeskExamined } from "#desk/doctor/examineDesk";
import type { DeskRepaired } from "#desk/doctor/repairDesk";
import { clean, cleanLine } from "./clean";
import type { Style } from "./style";

/** Places named of findings that are alike; with --json all of them are. */
const MAX_PLACES = 10;

const HEADINGS: Readonly<Record<DeskFinding["severity"], (count: number) => string>> = {
  error: (count) => counted(count, "error"),
  warning: (count) => counted(count, "warning"),
  info: (count) => `${counted(count, "thing")} to know`,
};

/** What an examination found, the gravest first and alike findings together, each with what to do about it. */
export function doctorReport(examined: DeskExamined | DeskRepaired, style: Style): string {
  const { desk, counts, findings, sound, inUse } = examined;
  const repaired = "repaired" in examined ? examined.repaired : null;
  const { articles, trashed, sources, attachments, revisions } = counts;
  const looked = [
    counted(articles, "article"),
    `${trashed} in the trash`,
    counted(sources, "source"),
    counted(attachments, "file"),
    counted(revisions, "revision"),
  ].join(", ");
  const paint = { error: style.bad, warning: style.warning, info: style.heading };
  const sections = FINDING_SEVERITIES.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0 ? [] : [`${paint[severity](HEADINGS[severity](found.length))}\n${groups(found, style)}`];
  });
  return [
    `${clean(desk)}\n${looked}.\n${inUse ? "Another Stet has the desk open: what it is just writing is not looked at.\n" : ""}`,
    ...(repaired && repaired.length > 0 ? [mended(repaired, style)] : []),
    ...sections,
    `${sound ? style.good("The desk is sound.") : style.bad("The desk needs attention.")} ${outcome(repaired, sound)}\n`,
  ].join("\n");
}

function mended(repaired: readonly Repair[], style: Style): string {
  const lines = repaired.map(
    ({ where, message, done }) =>
      `  ${cleanLine(where)}\n    ${cleanLine(message)}\n  ${style.faint(`→ ${cleanLine(done)}`)}\n`,
  );
  return `${style.heading(`${counted(repaired.length, "thing")} mended`)}\n${lines.join("")}`;
}

function outcome(repaired: readonly Repair[] | null, sound: boolean): string {
  if (repaired === null)
    return sound ? "Nothing has been changed." : "Nothing has been changed. To mend it: stet doctor --repair";
  return repaired.length > 0 ? "Nothing has been deleted." : "There was nothing to mend.";
}

function groups(findings: readonly DeskFinding[], style: Style): string {
  const alike = new Map<string, DeskFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code}\n${finding.remedy}`;
    const group = alike.get(key);
    if (group) group.push(finding);
    else alike.set(key, [finding]);
  }
  return [...alike.values()].map((group) => describeGroup(group, style)).join("");
}

function describeGroup(group: readonly DeskFinding[], style: Style): string {
  const [first] = group;
  if (!first) return "";
  let place = "";
  const named = group.slice(0, MAX_PLACES).map(({ where, message }) => {
    const heading = where === place ? "" : `  ${cleanLine(where)}\n`;
    place = where;
    return `${heading}    ${cleanLine(message)}\n`;
  });
  const rest =
    group.length > MAX_PLACES
      ? `  and ${counted(group.length - MAX_PLACES, "more like it", "more like these")} (--json names all)\n`
      : "";
  return `${named.join("")}${rest}  ${style.faint(`→ ${cleanLine(first.remedy)}`)}\n`;
}
