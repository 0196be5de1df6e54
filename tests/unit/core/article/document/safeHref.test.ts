import { expect, it } from "vitest";
import { isSafeHref } from "#core/article/document/safeHref";

it.each([
  "https://port.example/a?b=c#d",
  "HTTP://port.example",
  "mailto:desk@port.example",
  "tel:+441632960417",
  "#what-is-known",
  "page.html",
  "/about",
  "?page=2",
])("lets %j stand", (href) => {
  expect(isSafeHref(href)).toBe(true);
});

it.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " \u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\u200Bscript:alert(1)",
  "vbscript:x",
  "data:text/html,x",
  "file:///etc/passwd",
  "stet://desk/api",
  "blob:https://port.example/x",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "",
  "  ",
])("refuses %j", (href) => {
  expect(isSafeHref(href)).toBe(false);
});
