import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { stetJson } from "./support/stet";
import { test as base, expect } from "./support/test";

interface Elsewhere {
  /** Where it is, with a slash at the end. */
  readonly address: string;
  /** The paths that somebody has asked it for. */
  readonly asked: string[];
}

const test = base.extend<{ elsewhere: Elsewhere }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright tells fixtures by the first parameter's pattern
  elsewhere: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Content-Type", "text/html");
      response.end("<title>Elsewhere</title>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

test("nothing in the window can reach another address or run what is not Stet's own", async ({
  newsroom,
  complaints,
  elsewhere,
}) => {
  complaints.expect(/Content Security Policy/u, /net::ERR_/u);
  await expect(newsroom.desk.pane).toBeVisible();
  const reached = await newsroom.page.evaluate(async (address) => {
    const image = new Image();
    const imageFailed = new Promise((resolve) => {
      image.onload = () => resolve(false);
      image.onerror = () => resolve(true);
    });
    image.src = `${address}picture`;
    const inline = document.createElement("script");
    inline.textContent = "window.ranInline = true";
    document.head.append(inline);
    const frame = document.createElement("iframe");
    frame.src = `${address}frame`;
    document.body.append(frame);
    const evaluated = () => {
      try {
        return new Function("return true")();
      } catch {
        return false;
      }
    };
    return {
      fetched: await fetch(`${address}data`).then(
        () => true,
        () => false,
      ),
      beacon: navigator.sendBeacon(`${address}beacon`),
      imageFailed: await imageFailed,
      ranInline: "ranInline" in window,
      evaluated: evaluated(),
    };
  }, elsewhere.address);
  expect(reached).toMatchObject({ fetched: false, imageFailed: true, ranInline: false, evaluated: false });
  expect(elsewhere.asked).toEqual([]);
});

test("a page elsewhere can neither read nor change the desk, nor put it in a frame @browser-only", async ({
  newsroom,
  desk,
  complaints,
  elsewhere,
}) => {
  // The same browser, with the desk's cookie, on another port of this machine.
  complaints.expect(/./u);
  await expect(newsroom.desk.pane).toBeVisible();
  const stet = new URL("/", newsroom.page.url()).href;
  const tab = await newsroom.host.anotherTab();
  await tab.goto(elsewhere.address);
  const got = await tab.evaluate(async (stet) => {
    const refused = (init: RequestInit) =>
      fetch(`${stet}api/articles`, { credentials: "include", ...init }).then(
        () => false,
        () => true,
      );
    const read = await refused({});
    const written = await refused({
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"headline":"Planted"}',
    });
    // The kind of request that a browser sends without asking first: only its answer is kept from this page.
    await refused({ method: "POST", mode: "no-cors", body: '{"headline":"Planted"}' });
    const frame = document.createElement("iframe");
    frame.src = stet;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
    document.body.append(frame);
    await loaded;
    return { read, written };
  }, stet);
  expect(got).toEqual({ read: true, written: true });
  await expect(tab.frameLocator("iframe").getByRole("navigation", { name: "Desk" })).toHaveCount(0);
  expect(await stetJson(desk, "list")).toEqual([]);
});

test("without the window's cookie the API answers nobody @browser-only", async ({ newsroom }) => {
  const stranger = await newsroom.host.anotherPerson();
  const base = new URL("/", newsroom.page.url()).href;
  for (const path of ["api/articles", "api/sources", "api/desk", "api/events"]) {
    const answer = await stranger.request.get(`${base}${path}`);
    expect(answer.status(), path).toBe(403);
    expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/\S/u) });
  }
  expect((await newsroom.page.request.get(`${base}api/articles`)).status()).toBe(200);
});

test("the address opens Stet once; used again, it says what to do @browser-only", async ({ newsroom }) => {
  await expect(newsroom.desk.pane).toBeVisible();
  const page = await newsroom.host.anotherPerson();
  await page.goto(newsroom.host.address);
  await expect(page.getByRole("heading", { name: "This address has been used" })).toBeVisible();
  await expect(page.getByText("stet start")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Desk" })).toHaveCount(0);
});

test("a window that goes elsewhere keeps the last words, and is told nothing of where it came from @browser-only", async ({
  newsroom,
  elsewhere,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Gone and back", paragraphs: ["Typed just before leaving."] });
  await newsroom.page.goto(elsewhere.address);
  expect(await newsroom.page.evaluate(() => document.referrer)).toBe("");
  await newsroom.page.goBack();
  await expect(newsroom.article.text).toContainText("Typed just before leaving.");
});

test("a link in the copy leads nobody away while they write, and a window it opens has no hold on Stet @browser-only", async ({
  newsroom,
  elsewhere,
}) => {
  await newsroom.desk.newArticle();
  await newsroom.article.write({ headline: "Links", paragraphs: ["See the register here"] });
  await newsroom.article.select("the register");
  await newsroom.article.toolbar.getByRole("button", { name: "Link" }).click();
  const dialog = newsroom.page.getByRole("dialog", { name: "Link" });
  await dialog.getByRole("textbox", { name: "Address" }).fill(elsewhere.address);
  await dialog.getByRole("button", { name: "Set link" }).click();
  await newsroom.article.text.getByRole("link", { name: "the register" }).click();
  await expect(newsroom.article.text).toBeFocused();
  expect(elsewhere.asked).toEqual([]);

  const [opened] = await Promise.all([
    newsroom.page.context().waitForEvent("page"),
    newsroom.page.evaluate((address) => void window.open(address), elsewhere.address),
  ]);
  await opened.waitForLoadState();
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await opened.close();
});

test("the desktop's window stays where it is and opens no other; addresses go to the system's browser @desktop-only", async ({
  newsroom,
  elsewhere,
}) => {
  await expect(newsroom.desk.pane).toBeVisible();
  const here = newsroom.page.url();
  const opened = await newsroom.page.evaluate((address) => window.open(`${address}opened`) !== null, elsewhere.address);
  expect(opened).toBe(false);
  await newsroom.page.evaluate((address) => {
    window.location.href = `${address}gone`;
  }, elsewhere.address);
  await expect
    .poll(() => newsroom.host.handedOver())
    .toEqual([`${elsewhere.address}opened`, `${elsewhere.address}gone`]);
  await expect(newsroom.desk.pane).toBeVisible();
  expect(newsroom.page.url()).toBe(here);
  expect(newsroom.page.context().pages()).toHaveLength(1);
  expect(elsewhere.asked).toEqual([]);
});
