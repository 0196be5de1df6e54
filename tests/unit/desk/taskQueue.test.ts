import { expect, it } from "vitest";
import { TaskQueue } from "#desk/taskQueue";

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it("runs tasks of one key in the order given, and those of others meanwhile", async () => {
  const queue = new TaskQueue();
  const { open, opened } = gate();
  const done: string[] = [];
  const first = queue.run("a", async () => {
    await opened;
    done.push("a1");
  });
  const second = queue.run("a", async () => {
    done.push("a2");
  });
  await queue.run("b", async () => {
    done.push("b");
  });
  expect(done).toEqual(["b"]);
  open();
  await Promise.all([first, second]);
  expect(done).toEqual(["b", "a1", "a2"]);
});

it("goes on after a task that fails, and tells only whoever gave it", async () => {
  const queue = new TaskQueue();
  const failing = queue.run("a", () => Promise.reject(new Error("no")));
  const next = queue.run("a", async () => "yes");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("yes");
});

it("is idle when everything is done, also what was added while waiting", async () => {
  const queue = new TaskQueue();
  const done: string[] = [];
  void queue.run("a", async () => {
    void queue.run("a", async () => {
      done.push("later");
    });
    done.push("sooner");
  });
  await queue.idle();
  expect(done).toEqual(["sooner", "later"]);
});
