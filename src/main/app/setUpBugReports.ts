import { reportBug } from "./reportBug";

/**
 * An error that nobody expected is reported, and the app goes on: what is saved is durable, and ending here would lose what
 * is not. Electron's own answer is a dialog with a stack trace, which may quote what somebody wrote.
 */
export function setUpBugReports(): void {
  process.on("uncaughtException", (error) => reportBug(error));
  process.on("unhandledRejection", (reason) => reportBug(reason));
}
