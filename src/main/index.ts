import { app } from "electron";
import { claimSingleInstance } from "./app/claimSingleInstance";
import { hardenApp } from "./app/hardenApp";
import { reportBug } from "./app/reportBug";
import { setUpBugReports } from "./app/setUpBugReports";
import { startDesktop } from "./app/startDesktop";
import { chooseDeskDir } from "./desk/chooseDeskDir";
import { separateProfile } from "./desk/separateProfile";
import { filesToOpen } from "./openedFiles/filesToOpen";
import { setUpOpenedFiles } from "./openedFiles/setUpOpenedFiles";
import { setUpDeskScheme } from "./scheme/deskScheme";
import { setUpNavigationGuard } from "./security/setUpNavigationGuard";

const namedDesk = chooseDeskDir(process.argv, process.env, process.cwd());
if (namedDesk !== undefined) separateProfile(namedDesk);

setUpBugReports();
hardenApp();
setUpDeskScheme();
setUpNavigationGuard();

const openedFiles = setUpOpenedFiles();
openedFiles.add(filesToOpen(process.argv, process.cwd()));

let reveal = () => {};
const first = claimSingleInstance(({ argv, workingDirectory }) => {
  openedFiles.add(filesToOpen(argv, workingDirectory));
  reveal();
});

if (first) {
  app
    .whenReady()
    .then(() => startDesktop({ namedDesk, openedFiles, mainDir: import.meta.dirname }))
    .then((window) => {
      if (window) reveal = () => void window.reveal();
    })
    .catch((error: unknown) => {
      reportBug(error);
      app.quit();
    });
}
