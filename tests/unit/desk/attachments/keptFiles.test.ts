import { createHash } from "node:crypto";
import { rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_KINDS, MAX_FILE_MIB } from "#core/attachments/fileKinds";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { namesIn } from "../../../support/deskFiles";
import { anOfficeFile, anOpenDocument, aPdf, aZip, bytesOf, PROGRAM } from "../../../support/evidenceFiles";
import { faultyDisk } from "../../../support/faultyDisk";
import { accepted, codeOf, freshDesk } from "../../../support/freshDesk";
import { fuzzing } from "../../../support/fuzzing";
import { ONE_PIXEL_PNG } from "../../../support/images";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const MAIL =
  "Received: from quay\r\n\tby lamp\r\nFrom: a@quay.example\r\nSubject: Fog\r\n\r\nIt is caf\xe9 weather.\r\n";
const utf16 = (text: string) => bytesOf([0xff, 0xfe], [...Buffer.from(text, "utf16le")]);
const utf16BigEnded = (text: string) => bytesOf([0xfe, 0xff], [...Buffer.from(text, "utf16le").swap16()]);
const utf8 = (text: string) => bytesOf([...Buffer.from(text)]);

describe("what is kept, by what its bytes say", () => {
  it.each<[string, Uint8Array, string]>([
    ["PDF", aPdf("fog"), "application/pdf"],
    ["PNG", ONE_PIXEL_PNG, "image/png"],
    ["RTF", bytesOf("{\\rtf1\\ansi Fog.}"), "application/rtf"],
    ["Word", anOfficeFile("docx"), `${OFFICE}.wordprocessingml.document`],
    ["Excel", anOfficeFile("xlsx"), `${OFFICE}.spreadsheetml.sheet`],
    ["PowerPoint", anOfficeFile("pptx"), `${OFFICE}.presentationml.presentation`],
    ["OpenDocument", anOpenDocument("text"), "application/vnd.oasis.opendocument.text"],
    ["an OpenDocument sheet", anOpenDocument("spreadsheet"), "application/vnd.oasis.opendocument.spreadsheet"],
    ["MP3", bytesOf("ID3", [3, 0, 0, 0, 0, 0, 0], [0xff, 0xfb, 0x90, 0]), "audio/mpeg"],
    ["WAV", bytesOf("RIFF", [36, 0, 0, 0], "WAVEfmt ", [16, 0, 0, 0]), "audio/wav"],
    ["MP4", bytesOf([0, 0, 0, 20], "ftypisom", [0, 0, 2, 0], "isom"), "video/mp4"],
    ["HEIC", bytesOf([0, 0, 0, 20], "ftypheic", [0, 0, 0, 0], "heic"), "image/heic"],
    ["TIFF", bytesOf("II", [42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "image/tiff"],
    ["text in UTF-8", utf8("Fog at the quay: 12 °C, «κρύο»\n"), "text/plain"],
    ["text in an older encoding", bytesOf("Caf\xe9;12\r\nK\xf6der;3\r\n"), "text/plain"],
    ["text in UTF-16", utf16("Fog at the quay\r\n"), "text/plain"],
    ["text in big-endian UTF-16", utf16BigEnded("Fog at the quay\r\n"), "text/plain"],
    ["JSON", bytesOf('{"fog": true}'), "text/plain"],
    ["text that begins like a picture", bytesOf("BM of the quay, a table\n1\t2\n"), "text/plain"],
    ["text that begins like a program", bytesOf("MZ, the weekly, reports\n"), "text/plain"],
    ["a web page, as the text that it is", bytesOf("<!doctype html><script>alert(1)</script>"), "text/plain"],
    ["SVG, as the text that it is", bytesOf("<svg onload='alert(1)'/>"), "text/plain"],
    ["e-mail", bytesOf(MAIL), "message/rfc822"],
    ["e-mail from a mailbox", bytesOf(`From a@quay Mon Jan 1 00:00:00 2024\n${MAIL}`), "message/rfc822"],
    [
      "text that only looks like e-mail",
      bytesOf("From: here it is dark.\nTo: there it is not\nAnd fog.\n"),
      "text/plain",
    ],
  ])("%s", async (_what, bytes, mediaType) => {
    const { attachments, dir } = await freshDesk();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const about = { sha256, mediaType, size: bytes.length };
    expect(accepted(await attachments.files.keep(bytes))).toEqual(about);
    expect(Object.keys(FILE_KINDS)).toContain(mediaType);
    expect(await namesIn(dir, "attachments", sha256.slice(0, 2))).toEqual([sha256]);
    expect(accepted(await attachments.files.about(sha256))).toEqual(about);
    const read = accepted(await attachments.files.read(sha256));
    expect([read.mediaType, Buffer.compare(read.bytes, bytes)]).toEqual([mediaType, 0]);
  });
});

describe("what is refused, and never written", () => {
  it.each<[string, Uint8Array, string]>([
    ["a Windows program", PROGRAM, "attachment-program"],
    ["a Linux program", bytesOf("\x7fELF", [2, 1, 1, 0, 0, 0, 0, 0]), "attachment-program"],
    ["a macOS program", bytesOf([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]), "attachment-program"],
    [
      "a shortcut",
      bytesOf([0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46]),
      "attachment-program",
    ],
    ["a shell script", bytesOf("#!/bin/sh\nrm -r ~\n"), "attachment-program"],
    ["a script behind a byte order mark", bytesOf([0xef, 0xbb, 0xbf], "#!/bin/sh\n"), "attachment-program"],
    ["a batch file", bytesOf("@echo off\r\ndel *\r\n"), "attachment-program"],
    ["a PHP script", bytesOf("<?php system($_GET[0]);"), "attachment-program"],
    ["a Windows address shortcut", bytesOf("[InternetShortcut]\r\nURL=file://quay\r\n"), "attachment-program"],
    ["a desktop entry", bytesOf("# fog\n[Desktop Entry]\nExec=rm\n"), "attachment-program"],
    ["an HTML application", bytesOf("<html><head><HTA:APPLICATION id=x></head>"), "attachment-program"],
    ["a registry file in UTF-16", utf16("Windows Registry Editor Version 5.00\r\n"), "attachment-program"],
    ["a Java program", aZip({ "META-INF/MANIFEST.MF": "Main-Class: Fog", "Fog.class": "x" }), "attachment-program"],
    ["Word with macros", anOfficeFile("docm"), "attachment-macros"],
    ["Word that hides macros", anOfficeFile("docx", { "word/vbaProject.bin": "x" }), "attachment-macros"],
    ["Word that hides them in capitals", anOfficeFile("docx", { "word/VBAPROJECT.BIN": "x" }), "attachment-macros"],
    ["Excel with macro sheets", anOfficeFile("xlsx", { "xl/macrosheets/sheet1.xml": "x" }), "attachment-macros"],
    ["OpenDocument with macros", anOpenDocument("text", { "Basic/Standard/Fog.xml": "x" }), "attachment-macros"],
    [
      "an older Office file",
      bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Array(600).fill(0)),
      "attachment-macros",
    ],
    ["an archive", aZip({ "fog.txt": "Fog" }), "attachment-type"],
    ["bytes of no kind", bytesOf([1, 2, 3, 0, 250, 7]), "attachment-type"],
    ["text with a NUL far inside", bytesOf("fog ".repeat(400_000), [0], "fog"), "attachment-type"],
    ["UTF-16 that is none", bytesOf([0xfe, 0xff, 0xd8, 0, 0, 0x41]), "attachment-type"],
    ["UTF-16 that ends within a letter", bytesOf([0xfe, 0xff, 0x41]), "attachment-type"],
    ["a document cut short", anOfficeFile("docx").subarray(0, -10), "attachment-type"],
    ["an empty file", new Uint8Array(0), "attachment-empty"],
  ])("%s", async (_what, bytes, code) => {
    const { attachments, dir } = await freshDesk();
    const kept = await attachments.files.keep(bytes);
    expect(codeOf(kept)).toBe(code);
    if (!kept.ok) expect(kept.problem.message).toContain("what you have typed is still there");
    expect(await namesIn(dir, "attachments")).toEqual([]);
  });

  it("a file over the limit, whatever it is", async () => {
    const { attachments } = await freshDesk();
    const large = new Uint8Array(MAX_FILE_MIB * 1024 * 1024 + 1).fill(0x20);
    expect(codeOf(await attachments.files.keep(large))).toBe("attachment-too-large");
  });

  it("nothing else than with a reason: damaged files of every kind upset nobody", async () => {
    const { attachments } = await freshDesk();
    const whole = [aPdf("fog"), anOfficeFile("docx"), anOpenDocument("text"), PROGRAM, ONE_PIXEL_PNG, bytesOf(MAIL)];
    const codes = [null, "attachment-program", "attachment-macros", "attachment-type", "attachment-empty"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        async (bytes, cut, changes) => {
          const damaged = bytes.slice(0, cut % (bytes.length + 1));
          for (const [at, value] of changes) if (damaged.length > 0) damaged[at % damaged.length] = value;
          expect(codes).toContain(codeOf(await attachments.files.keep(damaged)));
        },
      ),
      fuzzing(300),
    );
  });
});

