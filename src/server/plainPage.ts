/** A page that needs no style, no script and no session. The texts are ours, so nothing in them needs escaping. */
export function plainPage(title: string, paragraphs: readonly string[], extraHead = ""): string {
  const text = paragraphs.map((paragraph) => `    <p>${paragraph}</p>`).join("\n");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Stet</title>${extraHead}
  </head>
  <body>
    <h1>${title}</h1>
${text}
  </body>
</html>
`;
}

/** What somebody sees who has no cookie, or whose token has been used: nothing is wrong, they need a fresh address. */
export const CLOSED_DOOR_PAGE = plainPage("This address has been used", [
  "An address of Stet&rsquo;s opens one window, once. Nothing is lost: everything written is on the desk.",
  "Start Stet again, or run <code>stet start</code>: while Stet is running, that opens a new window on the same desk.",
]);

/** Takes a window from the address with the token to the front page by itself. */
export const OPENING_PAGE = plainPage(
  "Opening Stet",
  ['<a href="/">Go to the desk</a>'],
  '\n    <meta http-equiv="refresh" content="0; url=/">',
);
