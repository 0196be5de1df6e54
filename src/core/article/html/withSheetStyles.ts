import type { Element, Nodes, Root } from "hast";

/** The properties that say how words are set off from others, or stand in a table. All else in a style sheet is how a page looks. */
const TELLING = /^(?:font-weight|font-style|text-decoration|text-decoration-line|vertical-align|text-align)$/u;
/** A style sheet of a program that writes documents is far smaller; a larger one is a whole site's. */
const MAX_SHEET = 200_000;
const RULE = /([^{}]*)\{([^{}]*)\}/gu;
const SELECTOR = /^([a-z][a-z0-9]*)?\.([\w-]+)$/iu;

/**
 * The tree with what its own style sheets say of emphasis and alignment written at each element, as spreadsheets, Apple's programs and mail
 * programs put it on the clipboard: `.xl66 {font-weight: 700}`. Only rules for a class are read. Word's own classes ("Mso…")
 * stand for styles that it writes out as tags where they matter.
 */
export function withSheetStyles(tree: Root): Root {
  const rules = rulesOf(tree);
  return rules.size === 0 ? tree : { ...tree, children: tree.children.map((child) => styled(child, rules)) };
}

function rulesOf(tree: Nodes, rules = new Map<string, string>()): Map<string, string> {
  if (tree.type === "element" && tree.tagName === "style") readSheet(tree, rules);
  else if ("children" in tree) for (const child of tree.children) rulesOf(child, rules);
  return rules;
}

function readSheet({ children }: Element, rules: Map<string, string>): void {
  const sheet = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (sheet.length > MAX_SHEET) return;
  for (const [, selectors = "", body = ""] of sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/gu, "").matchAll(RULE)) {
    const declarations = body
      .split(";")
      .filter((one) => TELLING.test((one.split(":", 1)[0] ?? "").trim().toLowerCase()));
    if (declarations.length === 0) continue;
    for (const selector of selectors.split(",")) {
      const [, tag = "", name = ""] = SELECTOR.exec(selector.trim()) ?? [];
      if (name === "" || name.startsWith("Mso")) continue;
      const key = `${tag.toLowerCase()}.${name}`;
      rules.set(key, `${rules.get(key) ?? ""}${declarations.join(";")};`);
    }
  }
}

function styled<Node extends Nodes>(node: Node, rules: ReadonlyMap<string, string>): Node {
  if (node.type !== "element") return node;
  const { tagName, properties, children } = node;
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  const found = names.map((name) => `${rules.get(`.${name}`) ?? ""}${rules.get(`${tagName}.${name}`) ?? ""}`).join("");
  const style = found === "" ? {} : { style: `${found}${String(properties["style"] ?? "")}` };
  return { ...node, properties: { ...properties, ...style }, children: children.map((child) => styled(child, rules)) };
}