describe("a file that is there no more as it was", () => {
  const aKeptFile = async () => {
    const desk = await freshDesk();
    const { sha256 } = accepted(await desk.attachments.files.keep(aPdf("fog")));
    return { ...desk.attachments, sha256, path: join(desk.dir, "attachments", sha256.slice(0, 2), sha256) };
  };

  it("is never given out when its bytes have changed, and mended by attaching it again", async () => {
    const { files, sha256, path } = await aKeptFile();
    accepted(await files.about(sha256));
    await writeFile(path, aPdf("FOG"));
    // File systems with a coarse clock would have it as old as before.
    await utimes(path, 0, 0);
    expect(codeOf(await files.read(sha256))).toBe("attachment-damaged");
    expect(codeOf(await files.about(sha256))).toBe("attachment-damaged");
    accepted(await files.keep(aPdf("fog")));
    expect(accepted(await files.read(sha256)).size).toBe(aPdf("fog").length);
    expect(codeOf(await files.about(sha256))).toBeNull();
  });

  it("is said to be missing", async () => {
    const { files, sha256, path } = await aKeptFile();
    await rm(path);
    expect(codeOf(await files.read(sha256))).toBe("not-found");
    expect(codeOf(await files.about(sha256))).toBe("not-found");
  });

  it.each(["", "..", "../desk.json", "g".repeat(64), "A".repeat(64)])("has no name such as %j", async (name) => {
    const { files } = await aKeptFile();
    expect(codeOf(await files.read(name))).toBe("not-found");
    expect(codeOf(await files.about(name))).toBe("not-found");
  });
});

