import { Extension } from "@tiptap/core";
import type { Mark } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { ClaimView } from "#core/claims/claimView";
import { staleReason } from "#core/claims/staleReason";
import { VERDICT_LABELS } from "#core/claims/verdict";

/**
 * Shows on the page how each claim stands. The verdicts live outside the document: each claim's elements are looked up and
 * given attributes, so that a key press costs nothing, however many claims there are.
 */
export class ClaimAppearance {
  #elements = new Map<string, Set<HTMLElement>>();
  #claims = new Map<string, ClaimView>();
  #active: string | null = null;

  readonly extension = Extension.create({
    name: "claimAppearance",
    addProseMirrorPlugins: () => [new Plugin({ props: { markViews: { claim: (mark) => this.#mount(mark) } } })],
  });

  show(claims: readonly ClaimView[]): void {
    const before = this.#claims;
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    for (const id of this.#elements.keys()) if (this.#claims.get(id) !== before.get(id)) this.#paint(id);
  }

  setActive(id: string | null): void {
    const before = this.#active;
    this.#active = id;
    if (before) this.#paint(before);
    if (id) this.#paint(id);
  }

  #mount(mark: Mark) {
    const id = String(mark.attrs["id"]);
    const dom = document.createElement("span");
    dom.dataset["claim"] = id;
    // Screen readers say where a marked stretch begins and ends; its title tells them how it stands.
    dom.setAttribute("role", "mark");
    const elements = this.#elements.get(id) ?? new Set();
    this.#elements.set(id, elements.add(dom));
    this.#dress(dom, id);
    return {
      dom,
      // Verdicts come and go as attributes of this element: they are no edit.
      ignoreMutation: (mutation: { type: string; target: Node }) =>
        mutation.type === "attributes" && mutation.target === dom,
      destroy: () => {
        elements.delete(dom);
        if (elements.size === 0) this.#elements.delete(id);
      },
    };
  }

  #paint(id: string): void {
    for (const element of this.#elements.get(id) ?? []) this.#dress(element, id);
  }

  #dress(element: HTMLElement, id: string): void {
    const claim = this.#claims.get(id);
    const verdict = claim?.verdict ?? "unchecked";
    element.dataset["verdict"] = verdict;
    element.toggleAttribute("data-stale", claim?.stale ?? false);
    element.toggleAttribute("data-active", id === this.#active);
    const why = claim ? staleReason(claim) : null;
    element.title = why ? `Claim: ${VERDICT_LABELS[verdict]}, ${why}` : `Claim: ${VERDICT_LABELS[verdict]}`;
  }
}
