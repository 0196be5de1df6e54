import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DeskEvent } from "#core/events/deskEvent";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { aClaim, anArticle } from "../../support/builders";
import { clear } from "../../support/clearOnDesk";
import { jsonAt } from "../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../support/freshDesk";

describe("the desk's settings", () => {
  it("are remembered, and the windows are told", async () => {
    const desk = await freshDesk();
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));
    accepted(await desk.setSettings({ policies: { secondPerson: true } }, { by: "Ada Quill", origin: "w1" }));
    accepted(await desk.setSettings({ severities: { "no-byline": "off" } }, { by: "Ada Quill", origin: "w2" }));
    expect(heard).toEqual([
      { type: "desk-changed", origin: "w1" },
      { type: "desk-changed", origin: "w2" },
    ]);
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect(again.file().settings).toEqual({
      severities: { "no-byline": "off" },
      policies: { twoIndependentSources: false, secondPerson: true },
      publisher: "",
      siteAddress: "",
      defaultLanguage: "en",
    });
  });

  it("lose none of two changes made at the same moment", async () => {
    const desk = await freshDesk();
    await Promise.all([
      desk.setSettings({ severities: { "no-byline": "off" } }, ADA),
      desk.setSettings({ severities: { "no-credit": "error" } }, ADA),
    ]);
    expect(desk.file().settings.severities).toEqual({ "no-byline": "off", "no-credit": "error" });
  });

  it("stay as they are when a change is refused, and nobody is told of it", async () => {
    const desk = await freshDesk();
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));
    const both = { severities: { "no-byline": "off", "no-such-rule": "off" } } as const;
    expect(codeOf(await desk.setSettings(both, ADA))).toBe("rule-unknown");
    expect(codeOf(await desk.setSettings({ defaultLanguage: "not a language" }, ADA))).toBe("settings-invalid");
    expect(desk.file().settings).toEqual(DEFAULT_SETTINGS);
    expect(heard).toEqual([]);
  });

  it("hold at the gate at once", async () => {
    const desk = await freshDesk();
    const claims = [aClaim({ verdict: "verified", note: "Looked it up." })];
    const { id } = accepted(await desk.articles.create(anArticle({ claims }), ADA));
    const terms = { draft: false, override: null };
    accepted(await clear(desk, id, terms));
    accepted(await desk.setSettings({ policies: { twoIndependentSources: true } }, ADA));
    expect(codeOf(await clear(desk, id, terms))).toBe("gate-closed");
  });

  it("come without policies or site address in a desk.json from before there were any, which opens as it is", async () => {
    const desk = await freshDesk();
    accepted(await desk.setSettings({ defaultLanguage: "fr" }, ADA));
    await desk.close();
    const { settings, ...file } = (await jsonAt(desk.dir, "desk.json")) as { settings: Record<string, unknown> };
    const { policies: _policies, publisher: _publisher, siteAddress: _siteAddress, ...older } = settings;
    await writeFile(join(desk.dir, "desk.json"), JSON.stringify({ ...file, settings: older }));
    const again = await freshDesk({ dir: desk.dir });
    expect(again.quarantined()).toEqual([]);
    expect(again.file().settings).toEqual({ ...DEFAULT_SETTINGS, defaultLanguage: "fr" });
  });
});