it("a file that was put into the folder by hand, of a kind that is not kept, is of no kind", async () => {
  const { attachments, dir } = await freshDesk();
  const sha256 = createHash("sha256").update(PROGRAM).digest("hex");
  await nodeFileSystem.makeFolder(join(dir, "attachments", sha256.slice(0, 2)));
  await writeFile(join(dir, "attachments", sha256.slice(0, 2), sha256), PROGRAM);
  expect(accepted(await attachments.files.about(sha256)).mediaType).toBe("application/octet-stream");
});

it("evidence that is no image is none for a figure", async () => {
  const { attachments } = await freshDesk();
  const { sha256 } = accepted(await attachments.files.keep(aPdf("fog")));
  expect(codeOf(await attachments.get(sha256))).toBe("not-found");
});

it("a full disk is named, and keeps nothing by halves", async () => {
  let full = false;
  const fs = faultyDisk({
    writeNew: async (path, bytes) => {
      if (full) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
      await nodeFileSystem.writeNew(path, bytes);
    },
  });
  const { attachments, dir } = await freshDesk({ fs });
  full = true;
  expect(codeOf(await attachments.files.keep(aPdf("fog")))).toBe("disk-full");
  full = false;
  const [folder = ""] = await namesIn(dir, "attachments");
  expect(await namesIn(dir, "attachments", folder)).toEqual([]);
});

it("a file that is there is read again only when it changes", async () => {
  let reads = 0;
  const fs = faultyDisk({
    read: (path) => {
      if (path.includes("attachments")) reads += 1;
      return nodeFileSystem.read(path);
    },
  });
  const { attachments } = await freshDesk({ fs });
  const { sha256 } = accepted(await attachments.files.keep(aPdf("fog")));
  reads = 0;
  for (let time = 0; time < 3; time += 1) accepted(await attachments.files.about(sha256));
  expect(reads).toBe(1);
});
