import { writeXml, xml } from "../../xml/writeXml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
export const CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

interface Relationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** What a part refers to: other parts and addresses of the web (ECMA-376, part 2, 9.3). The same target has one id. */
export class Relationships {
  readonly #all: Relationship[] = [];

  /** Notes that the part refers to a target, and gives the id by which it does. */
  add(kind: string, target: string, external = false): string {
    const type = kind.includes(":") ? kind : `${OFFICE}${kind}`;
    const known = this.#all.findIndex((other) => other.type === type && other.target === target);
    const index = known === -1 ? this.#all.push({ type, target, external }) - 1 : known;
    return `rId${index + 1}`;
  }

  /** Addresses of the web. */
  addresses(): string[] {
    return this.#all.flatMap(({ target, external }) => (external ? [target] : []));
  }

  toString(): string {
    return writeXml(
      xml(
        "Relationships",
        { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
        this.#all.map(({ type, target, external }, index) =>
          xml("Relationship", {
            Id: `rId${index + 1}`,
            Type: type,
            Target: target,
            TargetMode: external ? "External" : undefined,
          }),
        ),
      ),
    );
  }
}
