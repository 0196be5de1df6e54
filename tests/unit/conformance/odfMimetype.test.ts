import { describe, expect, it } from "vitest";
import { writeZip } from "#exchange/zip/writeZip";
import { mimetypeComplaints } from "../../../conformance/readers/odfMimetype";

const TYPE = "application/vnd.oasis.opendocument.text";
const AT = "2031-04-05T06:07:08.000Z";

describe("the first file of a package", () => {
  const content = { path: "content.xml", bytes: "<a/>" };
  const mimetype = { path: "mimetype", bytes: TYPE, stored: true };

  it("is its media type, stored as it is", async () => {
    const archive = Buffer.from(await writeZip([mimetype, content], AT));
    expect(mimetypeComplaints(archive, TYPE)).toEqual([]);
    expect(archive.toString("latin1", 38, 38 + TYPE.length)).toBe(TYPE);
  });

  it.each([
    ["another file", [content, mimetype], "content.xml"],
    ["compressed", [{ ...mimetype, stored: false }, content], "compressed"],
    ["another type", [{ ...mimetype, bytes: "text/plain" }, content], "does not hold"],
  ])("may not be %s", async (_what, files, complaint) => {
    expect(mimetypeComplaints(Buffer.from(await writeZip(files, AT)), TYPE).join()).toContain(complaint);
  });

  it("is missing in what is no archive", () => {
    expect(mimetypeComplaints(Buffer.from("PK"), TYPE)).toEqual(["it is no zip archive"]);
  });
});
