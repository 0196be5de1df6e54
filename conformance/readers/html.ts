import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import htmlValidatePackage from "html-validate/package.json" with { type: "json" };
import { z } from "zod";
import { DOCUMENT_LIMITS, isZip, readZip } from "#exchange/zip/readZip";
import type { Reader } from "../reader";
import { run, versionOf } from "../run";

const FORMATS = ["html", "html-folder", "package"];

/** The page of a file that is one, or that has one in it. */
async function pageOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (!isZip(bytes)) return bytes.toString("utf8");
  const files = await readZip(bytes, DOCUMENT_LIMITS);
  return new TextDecoder().decode(files.ok ? files.value.get("article.html") : undefined);
}

export const htmlValidate: Reader = {
  name: "html-validate",
  formats: FORMATS,
  remedy: "npm ci",
  version: async () => `html-validate ${htmlValidatePackage.version}`,
  async read(files) {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      // What the words themselves are is the writer's: how long a headline is, how a number is written.
      rules: { "long-title": "off", "tel-non-breaking": "off" },
    });
    return Promise.all(
      files.map(async ({ path }) => {
        const { results } = await validator.validateString(await pageOf(path));
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`),
        );
      }),
    );
  },
};

/** Which headings an article has is its writer's affair, and how the address of a page is written that page's. */
const WRITERS_OWN = /skipping \d+ heading level|Illegal character in (?:query|path segment|fragment)/u;

const messagesSchema = z.object({
  messages: z.array(z.object({ type: z.string(), url: z.string().default(""), message: z.string().default("") })),
});

/** The Nu Html Checker, which holds pages to the HTML Standard. */
export function vnu(jar: string | null): Reader {
  return {
    name: "Nu Html Checker",
    formats: FORMATS,
    remedy: "name a vnu.jar with --vnu, and install Java",
    version: async () => (jar === null ? null : versionOf("java", ["-jar", jar, "--version"])),
    async read(files) {
      const folder = await mkdtemp(join(tmpdir(), "stet-conformance-"));
      try {
        const pages = files.map((_file, index) => join(folder, `${index}.html`));
        await Promise.all(files.map(async ({ path }, index) => writeFile(pages[index] ?? "", await pageOf(path))));
        const checked = await run("java", ["-Xss4m", "-jar", jar ?? "", "--format", "json", "--errors-only", ...pages]);
        const { messages } = messagesSchema.parse(JSON.parse(checked.err || checked.out));
        return pages.map((page) =>
          messages
            .filter(({ url, message }) => url.endsWith(page) && !WRITERS_OWN.test(message))
            .map(({ message }) => message.slice(0, 300)),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
