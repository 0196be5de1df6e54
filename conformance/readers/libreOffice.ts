import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { missingWords, wordsOf } from "../facts";
import type { Exported, Reader } from "../reader";
import { run, versionOf } from "../run";

/** Opens text documents and saves their text, which has to be the article's. */
export const libreOffice: Reader = {
  name: "LibreOffice",
  formats: ["docx", "odt"],
  remedy: "install LibreOffice (soffice)",
  version: () => versionOf("soffice", ["--headless", "--version"]),
  async read(files) {
    const folder = await mkdtemp(join(tmpdir(), "stet-conformance-"));
    try {
      // A profile of its own: another one that is running would take the files over.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const out = join(folder, "out");
      const to = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", out];
      await run("soffice", [profile, "--headless", "--norestore", ...to, ...files.map(({ path }) => path)]);
      return await Promise.all(files.map((file) => compare(file, out)));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function compare({ path, facts }: Exported, out: string): Promise<string[]> {
  try {
    const text = await readFile(join(out, `${basename(path, extname(path))}.txt`), "utf8");
    const missing = missingWords(facts.words, wordsOf(text));
    return missing === null ? [] : [`words are missing, or elsewhere: “${missing}”`];
  } catch {
    return ["LibreOffice did not open it"];
  }
}
