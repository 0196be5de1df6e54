import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { ClaimView } from "#core/claims/claimView";
import { staleReason } from "#core/claims/staleReason";
import { VERDICT_LABELS } from "#core/claims/verdict";
import { MarkElements } from "./markElements";

/** Shows on the page how each claim stands. */
export class ClaimAppearance {
  #claims = new Map<string, ClaimView>();
  readonly #elements = new MarkElements("claim", (element, id, active) => this.#dress(element, id, active));

  readonly extension = Extension.create({
    name: "claimAppearance",
    addProseMirrorPlugins: () => [
      new Plugin({ props: { markViews: { claim: (mark) => this.#elements.mount(mark) } } }),
    ],
  });

  show(claims: readonly ClaimView[]): void {
    const before = this.#claims;
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    for (const id of this.#elements.ids) if (this.#claims.get(id) !== before.get(id)) this.#elements.paint(id);
  }

  setActive(id: string | null): void {
    this.#elements.setActive(id);
  }

  #dress(element: HTMLElement, id: string, active: boolean): void {
    const claim = this.#claims.get(id);
    const verdict = claim?.verdict ?? "unchecked";
    // Screen readers say where a marked stretch begins and ends; its title tells them how it stands.
    element.setAttribute("role", "mark");
    element.dataset["verdict"] = verdict;
    element.toggleAttribute("data-stale", claim?.stale ?? false);
    element.toggleAttribute("data-active", active);
    const why = claim ? staleReason(claim) : null;
    element.title = why ? `Claim: ${VERDICT_LABELS[verdict]}, ${why}` : `Claim: ${VERDICT_LABELS[verdict]}`;
  }
}
