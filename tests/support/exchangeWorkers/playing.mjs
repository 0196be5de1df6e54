// Stands for the thread that reads and writes files: what it does is what the file's name says, or the article's slug.
import { parentPort } from "node:worker_threads";

parentPort?.on("message", (message) => {
  if (message.kind === "printed") return done(file(`printed: ${message.result.ok}`));
  if (message.kind === "read") {
    const { name, bytes } = message.incoming;
    misbehave(name);
    const warnings = [`${name}: ${bytes.length}`];
    return done({ ok: true, value: { content: {}, attachments: [], warnings, furniture: [] } });
  }
  const { article, images = new Map() } = message.departure;
  misbehave(article.slug);
  if (article.slug === "print" && message.canPrint) return parentPort?.postMessage({ kind: "print", html: "<p>" });
  const sizes = [...images.values()].map(({ bytes }) => bytes.length).join(" ");
  return done(file(`${message.kind} ${article.slug}: ${sizes}`));
});

function done(answer) {
  parentPort?.postMessage({ kind: "done", answer });
}

function file(warning) {
  const made = { name: "a.html", mediaType: "text/html", bytes: new Uint8Array(3), warnings: [warning], sha256: "" };
  return { ok: true, value: { ...made, file: made, terms: { draft: true, override: null } } };
}

function misbehave(name) {
  if (name === "endless") for (;;);
  if (name === "crash") throw new Error("the words of the file");
  if (name === "leave") process.exit(0);
  if (name === "hungry") {
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, () => ({})));
  }
}
