import { app, dialog } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { refuse, succeed } from "#core/result";
import type { Desk } from "#desk/desk";
import { openDeskOrExplain } from "#main/desk/openDeskOrExplain";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("hands over the desk", async () => {
  const desk = { dir: "/desk" } as Desk;
  expect(await openDeskOrExplain(async () => succeed(desk))).toBe(desk);
  expect(dialog.showErrorBox).not.toHaveBeenCalled();
});

it("says who has the desk, and ends", async () => {
  const inUse = refuse("desk-in-use", "The desk is open in Stet in a browser (process 4711).", "Work there, or close it.");
  expect(await openDeskOrExplain(async () => inUse)).toBeUndefined();
  const [, text] = vi.mocked(dialog.showErrorBox).mock.lastCall ?? [];
  expect(text).toContain("process 4711");
  expect(text).toContain("Work there, or close it.");
  expect(app.quit).toHaveBeenCalledOnce();
});
