import { beforeEach, expect, it, vi } from "vitest";
import { serveDesk } from "#main/scheme/serveDesk";
import { aSession, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

it("answers on Stet's own scheme", async () => {
  const { double, session } = aSession();
  serveDesk(() => new Response("from the API"), new Map(), session);
  const [scheme, handler] = double.protocol.handle.mock.lastCall ?? [];
  expect(scheme).toBe("stet");
  const answer = await handler?.(new Request("stet://desk/api/desk"));
  expect(await answer?.text()).toBe("from the API");
});
