import { resolve } from "node:path";
import { expect, it } from "vitest";
import { chooseDeskDir } from "#main/desk/chooseDeskDir";

it.each([
  ["the option", ["stet", "--desk", "mine"], {}, "mine"],
  ["the option with an equals sign", ["stet", "--desk=mine"], {}, "mine"],
  ["the environment", ["stet"], { STET_DESK: "theirs" }, "theirs"],
  ["the option before the environment", ["stet", "--desk", "mine"], { STET_DESK: "theirs" }, "mine"],
])("takes the desk from %s, relative to where Stet was started", (_from, argv, env, expected) => {
  expect(chooseDeskDir(argv, env, "/start")).toBe(resolve("/start", expected));
});

it.each([
  [["stet"], {}],
  [["stet", "--desk"], {}],
  [["stet", "--desk="], {}],
  [["stet"], { STET_DESK: "" }],
])("leaves the choice to the platform for %j and %j", (argv, env) => {
  expect(chooseDeskDir(argv, env, "/start")).toBeUndefined();
});
