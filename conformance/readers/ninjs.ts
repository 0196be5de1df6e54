import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvPackage from "ajv/package.json" with { type: "json" };
import addFormats from "ajv-formats";
import { z } from "zod";
import type { Reader } from "../reader";

const schemaSchema = z.record(z.string(), z.unknown());

/** News items in JSON against ninjs's own schema, by Ajv. */
export function ninjs([schema, ...referred]: readonly string[]): Reader {
  return {
    name: "Ajv, ninjs",
    formats: ["ninjs"],
    remedy: "name the schema with --ninjs, and GeoJSON's with --ninjs once more",
    version: async () => (schema === undefined ? null : `ajv ${ajvPackage.version}`),
    async read(files) {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      for (const file of referred) ajv.addSchema(await readSchema(file));
      const validate = ajv.compile(await readSchema(schema ?? ""));
      return Promise.all(
        files.map(async ({ path }) => {
          const item: unknown = JSON.parse(await readFile(path, "utf8"));
          if (validate(item)) return [];
          return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
        }),
      );
    },
  };
}

async function readSchema(file: string): Promise<Record<string, unknown>> {
  return schemaSchema.parse(JSON.parse(await readFile(file, "utf8")));
}
