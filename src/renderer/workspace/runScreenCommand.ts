import type { ScreenCommandId } from "#core/commands/screenCommands";
import { assertNever } from "#core/result";
import type { ArticleSession } from "../article/articleSession";
import {
  articleFromClipboard,
  askForName,
  exportArticles,
  focusDeskSearch,
  importFiles,
  newArticle,
  selectArticles,
  showReview,
  showTrash,
} from "../desk/deskCommands";
import { safekeepingOpen } from "../desk/safekeeping/safekeepingOpen";
import { askForVersionName, showVersions } from "../inspector/history/historyView";
import { addNote } from "../inspector/notes/addNote";
import { checkNextOpen, checkThisClaim } from "../inspector/openClaims";
import { stepClaim } from "../inspector/stepClaim";
import { openFindBar } from "../page/find/findBarState";
import { pageControls } from "../page/pageControls";
import { readCaret } from "../page/readCaret";
import { focusMode, typewriter, USUAL_ZOOM, zoom, zoomBy } from "../page/shape/pageView";
import { settingsOpen } from "../settings/settingsOpen";
import { shortcutsOpen } from "./keys/shortcutsOpen";
import { paletteOpen } from "./palette/paletteState";
import { cyclePanes } from "./panes/cyclePanes";
import { showDeskPane, toggleDeskPane } from "./sidePanes";
import { toggleTheme } from "./theme";
import { inspectorOpen, showPane } from "./uiState";

/** Carries out a command of the screen, whichever way it was given. Does nothing where it makes no sense. */
export function runScreenCommand(id: ScreenCommandId, session: ArticleSession | null): void {
  readCaret();
  switch (id) {
    case "new-article":
      void newArticle();
      break;
    case "import":
      showDeskPane();
      importFiles();
      break;
    case "new-from-clipboard":
      showDeskPane();
      void articleFromClipboard();
      break;
    case "export":
      if (session) showPane("export");
      break;
    case "export-articles":
      showDeskPane();
      exportArticles();
      break;
    case "select-articles":
      showDeskPane();
      selectArticles();
      break;
    case "show-claims":
      if (session) showPane("claims");
      break;
    case "show-sources":
      if (session) showPane("sources");
      break;
    case "show-details":
      if (session) showPane("details");
      break;
    case "show-checks":
      if (session) showPane("checks");
      break;
    case "show-history":
      if (session) showPane("history");
      break;
    case "show-versions":
      if (session) showVersions();
      break;
    case "name-version":
      if (session) askForVersionName();
      break;
    case "show-notes":
      if (session) showPane("notes");
      break;
    case "add-note":
      if (session) addNote(session);
      break;
    case "needs-another-look":
      showDeskPane();
      showReview();
      break;
    case "save-now":
      void session?.flush();
      break;
    case "backups":
      safekeepingOpen.set(true);
      break;
    case "settings":
      settingsOpen.set(true);
      break;
    case "find-in-text":
      if (session) openFindBar("find");
      break;
    case "replace-in-text":
      if (session) openFindBar("replace");
      break;
    case "find-in-desk":
      showDeskPane();
      focusDeskSearch();
      break;
    case "command-palette":
      // The palette searches the claims and headings as they stand on the page.
      session?.syncBody();
      paletteOpen.set(!paletteOpen.get());
      break;
    case "mark-claim":
      void pageControls.get()?.markClaim();
      break;
    case "next-claim":
      stepClaim(session, 1);
      break;
    case "previous-claim":
      stepClaim(session, -1);
      break;
    case "next-open-claim":
      if (session) checkNextOpen(session);
      break;
    case "check-claim":
      if (session) checkThisClaim(session);
      break;
    case "toggle-desk-pane":
      toggleDeskPane(session !== null);
      break;
    case "toggle-inspector":
      inspectorOpen.set(!inspectorOpen.get());
      break;
    case "next-pane":
      cyclePanes(1);
      break;
    case "previous-pane":
      cyclePanes(-1);
      break;
    case "toggle-theme":
      toggleTheme();
      break;
    case "show-trash":
      showDeskPane();
      showTrash();
      break;
    case "your-name":
      showDeskPane();
      askForName();
      break;
    case "next-to-come":
      pageControls.get()?.jumpToNextToCome();
      break;
    case "focus-mode":
      focusMode.set(!focusMode.get());
      break;
    case "typewriter":
      typewriter.set(!typewriter.get());
      break;
    case "larger-text":
      zoomBy(1);
      break;
    case "smaller-text":
      zoomBy(-1);
      break;
    case "usual-text":
      zoom.set(USUAL_ZOOM);
      break;
    case "shortcuts":
      shortcutsOpen.set(true);
      break;
    case "bold":
    case "italic":
    case "underline":
    case "strike":
    case "link":
    case "heading-2":
    case "heading-3":
    case "heading-4":
    case "ordered-list":
    case "bullet-list":
    case "block-quote":
    case "insert-figure":
    case "insert-table":
    case "insert-rule":
    case "text-direction":
      pageControls.get()?.format(id);
      break;
    default:
      assertNever(id);
  }
}
