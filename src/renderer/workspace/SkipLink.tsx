import { pageControls } from "../page/pageControls";
import styles from "./SkipLink.module.css";

/** The id of the page's landmark, where the link leads. */
export const PAGE_ID = "page";

/** The first stop of the window: past the desk and the bar, into the text. Seen while it has the focus. */
export function SkipLink() {
  return (
    <a
      href={`#${PAGE_ID}`}
      className={styles.skip}
      onClick={(event) => {
        // The address says which article is open.
        event.preventDefault();
        const controls = pageControls.get();
        if (controls) controls.focusText();
        else document.getElementById(PAGE_ID)?.querySelector<HTMLElement>("button, a[href]")?.focus();
      }}
    >
      Skip to the page
    </a>
  );
}
