import { articleCopiesSchema, keptCopySchema, quarantineSchema } from "../contracts/copies";
import type { Client } from "./client";
import { asArticle, inShapeOf, readAs } from "./readAs";
import type { Send } from "./transport";

/** Calls about what others have left in the desk's folder, and what Stet has put aside. */
export function outsideCalls(send: Send): Client["outside"] {
  const at = (file: string, rest = "") => `/api/desk/copies/${encodeURIComponent(file)}${rest}`;
  return {
    quarantine: () => readAs(send({ method: "GET", path: "/api/desk/quarantine" }), inShapeOf(quarantineSchema)),
    copies: () => readAs(send({ method: "GET", path: "/api/desk/copies" }), inShapeOf(articleCopiesSchema)),
    keepAsRevision: (file) => readAs(send({ method: "POST", path: at(file, "/revision") }), inShapeOf(keptCopySchema)),
    keepAsArticle: (file) => readAs(send({ method: "POST", path: at(file, "/article") }), asArticle),
    setAside: async (file) => {
      const sent = await send({ method: "DELETE", path: at(file) });
      return sent.ok ? { ok: true, value: null } : sent;
    },
    putBack: (id) =>
      readAs(send({ method: "POST", path: `/api/articles/${encodeURIComponent(id)}/put-back` }), asArticle),
  };
}
