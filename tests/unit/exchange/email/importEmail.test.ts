import { describe, expect, it } from "vitest";
import { importFile } from "#exchange/importFile";
import { bytesOf, imported, outline, PIXEL, startOf } from "../support";

const HEAD = `Return-Path: <ada@courier.example>
Message-ID: <1@courier.example>
Date: Mon, 03 Mar 2031 09:00:00 +0100
From: Ada Quill <ada@courier.example>
To: Desk <desk@courier.example>
MIME-Version: 1.0
`;
const PLAIN = "Content-Type: text/plain; charset=utf-8\n";

function mail(subject: string, rest: string): string {
  return `${HEAD}Subject: ${subject}\n${rest}`.replaceAll("\n", "\r\n");
}

async function read(text: string | Uint8Array, name = "story.eml") {
  const result = await imported(name, text);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

async function problemOf(text: string) {
  const result = await importFile({ name: "story.eml", bytes: bytesOf(text), defaultLanguage: "en" });
  return result.ok ? null : result.problem.code;
}

describe("a message in plain text", () => {
  it("brings subject, writer and text", async () => {
    const { start, lines, format, warnings } = await read(
      mail("Ferry returns", `${PLAIN}\nThe ferry left on Monday.\n\nIt was back before dark.\n`),
    );
    expect(format).toBe("E-mail");
    expect(start).toMatchObject({ headline: "Ferry returns", bylines: [{ name: "Ada Quill" }] });
    expect(lines).toEqual(["paragraph: The ferry left on Monday.", "paragraph: It was back before dark."]);
    expect(warnings).toEqual([expect.stringContaining("2031-03-03")]);
  });

  it("is known by its content, whatever the file's name says", async () => {
    const { format } = await read(mail("Ferry", `${PLAIN}\nThe ferry left.\n`), "story.txt");
    expect(format).toBe("E-mail");
  });

  it("is not taken for a message where a writer has only typed one", async () => {
    const { format } = await read("From: Ada Quill\nSubject: Ferry\n\nThe ferry left on Monday.", "story.txt");
    expect(format).toBe("Plain text");
  });

  it("joins lines that the mail program has wrapped", async () => {
    const { lines } = await read(
      mail("Ferry", "Content-Type: text/plain; format=flowed; delsp=no\n\nThe ferry left \non Monday \nat nine.\n"),
    );
    expect(lines).toEqual(["paragraph: The ferry left on Monday at nine."]);
  });

  it.each([
    ["Re: Ferry", "Ferry"],
    ["RE: AW: Fwd: Ferry", "Ferry"],
    ["FW: [EXTERNAL] Ferry: the bill", "Ferry: the bill"],
    ["=?utf-8?B?2KfZhNi52KjZkdin2LHYqQ==?=", "العبّارة"],
    ["=?iso-8859-2?Q?P=F8=EDstav?=", "Přístav"],
  ])("has of its subject %s the headline %s", async (subject, headline) => {
    const { start } = await read(mail(subject, `${PLAIN}\nThe ferry left.\n`));
    expect(start.headline).toBe(headline);
  });

  it.each([
    ["Shift_JIS", "shift_jis", "k0uDTILMjWCChQ=="],
    ["KOI8-R", "koi8-r", "8MHSz80="],
  ])("is read in %s", async (_, charset, base64) => {
    const { lines } = await read(
      mail("Ferry", `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: base64\n\n${base64}\n`),
    );
    const expected = new TextDecoder(charset).decode(Buffer.from(base64, "base64"));
    expect(lines).toEqual([`paragraph: ${expected}`]);
  });

  it("prefers the byline in the text to the name of the account", async () => {
    const { start, lines } = await read(mail("Ferry", `${PLAIN}\nBy Bram Tolle\n\nThe ferry left on Monday.\n`));
    expect(start.bylines).toEqual([{ name: "Bram Tolle" }]);
    expect(lines).toEqual(["paragraph: The ferry left on Monday."]);
  });
});

describe("what a message quotes", () => {
  it("is offered for removal below an answer", async () => {
    const { furniture } = await read(
      mail(
        "Re: Ferry",
        `${PLAIN}\nHere is the story.\n\nOn Sun, 2 Mar 2031 at 10:00, Dov Lem <dov@x.example> wrote:\n\n> Where is it?\n> Soon?\n`,
      ),
    );
    expect(furniture).toEqual([expect.objectContaining({ reason: "a message that was answered", from: 1, count: 2 })]);
  });

  it("is the story below the head of a forwarded message", async () => {
    const { furniture, lines } = await read(
      mail(
        "Fwd: Ferry",
        `${PLAIN}\nFYI\n\n---------- Forwarded message ---------\nFrom: Dov Lem <dov@x.example>\nDate: Sun, 2 Mar 2031\nSubject: Ferry\nTo: Ada Quill <ada@courier.example>\n\nThe ferry left on Monday.\n`,
      ),
    );
    expect(furniture[0]).toMatchObject({ reason: "what was written above a forwarded message", from: 0 });
    expect(furniture[0]?.count).toBe(lines.length - 1);
    expect(lines.at(-1)).toBe("paragraph: The ferry left on Monday.");
  });

  it("ends before a signature, which is offered too", async () => {
    const { furniture } = await read(
      mail("Ferry", `${PLAIN}\nThe ferry left.\n\nIt came back.\n\n-- \nAda Quill\nThe Courier\n`),
    );
    expect(furniture).toEqual([expect.objectContaining({ reason: "the signature of a mail" })]);
  });

  it("is offered where Outlook has set it below a line of fields", async () => {
    const { furniture } = await read(
      mail(
        "Re: Ferry",
        `Content-Type: text/html; charset=utf-8\n\n<p>Here it is.</p><div><p><b>From:</b> Dov Lem<br><b>Sent:</b> Sunday<br><b>To:</b> Ada<br><b>Subject:</b> Ferry</p></div><p>Where is it?</p>\n`,
      ),
    );
    expect(furniture).toEqual([expect.objectContaining({ reason: "a message that was answered", from: 1, count: 2 })]);
  });
});

describe("what a mail program adds", () => {
  it.each([
    "Sent from my iPhone",
    "Sent from my Galaxy S30",
    "Sent from Outlook for Android",
    "Get Outlook for iOS<https://aka.example/o0ukef>",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für iOS",
    "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
  ])("is offered for removal and is no heading: %s", async (line) => {
    const story = "The ferry left.\n\nIt came back before it was dark.";
    for (const below of ["", "\n\nOn Sun, 2 Mar 2031, Dov Lem wrote:\n\n> Where is the story?"]) {
      const { furniture, lines } = await read(mail("Ferry", `${PLAIN}\n${story}\n\n${line}${below}\n`));
      expect(lines[2]).toBe(`paragraph: ${line}`);
      expect(furniture[0]).toMatchObject({ reason: "a line that the mail program adds", from: 2, count: 1 });
    }
  });

  it.each(["Sent from my balcony, a picture", "Outlook: fog over the harbour", "Sent from the front"])(
    "is not the line %s",
    async (line) => {
      const { furniture } = await read(mail("Ferry", `${PLAIN}\nThe ferry left.\n\n${line}\n`));
      expect(furniture).toEqual([]);
    },
  );
});

describe("the signature of a message", () => {
  const SIGNED = "-- \nAda Quill\n\nThe Selwick Courier\n\nOpen from nine.\n\n- Old Quay 1\n";

  it("has no headings and no lists, and is offered whole", async () => {
    const { lines, furniture } = await read(mail("Ferry", `${PLAIN}\nThe ferry left.\n\nIt came back.\n\n${SIGNED}`));
    expect(lines.slice(2)).toEqual([
      "paragraph: --",
      "paragraph: Ada Quill",
      "paragraph: The Selwick Courier",
      "paragraph: Open from nine.",
      "paragraph: - Old Quay 1",
    ]);
    expect(furniture).toEqual([expect.objectContaining({ reason: "the signature of a mail", from: 2, count: 5 })]);
  });

  it("ends where an answered or forwarded message begins", async () => {
    const { furniture } = await read(
      mail("Re: Ferry", `${PLAIN}\nHere it is.\n\n${SIGNED}\nOn Sun, 2 Mar 2031, Dov Lem wrote:\n\n> Where is it?\n`),
    );
    expect(furniture.map(({ reason, from, count }) => [reason, from, count])).toEqual([
      ["the signature of a mail", 1, 5],
      ["a message that was answered", 6, 2],
    ]);
  });

  it("is told in HTML, whatever it is set in", async () => {
    const html = "<p>The ferry left.</p><div>-- <br>Ada Quill<br>The Selwick Courier</div>";
    const { furniture } = await read(mail("Ferry", `Content-Type: text/html; charset=utf-8\n\n${html}\n`));
    expect(furniture).toEqual([expect.objectContaining({ reason: "the signature of a mail", from: 1, count: 1 })]);
  });
});

describe("text of the format flowed", () => {
  const flowed = (text: string, more = "") =>
    mail("Ferry", `Content-Type: text/plain; charset=utf-8;\n format=flowed${more}\n\n${text}`);

  it("keeps quotations apart by their depth", async () => {
    const text = "> The ferry left \n> on Monday.\n>> Did it \n>> leave?\n> It \n>> did.\nYes, \nit did.\n";
    expect((await read(flowed(text))).lines).toEqual([
      "blockquote",
      "  paragraph: The ferry left on Monday.",
      "  blockquote",
      "    paragraph: Did it leave?",
      "  paragraph: It",
      "  blockquote",
      "    paragraph: did.",
      "paragraph: Yes, it did.",
    ]);
  });

  it("loses the spaces that were added when it says so, and no others", async () => {
    const text = "The fer \nry left.  \nOn Monday.\n> It did \n> n't.\n";
    expect((await read(flowed(text, "; DelSp=Yes"))).lines).toEqual([
      "paragraph: The ferry left. On Monday.",
      "blockquote",
      "  paragraph: It didn't.",
    ]);
  });

  it("keeps lines apart that end in no space, however full they are", async () => {
    const line = "The ferry left the harbour of Port Selwick on Monday morning at";
    expect((await read(flowed(`${line}\n${line}\nnine.\n`))).lines).toEqual([
      `paragraph: ${line}`,
      `paragraph: ${line}`,
      "paragraph: nine.",
    ]);
  });

  it("ends before a signature, whose line ends in a space", async () => {
    const { lines, furniture } = await read(flowed("It left. \n-- \nAda Quill\n"));
    expect(lines).toEqual(["paragraph: It left.", "paragraph: --", "paragraph: Ada Quill"]);
    expect(furniture).toEqual([expect.objectContaining({ from: 1, count: 2 })]);
  });

  it("is read so in a part of the message, encoded or not", async () => {
    const encoded = Buffer.from("> It left \r\n> at nine.\r\n").toString("base64");
    const { lines } = await read(
      mail(
        "Ferry",
        `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8; Format="Flowed"\nContent-Transfer-Encoding: base64\n\n${encoded}\n--b--\n`,
      ),
    );
    expect(lines).toEqual(["blockquote", "  paragraph: It left at nine."]);
  });

  it("is read so in a message within a message", async () => {
    const inner = flowed("> It left \n> at nine.\n");
    const outer = `Content-Type: multipart/mixed; boundary=b\n\n--b\n${PLAIN}\nSee below.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`;
    const [first] = (await read(mail("Fwd: Ferry", outer))).more ?? [];
    if (!first) throw new Error("The message within is missing");
    expect(outline(startOf(first).body)).toEqual(["blockquote", "  paragraph: It left at nine."]);
  });
});

describe("a message with more than a text", () => {
  const related = (body: string) =>
    mail(
      "Ferry",
      `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${body}\n--b\nContent-Type: image/png; name=boat.png\nContent-ID: <boat@x>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\n${Buffer.from(PIXEL).toString("base64")}\n--b\nContent-Type: application/pdf; name="minutes.pdf"\nContent-Disposition: attachment; filename="minutes.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--b--\n`,
    );

  it("has the images of its text as figures, and names what it leaves out", async () => {
    const { lines, attachments, warnings, start } = await read(
      related('<p>The ferry left.</p><img src="cid:boat@x" alt="The boat">'),
    );
    expect(lines).toEqual(["paragraph: The ferry left.", "figure: "]);
    expect(attachments.map(({ bytes }) => bytes.length)).toEqual([PIXEL.length]);
    expect(start.body.content?.[1]?.attrs).toMatchObject({ sha256: attachments[0]?.sha256, alt: "The boat" });
    expect(warnings.join(" ")).toContain("Attachments were left out: minutes.pdf.");
  });

  it("brings messages attached to it as articles of their own", async () => {
    const inner = mail("Ferry", `${PLAIN}\nThe ferry left on Monday.\n`);
    const outer = mail(
      "Fwd: two stories",
      `Content-Type: multipart/mixed; boundary=b\n\n--b\n${PLAIN}\nSee below.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`,
    );
    const result = await imported("two.eml", outer);
    expect([result, ...(result.more ?? [])].map((each) => startOf(each).headline)).toEqual(["two stories", "Ferry"]);
  });

  it("is its attached message where it says nothing itself", async () => {
    const inner = mail("Ferry", `${PLAIN}\nThe ferry left on Monday.\n`);
    const outer = mail(
      "Fwd: Ferry",
      `Content-Type: multipart/mixed; boundary=b\n\n--b\n${PLAIN}\n\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`,
    );
    const result = await imported("one.eml", outer);
    expect(startOf(result).headline).toBe("Ferry");
    expect(result.more).toBeUndefined();
  });

  it("says that a signature was not checked", async () => {
    const { warnings } = await read(
      mail(
        "Ferry",
        `Content-Type: multipart/signed; boundary=b; protocol="application/pgp-signature"\n\n--b\n${PLAIN}\nThe ferry left.\n--b\nContent-Type: application/pgp-signature\n\nxyz\n--b--\n`,
      ),
    );
    expect(warnings.join(" ")).toContain("signed");
  });
});

describe("a message that cannot be read", () => {
  it.each([
    [
      "mail-encrypted",
      mail(
        "x",
        "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n",
      ),
    ],
    [
      "mail-encrypted",
      mail("x", 'Content-Type: application/pkcs7-mime; name="smime.p7m"\nContent-Transfer-Encoding: base64\n\nMIIB\n'),
    ],
    ["mail-encrypted", mail("x", `${PLAIN}\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n`)],
    ["mail-empty", mail("x", `${PLAIN}\n\n`)],
  ])("is refused with %s", async (code, text) => {
    expect(await problemOf(text)).toBe(code);
  });

  it("does not nest without end", async () => {
    let text = mail("x", `${PLAIN}\nThe ferry left.\n`);
    for (let depth = 0; depth < 12; depth += 1) {
      text = mail(
        "x",
        `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${PLAIN}\nDepth ${depth}.\n--b${depth}\nContent-Type: message/rfc822\n\n${text}\n--b${depth}--\n`,
      );
    }
    const result = await imported("deep.eml", text);
    expect(result.more?.length).toBeLessThanOrEqual(3);
  });
});

describe("a page that a browser saved in one file", () => {
  const page = `From: <Saved by Blink>
Snapshot-Content-Location: https://courier.example/2031/ferry.html
Subject: Ferry returns
Date: Mon, 3 Mar 2031 09:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----b"

------b
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://courier.example/2031/ferry.html

<html lang=3D"en"><head><meta charset=3D"utf-8"><title>Ferry returns</title></head><body><nav>Home</nav><article><h1>Ferry returns</h1><p>By Ada Quill</p><p>The ferry =E2=80=9Cleft=E2=80=9D on <a href=3D"/m">Monday</a>.</p><img src=3D"https://courier.example/boat.png" alt=3D"The boat"></article></body></html>
------b
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://courier.example/boat.png

${Buffer.from(PIXEL).toString("base64")}
------b
Content-Type: text/html
Content-ID: <frame-2@mhtml.blink>
Content-Location: https://ads.example/frame

<p>Buy now</p>
------b--
`.replaceAll("\n", "\r\n");

  it("comes in as its article with its images", async () => {
    const { format, start, lines, attachments, remoteImages } = await read(page, "ferry.mhtml");
    expect(format).toBe("Saved web page (MHTML)");
    expect(start).toMatchObject({ headline: "Ferry returns", bylines: [{ name: "Ada Quill" }] });
    expect(lines).toEqual(["paragraph: The ferry “left” on Monday.", "figure: "]);
    expect(attachments).toHaveLength(1);
    expect(remoteImages).toEqual([]);
    expect(JSON.stringify(start.body)).toContain("https://courier.example/m");
  });
});
