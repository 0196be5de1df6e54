import { readdirSync, readFileSync, statSync } from "node:fs";
import { it } from "vitest";
import { imported } from "./support";

function inl(n: any): string {
  return (n.content ?? [])
    .map((c: any) =>
      c.type === "hardBreak"
        ? "⏎"
        : c.text !== undefined
          ? (c.marks ?? []).reduce(
              (t: string, m: any) => (m.type === "link" ? `[${t}](${m.attrs.href})` : `<${m.type[0]}>${t}</>`),
              c.text,
            )
          : inl(c),
    )
    .join("");
}
function dump(n: any, d = 0): string[] {
  const pad = "  ".repeat(d);
  if (["paragraph", "heading", "figure"].includes(n.type))
    return [
      pad +
        (n.type === "heading"
          ? "H" + n.attrs.level + " "
          : n.type === "figure"
            ? "FIG " + JSON.stringify(n.attrs).slice(0, 120) + " "
            : "p  ") +
        inl(n),
    ];
  return [
    pad + n.type + (n.attrs?.start > 1 ? ` start=${n.attrs.start}` : ""),
    ...(n.content ?? []).flatMap((c: any) => dump(c, d + 1)),
  ];
}
it("dump", async () => {
  const arg = process.env["DUMP"]!;
  const files = arg
    .split(":")
    .flatMap((a) =>
      statSync(a).isDirectory()
        ? readdirSync(a)
            .sort()
            .map((f) => a + "/" + f)
        : [a],
    )
    .filter((f) => !process.env["ONLY"] || new RegExp(process.env["ONLY"]!).test(f));
  let out = "";
  for (const f of files) {
    const r: any = await imported(f.split("/").pop()!, new Uint8Array(readFileSync(f))).catch((e: any) => ({
      error: e,
    }));
    out += `\n===== ${f.split("/").pop()}\n`;
    if (r.error) {
      out += "ERR " + r.error + "\n";
      continue;
    }
    const s = r.content.start ?? r.content.article;
    out +=
      `headline: ${s.headline}\n` +
      (s.standfirst ? `standfirst: ${s.standfirst}\n` : "") +
      (s.bylines?.length ? `by: ${s.bylines.map((b: any) => b.name).join(" + ")}\n` : "") +
      (s.dateline ? `dateline: ${s.dateline}\n` : "") +
      [
        s.section && `section: ${s.section}`,
        s.tags?.length && `tags: ${s.tags}`,
        s.language !== "en" && `lang: ${s.language}`,
      ]
        .filter(Boolean)
        .join("\n") +
      "\n";
    out +=
      (s.body.content ?? [])
        .flatMap((b: any, i: number) => dump(b).map((l, j) => (j ? "   " : String(i).padStart(2) + " ") + l))
        .join("\n") + "\n";
    for (const w of r.warnings) out += "  ! " + w + "\n";
    for (const f of r.furniture) out += `  ~ ${f.from}+${f.count} ${f.reason}\n`;
  }
  (await import("node:fs")).writeFileSync("/tmp/xch/dump.txt", out);
});
