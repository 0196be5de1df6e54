let region: HTMLElement | null = null;

/** Says something to people who hear the screen and would not notice it otherwise. Nothing is shown. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.setAttribute("role", "status");
    // A dialog hides all that is outside of it, but for what says so of itself.
    region.setAttribute("aria-live", "polite");
    region.className = "visually-hidden";
    document.body.append(region);
  }
  // The same words twice are said twice only if they change in between.
  region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}
