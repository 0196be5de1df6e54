import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OnChange, watchFolder } from "#desk/disk/folderWatch";
import { DeskWatch } from "#desk/watch/deskWatch";
import { diskError } from "../../../support/faultyDisk";

let changed: OnChange;
let lose: () => void;
let looks: (string[] | null)[];

beforeEach(() => {
  vi.useFakeTimers();
  looks = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const watch: typeof watchFolder = (_path, onChange, onLost) => {
  changed = onChange;
  lose = onLost;
  return { close: () => undefined };
};

function aWatch(options: { watch?: typeof watchFolder; look?: () => Promise<void> } = {}) {
  const look = async (paths: ReadonlySet<string> | null) => {
    looks.push(paths && [...paths]);
    await options.look?.();
  };
  return new DeskWatch({ folders: ["/desk/articles"], look, watch: options.watch ?? watch });
}

describe("watching a desk's folder", () => {
  it("looks once at what a burst of changes named, when it is over", async () => {
    aWatch();
    changed("/desk/articles/a.json");
    await vi.advanceTimersByTimeAsync(300);
    changed("/desk/articles/b.json");
    changed("/desk/articles/a.json");
    await vi.advanceTimersByTimeAsync(300);
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(looks).toEqual([["/desk/articles/a.json", "/desk/articles/b.json"]]);
  });

  it("takes no notice of this desk's own unfinished writes", async () => {
    aWatch();
    changed("/desk/articles/.a.json.0123456789ab.tmp");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([]);
  });

  it("looks at everything when the system does not say what changed, or says too much", async () => {
    aWatch();
    changed(null);
    await vi.advanceTimersByTimeAsync(1_000);
    for (let file = 0; file < 300; file += 1) changed(`/desk/articles/${file}.json`);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([null, null]);
  });

  it("looks by itself every few minutes, and every few seconds where there is no watching", async () => {
    aWatch();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(looks).toEqual([null, null]);
    lose();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toHaveLength(5);
    looks = [];
    aWatch({ watch: () => null });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks.length).toBeGreaterThan(0);
  });

  it("goes on after a disk that did not answer, and ends when it is closed", async () => {
    const watching = aWatch({ look: () => Promise.reject(diskError("EIO")) });
    await watching.look();
    await watching.look();
    expect(looks).toEqual([null, null]);
    await watching.close();
    changed(null);
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(looks).toHaveLength(2);
  });
});
