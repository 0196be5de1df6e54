// @ts-check
// Speaks as much of the DevTools protocol as printing takes: node fakeBrowser.mjs HOW ARGUMENTS…
import { createReadStream, createWriteStream, writeFileSync } from "node:fs";

const [, , how, ...args] = process.argv;
if (how === "dies") process.exit(1);

const out = createWriteStream("", { fd: 4 });
const asked = [];
let html = "";
/** @type {Buffer | undefined} */
let report;
let rest = "";
createReadStream("", { fd: 3, encoding: "utf8" }).on("data", (data) => {
  const messages = (rest + data).split("\0");
  rest = messages.pop() ?? "";
  for (const text of messages) {
    const { id, method, params } = JSON.parse(text);
    asked.push(method);
    const written = /^document\.write\((".*")\)$/su.exec(params.expression ?? "");
    if (written) html += JSON.parse(written[1]);
    if (how === "hangs" && method === "Page.printToPDF") {
      // Something in the profile that has to go with it, and somebody to tell that printing is under way.
      writeFileSync(profile(), "under way");
      continue;
    }
    if (how === "babbles") out.write("no JSON at all\0");
    else if (how === "refuses" && method === "Page.printToPDF")
      answer({ id, error: { code: -32000, message: "Printing failed in /home/ada" } });
    else answer({ id, result: method === "IO.read" ? nextPiece(params) : (RESULTS[method] ?? {}) });
  }
});

const RESULTS = {
  "Target.createTarget": { targetId: "T" },
  "Target.attachToTarget": { sessionId: "S" },
  "Page.printToPDF": { stream: "1" },
};

function profile() {
  const folder = args.find((argument) => argument.startsWith("--user-data-dir="))?.slice("--user-data-dir=".length);
  return `${folder}/under-way`;
}

/** What it was told, in place of a PDF: pieces of at most as many bytes as were asked for. */
function nextPiece({ size }) {
  report ??= Buffer.from(JSON.stringify({ args, asked, html }));
  const piece = report.subarray(0, size);
  report = report.subarray(size);
  return { data: piece.toString("base64"), base64Encoded: true, eof: report.length === 0 };
}

/** An event and an answer in two pieces, as pipes give them. */
function answer(message) {
  out.write(`${JSON.stringify({ method: "Some.event", params: {} })}\0`);
  const text = `${JSON.stringify(message)}\0`;
  out.write(text.slice(0, 5));
  out.write(text.slice(5));
}
