import { app } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { hardenApp } from "#main/app/hardenApp";
import { app as appDouble } from "../../../support/electronDouble/app";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("sandboxes every renderer", () => {
  hardenApp();
  expect(app.enableSandbox).toHaveBeenCalledOnce();
});

it("takes remote debugging away from the installed app", () => {
  appDouble.isPackaged = true;
  hardenApp();
  expect(vi.mocked(app.commandLine.removeSwitch).mock.calls.flat()).toContain("remote-debugging-port");
});

it("leaves debugging to developers", () => {
  hardenApp();
  expect(app.commandLine.removeSwitch).not.toHaveBeenCalled();
});
