import { ImageOff } from "lucide-react";
import type { ReactNode } from "react";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { textBlocks } from "#core/article/document/plainText";
import type { Direction } from "#core/language/direction";
import styles from "./BodyView.module.css";

interface BodyViewProps {
  readonly body: DocumentNode;
  readonly direction: Direction;
  /** Where an image is shown from, by its SHA-256. */
  readonly imageUrl: (sha256: string) => string;
}

/**
 * A document to be looked at, made of elements one by one: nothing that a file brings along runs, loads or leads anywhere.
 * Links are shown and lead nowhere.
 */
export function BodyView({ body, direction, imageUrl }: BodyViewProps) {
  return <div className={styles.body}>{blocksOf(body.content, { direction, imageUrl })}</div>;
}

type Sight = Omit<BodyViewProps, "body">;

function blocksOf(nodes: readonly DocumentNode[] = [], sight: Sight): ReactNode[] {
  return nodes.map((node, index) => <Block key={String(index)} node={node} sight={sight} />);
}

function Block({ node, sight }: { node: DocumentNode; sight: Sight }) {
  const { content = [], attrs = {} } = node;
  const dir = directionOfNode(node, sight.direction);
  switch (node.type) {
    case "paragraph":
      return <p dir={dir}>{inlinesOf(content)}</p>;
    case "heading": {
      // The dialog's title and the headline come before them.
      const Heading = (["h4", "h5", "h6"] as const)[Number(attrs["level"]) - 2] ?? "h4";
      return <Heading dir={dir}>{inlinesOf(content)}</Heading>;
    }
    case "bulletList":
      return <ul dir={dir}>{blocksOf(content, sight)}</ul>;
    case "orderedList":
      return (
        <ol dir={dir} start={Number(attrs["start"]) || 1}>
          {blocksOf(content, sight)}
        </ol>
      );
    case "listItem":
      return <li>{blocksOf(content, sight)}</li>;
    case "blockquote":
      return <blockquote dir={dir}>{blocksOf(content, sight)}</blockquote>;
    case "horizontalRule":
      return <hr />;
    case "figure":
      return <Figure node={node} sight={sight} />;
    case "table":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the paper is scrolled from the keyboard
        <section className={styles.table} aria-label="Table" tabIndex={0} dir={dir}>
          <table>
            <tbody>{blocksOf(content, sight)}</tbody>
          </table>
        </section>
      );
    case "tableRow":
      return <tr>{blocksOf(content, sight)}</tr>;
    case "tableHeader":
    case "tableCell": {
      // A header that says nothing is none to whoever listens.
      const Cell = node.type === "tableHeader" && textBlocks(node).length > 0 ? "th" : "td";
      return (
        <Cell colSpan={Number(attrs["colspan"]) || 1} rowSpan={Number(attrs["rowspan"]) || 1}>
          {blocksOf(content, sight)}
        </Cell>
      );
    }
    default:
      return <p dir={dir}>{inlinesOf(content)}</p>;
  }
}

function Figure({ node: { attrs = {}, content = [] }, sight }: { node: DocumentNode; sight: Sight }) {
  const { sha256, alt, credit } = attrs;
  return (
    <figure className={styles.figure}>
      {typeof sha256 === "string" ? (
        <img src={sight.imageUrl(sha256)} alt={String(alt ?? "")} />
      ) : (
        <p className={styles.missing}>
          <ImageOff aria-hidden />
          <span>
            An image that is not in the file{alt ? ": " : null}
            {alt ? <bdi>{String(alt)}</bdi> : null}
          </span>
        </p>
      )}
      {content.length > 0 || credit ? (
        <figcaption dir="auto">
          {inlinesOf(content)} {credit ? <span className={styles.credit}>{String(credit)}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

function inlinesOf(nodes: readonly DocumentNode[]): ReactNode[] {
  return nodes.map((node, index) => {
    const key = String(index);
    if (node.type === "hardBreak") return <br key={key} />;
    const words: ReactNode = node.text ?? inlinesOf(node.content ?? []);
    return <span key={key}>{(node.marks ?? []).reduce<ReactNode>(marked, words)}</span>;
  });
}

function marked(inner: ReactNode, { type, attrs = {} }: DocumentMark): ReactNode {
  switch (type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "underline":
      return <u>{inner}</u>;
    case "strike":
      return <s>{inner}</s>;
    case "subscript":
      return <sub>{inner}</sub>;
    case "superscript":
      return <sup>{inner}</sup>;
    case "link":
      return (
        <span className={styles.link} title={String(attrs["href"] ?? "")}>
          {inner}
        </span>
      );
    case "claim":
      return <span className={styles.claim}>{inner}</span>;
    case "note":
      return <mark className={styles.note}>{inner}</mark>;
    default:
      return inner;
  }
}
