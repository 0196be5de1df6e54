import { app } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { separateProfile } from "#main/desk/separateProfile";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("gives each desk its own profile, always the same one, under the usual one", () => {
  for (const desk of ["/desks/a", "/desks/b", "/desks/a"]) separateProfile(desk);
  const paths = vi
    .mocked(app.setPath)
    .mock.calls.filter(([name]) => name === "userData")
    .map(([, path]) => path);
  expect(new Set(paths).size).toBe(2);
  expect(paths[0]).toBe(paths[2]);
  expect(paths[0]).toMatch(/userData[\\/]desks[\\/][0-9a-f]{16}$/);
});
