import { describe, expect, it } from "vitest";
import { type Result, refuse } from "#core/result";
import type { PrintPdf } from "#exchange/format";
import { aPrinter } from "../../../support/aPrinter";
import { startApi } from "../../../support/apiUnderTest";
import { valueIn } from "../../../support/unwrap";

async function pdfOn(printPdf: PrintPdf | undefined) {
  const api = await startApi({ printPdf });
  const formats = valueIn(await api.client.exchange.formats());
  return { api, formats, pdf: formats.find(({ id }) => id === "pdf") };
}

describe("the formats of a host", () => {
  it("say which of them it cannot write, and what to do about it", async () => {
    const { pdf, formats } = await pdfOn(undefined);
    expect(pdf?.unavailable).toMatch(/browser.*Install/u);
    expect(formats.filter(({ unavailable }) => unavailable !== null)).toEqual([pdf]);
  });

  it("are all to be had where there is a printer", async () => {
    expect((await pdfOn(aPrinter)).pdf?.unavailable).toBeNull();
  });
});

describe("exporting a PDF", () => {
  it("hands the file over and writes it into the history", async () => {
    const { api } = await pdfOn(aPrinter);
    const { id } = valueIn(await api.client.articles.create({ headline: "Lamp relit" }));
    const { name, bytes } = valueIn(await api.client.articles.export(id, { format: "pdf", draft: true }));
    expect(name).toMatch(/\.pdf$/u);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe("%PDF-");
    const { history } = valueIn(await api.client.articles.get(id));
    expect(history.at(-1)).toMatchObject({ act: "exported", format: "pdf" });
  });

  it("writes nothing into the history when it could not be printed", async () => {
    const { api } = await pdfOn(async () => refuse("print-failed", "It jammed.", "Again."));
    const { id } = valueIn(await api.client.articles.create({ headline: "Lamp relit" }));
    const answer = await api.ask("POST", `/api/articles/${id}/exports`, { json: { format: "pdf", draft: true } });
    expect(answer.status).toBe(500);
    const { history } = valueIn(await api.client.articles.get(id));
    expect(history.map(({ act }) => act)).not.toContain("exported");
  });

  it("ends when the app closes", async () => {
    const closing: (() => void)[] = [];
    const { api } = await pdfOn(({ signal }) => {
      const printed = new Promise<Result<Uint8Array>>((resolve) => {
        signal?.addEventListener("abort", () => resolve(refuse("print-cancelled", "Cancelled.", "Again.")));
      });
      for (const close of closing) close();
      return printed;
    });
    closing.push(() => api.app.close());
    const { id } = valueIn(await api.client.articles.create({ headline: "Lamp relit" }));
    const answer = await api.ask("POST", `/api/articles/${id}/exports`, { json: { format: "pdf", draft: true } });
    expect(answer.status).toBe(503);
  });
});
