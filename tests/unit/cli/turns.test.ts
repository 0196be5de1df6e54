import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import { aCommandLine, type CommandLine } from "../../support/aCommandLine";
import { valueIn } from "../../support/unwrap";

describe("a command that finds the desk taken", () => {
  let cli: CommandLine;
  let other: OwnedDesk;
  let pauses = 0;
  let onPause: (pause: number) => Promise<void>;
  beforeEach(async () => {
    pauses = 0;
    onPause = async () => undefined;
    cli = await aCommandLine({
      pause: async () => {
        pauses += 1;
        await onPause(pauses);
      },
    });
    await cli.stet("new", "--headline", "Fog");
  });
  afterEach(async () => {
    await other.close();
    await cli.dispose();
  });

  it("waits for another command, and then goes on", async () => {
    other = valueIn(await openDesk(cli.desk, { host: "cli" }));
    onPause = async (pause) => (pause === 3 ? other.close() : undefined);
    expect((await cli.stet("new", "--headline", "Mist")).code).toBe(0);
    expect(pauses).toBe(3);
  });

  it("gives up after five seconds: exit 3", async () => {
    other = valueIn(await openDesk(cli.desk, { host: "cli" }));
    expect((await cli.stet("new", "--headline", "Mist")).code).toBe(3);
    expect(pauses).toBe(50);
  });

  it("does not wait for the desktop app", async () => {
    other = valueIn(await openDesk(cli.desk, { host: "desktop" }));
    expect((await cli.stet("new", "--headline", "Mist")).code).toBe(3);
    expect(pauses).toBe(0);
  });

  it("starts Stet once a command is done with the desk", async () => {
    other = valueIn(await openDesk(cli.desk, { host: "cli" }));
    onPause = async (pause) => (pause === 2 ? other.close() : undefined);
    const running = cli.begin("start", "--no-open", "--no-sample", "--json");
    expect(JSON.parse(await running.line)).toEqual({ url: expect.stringContaining("127.0.0.1") });
    expect((await running.stop()).code).toBe(0);
  });
});
