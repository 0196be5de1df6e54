import { useId } from "react";
import type { Furniture } from "#api/contracts/exchange";
import type { LineRole } from "#core/intake/lineRole";
import type { LineRoles } from "#core/intake/remapBlocks";
import { CheckboxField } from "../../../design/components/CheckboxField";
import styles from "./Preview.module.css";

interface FurnitureChoiceProps {
  readonly offers: readonly Furniture[];
  readonly roles: LineRoles;
  readonly onChange: (roles: Record<string, LineRole>) => void;
}

/** Lines that look like they belong to a web page and not to the article, each with the offer to leave them out. */
export function FurnitureChoice({ offers, roles, onChange }: FurnitureChoiceProps) {
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        Looks like page furniture
      </h3>
      {offers.map((offer) => {
        const blocks = Array.from({ length: offer.count }, (_, index) => String(offer.from + index));
        const out = blocks.every((block) => roles[block] === "leave-out");
        return (
          <div key={offer.from} className={styles.offer}>
            <blockquote dir="auto" data-out={out || undefined}>
              {offer.text}
            </blockquote>
            <CheckboxField
              label={`Leave out ${offer.reason}`}
              checked={out}
              onCheckedChange={(next) =>
                onChange(Object.fromEntries(blocks.map((block) => [block, next ? "leave-out" : "text"])))
              }
            />
          </div>
        );
      })}
    </section>
  );
}
