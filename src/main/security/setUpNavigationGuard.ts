import { app, type WebContents } from "electron";
import { isDeskUrl } from "../scheme/deskScheme";
import { openExternally } from "./openExternally";

/** Holds every page that the app will ever have to Stet's own address. Links to the web open outside. */
export function setUpNavigationGuard(): void {
  app.on("web-contents-created", (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.on("will-navigate", (details) => {
    if (isScreenUrl(details.url)) return;
    details.preventDefault();
    openExternally(details.url);
  });
  contents.on("will-frame-navigate", (details) => {
    // The main frame is will-navigate's. Stet has no frames of its own, so that any other is not ours.
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on("will-redirect", (details) => {
    if (!isScreenUrl(details.url)) details.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: "deny" };
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
}

/** The API answers the screen's own requests; as a page it would replace the screen with JSON. */
function isScreenUrl(address: string): boolean {
  return isDeskUrl(address) && !new URL(address).pathname.startsWith("/api/");
}
