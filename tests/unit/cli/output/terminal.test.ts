import { describe, expect, it } from "vitest";
import type { Io } from "#cli/io";
import { createTerminal } from "#cli/output/terminal";

function speaking(json: boolean, colour = false) {
  const said = { out: "", err: "" };
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    env: {},
    cwd: "/",
    root: "/",
    columns: null,
    colour,
    progress: null,
    pause: () => Promise.resolve(),
    untilStopped: () => Promise.resolve(),
    openWindow: async () => null,
  };
  return { said, terminal: createTerminal(io, json) };
}

const problem = { code: "desk-in-use", message: "Somebody has it.", remedy: "Wait." };

describe("a command's voice", () => {
  it("gives scripts JSON alone, on standard output alone", () => {
    const { said, terminal } = speaking(true);
    terminal.note("by the way");
    terminal.answer([1], () => "one");
    expect(said).toEqual({ out: "[\n  1\n]\n", err: "" });
  });

  it("gives people words, with what is beside the answer on standard error", () => {
    const { said, terminal } = speaking(false);
    terminal.note("by the way");
    terminal.answer([1], () => "one\n");
    expect(said).toEqual({ out: "one\n", err: "by the way\n" });
  });

  it("tells a problem on standard error, in one line of JSON or in words, and knows its exit code", () => {
    const scripted = speaking(true);
    expect(scripted.terminal.fail(problem)).toBe(3);
    expect(scripted.said).toEqual({ out: "", err: `${JSON.stringify({ error: problem })}\n` });
    const spoken = speaking(false);
    expect(spoken.terminal.fail({ ...problem, code: "gate-closed" })).toBe(1);
    expect(spoken.said.err).toBe("stet: Somebody has it.\nWait.\n");
  });

  it("is coloured where it may be", () => {
    const { said, terminal } = speaking(false, true);
    terminal.fail(problem);
    expect(said.err).toContain("\u001b[31m");
  });
});
