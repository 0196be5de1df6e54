import type { Page } from "@playwright/test";
import { Inspector } from "./inspector";

/** The inspector's library of sources. */
export class SourcesPane extends Inspector {
  constructor(page: Page) {
    super(page, "Sources");
  }

  get rows() {
    return this.pane.getByRole("tabpanel").getByRole("listitem");
  }
}
