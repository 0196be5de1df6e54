import type { Element, ElementContent, Nodes, Root } from "hast";
import { visibleText } from "#core/article/html/visibleText";
import { pageOfFolder } from "#core/intake/beside/companionFolder";
import { fileNamed } from "./fileNamed";
import { findOutermost, isTag } from "./findElements";

/** Attributes in which pages keep an image's address until it comes into view, as hast spells them. */
const LATER = ["dataSrc", "dataLazySrc", "dataOriginal", "dataOriginalSrc", "dataHiResSrc", "dataUrl", "dataFullSrc"];
const LATER_SETS = ["dataSrcset", "dataLazySrcset", "srcSet"];
/** Characters. A picture that is kept in a page itself and is shorter only holds a place. */
const MAX_PLACEHOLDER = 1_000;
/** A GIF of one pixel, which shows nothing. */
const EMPTY_GIF = /^data:image\/gif;base64,R0lGODlhAQABA/iu;
/** Of several sizes the largest that a screen has use for, in pixels. */
const WIDE_ENOUGH = 2_400;

/** What a page says its images are relative to, and the files that lie beside it. */
interface Surroundings {
  readonly baseUrl: string | null;
  readonly files?: ReadonlyMap<string, Uint8Array> | undefined;
}

/**
 * A page with each image at the address where it really is: beside the page, where that has it; or where it says: pages name
 * an image in an attribute of their own until it comes into view, or only for browsers without scripts. Relative addresses
 * become absolute where the page says what they are relative to.
 */
export function realImages(page: Root, around: Surroundings): Root {
  const known = new Set<string>();
  const addressed = mapImages(page, (image, sources) => {
    const src = realAddress(image, sources, around);
    if (src === "" && image.properties["src"]) return null;
    known.add(withoutSize(src));
    return { ...image, properties: { ...image.properties, src } };
  });
  return withoutNoscript(addressed, known, around);
}

/** Images that turn out to show nothing (null) go. */
function mapImages<Tree extends Nodes>(tree: Tree, map: (image: Element, sources: Element[]) => Element | null): Tree {
  const visit = (node: ElementContent, sources: Element[]): ElementContent[] => {
    if (node.type !== "element" || node.tagName === "noscript") return [node];
    if (node.tagName === "img") return [map(node, sources) ?? []].flat();
    const own = node.tagName === "picture" ? node.children.filter(isSource) : sources;
    return [{ ...node, children: node.children.flatMap((child) => visit(child, own)) }];
  };
  if (!("children" in tree)) return tree;
  const children = (tree.children as ElementContent[]).flatMap((child) => visit(child, []));
  return { ...tree, children };
}

function isSource(node: ElementContent): node is Element {
  return node.type === "element" && node.tagName === "source";
}

function realAddress({ properties }: Element, sources: readonly Element[], { baseUrl, files }: Surroundings): string {
  const src = String(properties["src"] ?? "").trim();
  const holdsPlace = src === "" || (/^data:/iu.test(src) && src.length < MAX_PLACEHOLDER) || isSpacer(src);
  const later = LATER.map((name) => String(properties[name] ?? "").trim()).filter(isAddress);
  const sets = [properties, ...sources.map((source) => source.properties)].flatMap((owner) =>
    LATER_SETS.flatMap((name) => largestOf(owner[name])),
  );
  // A browser that saves a page writes anew where its images are, and not every attribute that names a better one.
  const beside = [...(holdsPlace ? [] : [src]), ...sets, ...later].find((address) => fileNamed(address, files));
  if (beside !== undefined) return beside;
  const isAbsolute = /^(?:https?:)?\/\//iu.test(src) || /^data:/iu.test(src);
  const best = [...sets, ...later].filter(
    (address) => holdsPlace || sets.includes(src) || (!isAbsolute && /^https?:/iu.test(address)),
  );
  const chosen = best[0] ?? (EMPTY_GIF.test(src) || isSpacer(src) ? "" : src);
  if (baseUrl === null || chosen === "" || /^[a-z][a-z0-9+.-]*:/iu.test(chosen)) return chosen;
  // What a browser has saved beside the page is on no server.
  const folder = /^(?:\.\/)?([^/]+)\//u.exec(chosen)?.[1];
  if (folder !== undefined && pageOfFolder(folder) !== null) return chosen;
  return URL.canParse(chosen, baseUrl) ? new URL(chosen, baseUrl).href : chosen;
}

/** A file that is shown in place of an image until that is there. */
function isSpacer(src: string): boolean {
  return /(?:^|\/)(?:spacer|blank|transparent|[\w-]*placeholder[\w-]*|lazy[\w-]*|pixel|1x1|grey|gray|loading)\.(?:gif|png|svg|jpe?g)(?:$|\?)/iu.test(
    src,
  );
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\/|^\/|^(?:\.\/)?[^\s/:]+\/|^[\w.-]+\.(?:jpe?g|png|gif|webp|avif)\b/iu.test(value);
}

/** The addresses of a `srcset` (HTML Standard, 4.8.4.2.1), hast's list or the text of one, the best first. */
function largestOf(set: unknown): string[] {
  const written = Array.isArray(set) ? set.join(", ") : typeof set === "string" ? set : "";
  const candidates = written
    .slice(0, 10_000)
    .split(/,\s+/u)
    .flatMap((candidate) => {
      const [address = "", size = "1x"] = candidate.trim().split(/\s+/u);
      const width = size.endsWith("w") ? Number.parseFloat(size) : Number.parseFloat(size) * 1_000;
      return isAddress(address) ? [{ address, width: Number.isFinite(width) ? width : 0 }] : [];
    });
  const fit = candidates.filter(({ width }) => width <= WIDE_ENOUGH);
  return (fit.length > 0 ? fit : candidates).sort((a, b) => b.width - a.width).map(({ address }) => address);
}

/** Sites keep an image in several sizes, which its file's name or query tells. */
function withoutSize(address: string): string {
  return address.replace(/[?#].*$/su, "").replace(/-\d{2,5}x\d{2,5}(?=\.\w{3,4}$)/u, "");
}

/** An image in `noscript` stands in for one that a script is to bring: one of the two is enough. */
function withoutNoscript(page: Root, known: Set<string>, around: Surroundings): Root {
  const visit = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== "element") return [node];
      if (node.tagName !== "noscript") return [{ ...node, children: visit(node.children) }];
      const inside = mapImages({ type: "root" as const, children: node.children }, (image, sources) => ({
        ...image,
        properties: { ...image.properties, src: realAddress(image, sources, around) },
      }));
      const images = findOutermost(inside, isTag("img")).map(({ element }) => element);
      const [image] = images;
      if (!image || images.length > 1 || visibleText(inside) !== "") return [node];
      const src = String(image.properties["src"] ?? "");
      return known.has(withoutSize(src)) ? [] : [image];
    });
  return { ...page, children: visit(page.children as ElementContent[]) };
}
