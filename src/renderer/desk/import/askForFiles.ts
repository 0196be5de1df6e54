import { withoutCompanions } from "#core/intake/beside/companionFolder";
import { isClutter } from "#core/intake/isClutter";
import { toast } from "../../design/components/Toasts";
import { createStore } from "../../workspace/store";
import { MAX_FILES } from "./filesFromDrop";
import { type GivenFile, givenFiles } from "./givenFile";
import { readFiles } from "./intakeJob";
import { isReadable, readableTypes } from "./readableTypes";
import { NOTHING_READABLE, tellGathered } from "./tellGathered";

/** The dialog that says what can be imported and offers to choose some. */
export const choosingFiles = createStore(false);

/**
 * Opens the system's file picker. It opens for a user's own click or key only: asked through a native menu, a dialog of ours
 * comes first, whose button it then is.
 */
export function askForFiles(): void {
  if (!navigator.userActivation.isActive) {
    choosingFiles.set(true);
    return;
  }
  choosingFiles.set(false);
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = readableTypes().join(",");
  input.addEventListener("change", () => void readFiles(givenFiles(input.files ?? [])));
  input.click();
}

/** Opens the system's picker for a folder. */
export function askForFolder(): void {
  choosingFiles.set(false);
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  input.addEventListener("change", () => void takeFolder(givenFiles(input.files ?? [])));
  input.click();
}

async function takeFolder(given: readonly GivenFile[]): Promise<void> {
  const readable = await Promise.all(given.map(({ source }) => isReadable(source.name)));
  const files = withoutCompanions(
    given.filter(({ path }, index) => readable[index] && !path.split("/").some(isClutter)),
  );
  if (files.length === 0) return void toast(NOTHING_READABLE, { urgent: true });
  const remarks = tellGathered({ cut: files.length > MAX_FILES, unreadable: 0 });
  return readFiles(files.slice(0, MAX_FILES), remarks);
}
