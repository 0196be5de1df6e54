import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import { type Result, refuse, succeed } from "../../result";

/** Browsers flatten what is nested deeper than this (Chromium, `kMaximumHTMLParserDOMTreeDepth`); no real page is. */
const MAX_DEPTH = 512;
/** A page of ten megabytes has at most some hundred thousand; only a trap has more. */
const MAX_ELEMENTS = 500_000;

class TooMuch extends Error {}

/**
 * Any HTML as a tree (https://github.com/syntax-tree/hast), by the rules of the HTML standard, so that it means here what it
 * means in a browser. Nothing in it is run or loaded. Refuses what is nested too deep or has too many elements to be a page.
 */
export function parseHtml(html: string): Result<Root> {
  try {
    const tree = fromParse5(parse(html, { scriptingEnabled: false, treeAdapter: boundedAdapter() }));
    return succeed(tree.type === "root" ? tree : { type: "root", children: [] });
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return refuse(
      "html-too-deep",
      `The HTML is not a page that can be read: ${error.message}.`,
      "Copy the text from a browser window instead.",
    );
  }
}

/** The parser's own tree, with an end: a few kilobytes of unclosed tags can stand for millions of nested elements. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const place = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new TooMuch(`elements are nested more than ${MAX_DEPTH} deep`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new TooMuch(`it has more than ${MAX_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...element);
    },
    appendChild(parent, child) {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}
