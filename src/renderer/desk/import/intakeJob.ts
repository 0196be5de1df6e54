import { client } from "../../data/client";
import { queryClient } from "../../data/queries";
import { toast } from "../../design/components/Toasts";
import { deskMode } from "../deskView";
import { type GivenFile, pathBeside } from "./givenFile";
import { articlesOf, changeIntake, type IntakeArticle, intake, isSingle, NOTHING } from "./intakeState";
import { importWished, type Outcome, readPreview } from "./previewed";

const { previews } = client.exchange;

/** Calls off what is under way. */
let underWay = new AbortController();

/** Begins to look for files in what was dropped; the returned signal says when somebody thinks better of it. */
export function beginGathering(): AbortSignal | null {
  if (intake.get()) return null;
  underWay = new AbortController();
  intake.set(NOTHING);
  return underWay.signal;
}

/** Reads files one after the other, so that they can be looked at. Nothing is on the desk before somebody says so. */
export async function readFiles(files: readonly GivenFile[], remarks: readonly string[] = []): Promise<void> {
  const stage = intake.get()?.stage;
  if (stage === "done") closeIntake();
  else if (stage !== undefined && stage !== "gathering") {
    toast("Another import is under way.", { description: "Finish or cancel it first.", urgent: true });
    return;
  }
  if (files.length === 0) return intake.set(null);
  underWay = new AbortController();
  const { signal } = underWay;
  intake.set({ ...NOTHING, stage: "reading", total: files.length, remarks });
  const used = new Set<string>();
  for (const given of imagesLast(files)) {
    if (used.has(given.path)) {
      changeIntake({ total: (intake.get()?.total ?? 1) - 1 });
      continue;
    }
    changeIntake({ current: given.path });
    const preview = await readPreview(previews, noting(given, used), signal);
    const now = intake.get();
    if (!now || signal.aborted) break;
    if (preview.ok)
      changeIntake({ done: now.done + 1, articles: [...now.articles, ...articlesOf(given, preview.value)] });
    else {
      const failure = { path: given.path, problem: preview.problem };
      changeIntake({ done: now.done + 1, failures: [...now.failures, failure] });
    }
  }
  showWhatWasRead();
}

/** A text may name images that were handed over with it: those come in with it, and are no files of their own. */
function imagesLast(files: readonly GivenFile[]): GivenFile[] {
  const isImage = ({ path }: GivenFile) => /\.(?:png|jpe?g|gif|webp|avif)$/iu.test(path);
  return [...files.filter((file) => !isImage(file)), ...files.filter(isImage)];
}

function noting(given: GivenFile, used: Set<string>): GivenFile {
  const { beside, path } = given;
  if (!beside) return given;
  return {
    ...given,
    beside: async (name) => {
      const found = await beside(name);
      if (found) used.add(pathBeside(path, name));
      return found;
    },
  };
}

function showWhatWasRead(): void {
  const now = intake.get();
  if (!now) return;
  if (now.articles.length === 0 && now.failures.length === 0) {
    closeIntake();
    return;
  }
  const unread = now.total - now.done;
  const remarks = unread > 0 ? [...now.remarks, `Stopped before ${unread} of ${now.total} files.`] : now.remarks;
  const stage = now.articles.length === 0 ? "done" : "choosing";
  const looking = isSingle({ ...now, remarks }) ? (now.articles[0]?.key ?? null) : null;
  changeIntake({ stage, remarks, looking, current: "", stopping: false });
}

/** Brings the chosen articles in, one after the other. One alone that comes in whole is opened at once. */
export async function importChosen(onOpen: (id: string) => void): Promise<void> {
  const begun = intake.get();
  if (begun?.stage !== "choosing") return;
  const chosen = begun.articles.filter((article) => article.chosen || isSingle(begun));
  if (chosen.length === 0) return;
  underWay = new AbortController();
  const { signal } = underWay;
  changeIntake({ stage: "importing", done: 0, total: chosen.length, looking: null });
  for (const article of chosen) {
    if (signal.aborted) break;
    const outcome = await bringIn(article, signal);
    changeIntake({ done: (intake.get()?.done ?? 0) + 1, outcomes: [...(intake.get()?.outcomes ?? []), outcome] });
  }
  letGo();
  changeIntake({ stage: "done", current: "", stopping: false });
  deskMode.set("articles");
  for (const key of ["articles", "tags", "sources"]) void queryClient.invalidateQueries({ queryKey: [key] });
  openIfWhole(chosen, onOpen);
}

function bringIn(
  { given, token, line, corrections, withImages }: IntakeArticle,
  signal: AbortSignal,
): Promise<Outcome> {
  changeIntake({ current: given.path });
  const images = withImages ? line.remoteImages : [];
  const wish = { given, token, number: line.number, corrections, images };
  const onImage = (done: number, all: number) =>
    changeIntake({ current: `${given.path}, fetching image ${done + 1} of ${all}` });
  return importWished(previews, wish, { signal, onImage });
}

/** What the preview had said already needs no dialog to say it again. */
function openIfWhole([first, ...others]: readonly IntakeArticle[], onOpen: (id: string) => void): void {
  const now = intake.get();
  const [outcome] = now?.outcomes ?? [];
  if (!now || !first || !outcome || others.length > 0 || !isSingle(now)) return;
  const { id, headline, file, warnings } = outcome.result;
  const isNews = warnings.some((warning) => !first.line.warnings.includes(warning)) || outcome.missing.length > 0;
  if (id === null || isNews) return;
  intake.set(null);
  onOpen(id);
  toast("Imported", { description: headline || file });
}

/** Ends what is under way after the file that it is at; images that are being fetched are not waited for. */
export function stopIntake(): void {
  changeIntake({ stopping: true });
  underWay.abort();
}

/** Lets go of everything that has not come in. */
export function closeIntake(): void {
  underWay.abort();
  letGo();
  intake.set(null);
}

function letGo(): void {
  const tokens = new Set(intake.get()?.articles.map(({ token }) => token));
  for (const token of tokens) void previews.drop(token);
}
