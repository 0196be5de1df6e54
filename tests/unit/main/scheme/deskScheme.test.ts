import { protocol } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { isDeskUrl, setUpDeskScheme } from "#main/scheme/deskScheme";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("registers one scheme that behaves like https and can be used by nobody else", () => {
  setUpDeskScheme();
  expect(vi.mocked(protocol.registerSchemesAsPrivileged).mock.calls).toEqual([
    [
      [
        {
          scheme: "stet",
          privileges: {
            standard: true,
            secure: true,
            supportFetchAPI: true,
            stream: true,
            codeCache: true,
            corsEnabled: false,
            bypassCSP: false,
            allowServiceWorkers: false,
            allowExtensions: false,
          },
        },
      ],
    ],
  ]);
});

it.each(["stet://desk/", "stet://desk/api/articles?query=a", "STET://desk/#/x"])("takes %s for its own", (address) => {
  expect(isDeskUrl(address)).toBe(true);
});

it.each([
  "",
  "desk",
  "stet://desk.evil.example/",
  "stet://other/",
  "stet://desk:8080/",
  "stet:desk",
  "https://desk/",
  "file:///desk/",
  "javascript:stet://desk/",
])("does not take %j for its own", (address) => {
  expect(isDeskUrl(address)).toBe(false);
});
