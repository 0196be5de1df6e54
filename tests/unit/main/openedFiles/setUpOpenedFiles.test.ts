import { app } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { setUpOpenedFiles } from "#main/openedFiles/setUpOpenedFiles";
import { anEvent, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

const settle = () => new Promise((resolve) => setImmediate(resolve));

it("keeps what comes before anybody can open it, and passes on what comes later", async () => {
  const opened: string[] = [];
  const files = setUpOpenedFiles();
  files.add(["/a.stet.json"]);
  app.emit("open-file", anEvent({}), "/b.stet.json");
  files.deliverTo(async (path) => {
    opened.push(path);
  });
  app.emit("open-file", anEvent({}), "/c.stet.json");
  await settle();
  expect(opened).toEqual(["/a.stet.json", "/b.stet.json", "/c.stet.json"]);
});

it("opens one after the other, and the next one when one fails", async () => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const opened: string[] = [];
  let finishFirst = () => {};
  const files = setUpOpenedFiles();
  files.deliverTo(async (path) => {
    opened.push(path);
    if (path === "/1.stet") await new Promise<void>((resolve) => (finishFirst = resolve));
    if (path === "/2.stet") throw new Error("broken");
  });
  files.add(["/1.stet", "/2.stet", "/3.stet"]);
  await settle();
  expect(opened).toEqual(["/1.stet"]);
  finishFirst();
  await settle();
  expect(opened).toEqual(["/1.stet", "/2.stet", "/3.stet"]);
});

it("takes only Stet's own files, and tells the system that it has", () => {
  const files = setUpOpenedFiles();
  const open = vi.fn(async () => undefined);
  files.deliverTo(open);
  const event = anEvent({});
  app.emit("open-file", event, "/etc/passwd");
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(open).not.toHaveBeenCalled();
});
