import type { Reader } from "../reader";
import { mapSome, run, versionOf } from "../run";

/** Whether every file of an archive unpacks to what it says. */
export const unzip: Reader = {
  name: "unzip",
  formats: ["docx", "odt", "html-folder", "package"],
  remedy: "install unzip",
  version: () => versionOf("unzip", ["-v"]),
  read: (files) =>
    mapSome(files, async ({ path }) => {
      const { code, out } = await run("unzip", ["-tq", path]);
      return code === 0 ? [] : [out.trim().slice(0, 300)];
    }),
};

/** Whether another program takes it for JSON. */
export const jq: Reader = {
  name: "jq",
  formats: ["json", "ninjs"],
  remedy: "install jq",
  version: () => versionOf("jq", ["--version"]),
  read: (files) =>
    mapSome(files, async ({ path }) => {
      const { code, err } = await run("jq", ["-e", 'type == "object"', path]);
      return code === 0 ? [] : [err.trim().slice(0, 300) || "it is no JSON object"];
    }),
};
