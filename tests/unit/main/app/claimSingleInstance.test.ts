import { app } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { claimSingleInstance } from "#main/app/claimSingleInstance";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("makes the first Stet hear of every later one, with its command line", () => {
  const heard = vi.fn();
  expect(claimSingleInstance(heard)).toBe(true);
  app.emit("second-instance", {}, ["stet", "a.stet.json"], "/work");
  expect(heard).toHaveBeenCalledExactlyOnceWith({ argv: ["stet", "a.stet.json"], workingDirectory: "/work" });
  expect(app.quit).not.toHaveBeenCalled();
});

it("ends a second Stet", () => {
  vi.mocked(app.requestSingleInstanceLock).mockReturnValueOnce(false);
  expect(claimSingleInstance(vi.fn())).toBe(false);
  expect(app.quit).toHaveBeenCalledOnce();
});
