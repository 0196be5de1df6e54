import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "#cli/io";
import { main } from "#cli/main";
import type { Article } from "#core/article/article";
import type { Source } from "#core/sources/source";
import { openDesk } from "#desk/openDesk";

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A `stet` command that has been started and not been told to end. */
export interface Running {
  /** The first line of its answer. */
  readonly line: Promise<string>;
  stop(): Promise<Ended>;
}

/** The command line in this process, in a folder of its own that holds the desk, an installation and the user's home. */
export interface CommandLine {
  /** The working folder. */
  readonly dir: string;
  /** Where `--desk` points in every call; it is not there yet. */
  readonly desk: string;
  /** The installation: a built screen, and nothing else. */
  readonly root: string;
  readonly windowsOpened: string[];
  /** Runs `stet --desk DESK …` to its end. */
  stet(...argv: string[]): Promise<Ended>;
  /** Runs `stet …` just so, with these additions to the environment. */
  bare(argv: readonly string[], env?: Record<string, string>): Promise<Ended>;
  /** Runs `stet --desk DESK …` until it is stopped. */
  begin(...argv: string[]): Running;
  /** The same, with these additions to the environment. */
  beginIn(env: Record<string, string>, ...argv: string[]): Running;
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Puts articles and sources on the desk. */
  put(content: { articles?: readonly Article[]; sources?: readonly Source[] }): Promise<void>;
  dispose(): Promise<void>;
}

export async function aCommandLine(overrides: Partial<Io> = {}): Promise<CommandLine> {
  const dir = await mkdtemp(join(tmpdir(), "stet-cli-"));
  const desk = join(dir, "desk");
  const root = join(dir, "installation");
  await mkdir(join(root, "out", "renderer"), { recursive: true });
  await writeFile(join(root, "out", "renderer", "index.html"), "<!doctype html><title>Stet</title>");
  const windowsOpened: string[] = [];
  const home = { HOME: join(dir, "home"), XDG_DATA_HOME: join(dir, "home", "data"), PATH: process.env["PATH"] };

  function launch(argv: readonly string[], env: Record<string, string> = {}) {
    let [out, err] = ["", ""];
    let stop: () => void = () => undefined;
    let gotLine: (line: string) => void = () => undefined;
    const line = new Promise<string>((resolve) => {
      gotLine = resolve;
    });
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const io: Io = {
      out: (text) => {
        out += text;
        if (out.includes("\n")) gotLine(out.split("\n")[0] ?? "");
      },
      err: (text) => {
        err += text;
      },
      env: { ...home, ...env },
      cwd: dir,
      root,
      columns: null,
      colour: false,
      progress: null,
      pause: () => Promise.resolve(),
      untilStopped: () => stopped,
      openWindow: async (url) => {
        windowsOpened.push(url);
        return "window";
      },
      ...overrides,
    };
    const ended = main(argv, io).then((code) => {
      // A command that ends without an answer must fail its test, not hang it.
      gotLine(out);
      return { code, out, err };
    });
    return { ended, line, stop };
  }

  function begin(env: Record<string, string>, argv: readonly string[]): Running {
    const { ended, line, stop } = launch(["--desk", desk, ...argv], env);
    return {
      line,
      stop: () => {
        stop();
        return ended;
      },
    };
  }

  return {
    dir,
    desk,
    root,
    windowsOpened,
    stet: (...argv) => launch(["--desk", desk, ...argv]).ended,
    bare: (argv, env) => launch(argv, env).ended,
    begin: (...argv) => begin({}, argv),
    beginIn: (env, ...argv) => begin(env, argv),
    async file(name, content) {
      const path = join(dir, name);
      await mkdir(join(path, ".."), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    async put({ articles = [], sources = [] }) {
      const opened = await openDesk(desk, { host: "cli", actingAs: "Ada Quill" });
      if (!opened.ok) throw new Error(opened.problem.message);
      const actor = { by: "Ada Quill", origin: null };
      for (const { id: _, createdAt: __, updatedAt: ___, ...fields } of sources) {
        await opened.value.sources.add(fields, actor);
      }
      for (const article of articles) {
        const created = await opened.value.articles.create(article, actor);
        if (!created.ok) throw new Error(created.problem.message);
      }
      await opened.value.close();
    },
    dispose: () => rm(dir, { recursive: true, force: true }),
  };
}
