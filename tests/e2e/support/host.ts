import type { Page } from "@playwright/test";

/** A file that has come out of Stet. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A file of the desk's as it reached the person. */
export interface ShownFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How Stet is to be opened for a journey. */
export interface Opening {
  readonly desk: string;
  /** Options of `start` that both hosts know. */
  readonly options: readonly string[];
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark" | "no-preference" | null;
}

/** A running Stet and its window. One file each for the browser and the desktop app. */
export interface Host {
  /** The window that opened with it. */
  readonly page: Page;
  /** Does something that ends in a file, and reads the file: a download, or what went where the save dialog said. */
  savedFile(act: () => Promise<void>): Promise<SavedFile>;
  /** Does something that shows a kept file, and reads what was shown: a download, or what the system was asked to open. */
  shownFile(act: () => Promise<void>): Promise<ShownFile>;
  /** Closes the window as its close button does. */
  closeWindow(): Promise<void>;
  /** Ends everything as a power cut would. */
  kill(): Promise<void>;
  /** Ends everything as a person would. */
  end(): Promise<void>;
  /** The address that opened the window. Browser only. */
  readonly address: string;
  /** An empty tab of the same browser, which has the desk's cookie. Browser only. */
  anotherTab(): Promise<Page>;
  /** An empty tab in another browser of the same person: it has the desk's cookie, and knows nothing of the first one. Browser only. */
  anotherBrowser(): Promise<Page>;
  /** An empty tab in a browser of somebody who is not signed in to this desk. Browser only. */
  anotherPerson(): Promise<Page>;
  /** The addresses that Stet has handed to the system's own browser. Desktop only. */
  handedOver(): Promise<readonly string[]>;
}
