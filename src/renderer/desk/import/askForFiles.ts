import { queries, queryClient } from "../../data/queries";
import { createStore } from "../../workspace/store";
import { importAll } from "./importJob";

/** The dialog that says where files can be dropped and offers to choose some. */
export const choosingFiles = createStore(false);

/**
 * Opens the system's file picker. It opens for a user's own click or key only: asked through a native menu, a dialog of ours
 * comes first, whose button it then is.
 */
export function askForFiles(onOpen: (id: string) => void): void {
  if (!navigator.userActivation.isActive) {
    choosingFiles.set(true);
    return;
  }
  choosingFiles.set(false);
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = readableTypes().join(",");
  input.addEventListener("change", () => void importAll([...(input.files ?? [])], onOpen));
  input.click();
}

/** Extensions and media types that Stet reads; none as long as it is not known which. */
export function readableTypes(): string[] {
  const formats = queryClient.getQueryData(queries.formats().queryKey) ?? [];
  return formats.filter(({ imports }) => imports).flatMap(({ extensions, mediaType }) => [...extensions, mediaType]);
}
