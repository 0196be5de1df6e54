import type { IncomingRemark } from "#core/notes/incomingNote";
import type { Lost } from "../../office/lost";
import type { NoteBook } from "../../office/noteBook";
import { timestamp } from "../../office/timestamp";
import { attribute, childrenNamed, descendants, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxPackage } from "./docxPackage";
import { plainTextOf } from "./plainText";
import { isOn } from "./styles";

interface Comment extends IncomingRemark {
  readonly id: string;
  /** What the part that knows of answers calls it: the id of its last paragraph. */
  readonly paragraph: string;
}

interface Extension {
  readonly parent: string;
  readonly done: boolean;
}

const ANONYMOUS = "Unnamed reader";
/** Answers to answers; a circle of them ends here. */
const MAX_ANSWERS = 100;

/**
 * Files the comments of a document as threads, answers under what they answer (ECMA-376, part 1, 17.13.4; [MS-DOCX] 2.5.4,
 * commentEx), and tells the thread of each comment.
 */
export function readThreads(docx: DocxPackage, notes: NoteBook, lost: Lost): ReadonlyMap<string, string> {
  const comments = readComments(docx);
  const byParagraph = new Map(comments.map((comment) => [comment.paragraph, comment]));
  const extensions = readExtensions(docx);
  const threads = new Map<Comment, Comment[]>();
  for (const comment of comments) {
    const first = firstOf(comment, byParagraph, extensions);
    threads.set(first, [...(threads.get(first) ?? []), comment]);
  }
  const filed = new Map<string, string>();
  for (const [first, remarks] of threads) {
    if (remarks.every(({ text }) => text === "")) {
      lost.add("emptyComment");
      continue;
    }
    const resolved = extensions.get(first.paragraph)?.done ?? false;
    const id = notes.add({ resolved, remarks: remarks.map(({ by, at, text }) => ({ by, at, text })) });
    lost.add("comment", remarks.length);
    for (const remark of remarks) filed.set(remark.id, id);
  }
  return filed;
}

function readComments(docx: DocxPackage): Comment[] {
  const relationships = docx.relationshipsOf(docx.path("comments"));
  const universal = universalDates(docx);
  return childrenNamed(docx.part("comments"), "comment").map((node) => {
    const paragraph = attribute(descendants(node, "p").at(-1) ?? node, "paraId")?.toUpperCase() ?? "";
    return {
      id: attribute(node, "id") ?? "",
      paragraph,
      by: attribute(node, "author")?.trim() || attribute(node, "initials")?.trim() || ANONYMOUS,
      at: universal.get(paragraph) ?? timestamp(attribute(node, "date")),
      text: plainTextOf(node, relationships),
    };
  });
}

function firstOf(
  comment: Comment,
  byParagraph: ReadonlyMap<string, Comment>,
  extensions: ReadonlyMap<string, Extension>,
): Comment {
  let first = comment;
  for (let step = 0; step < MAX_ANSWERS; step += 1) {
    const answered = byParagraph.get(extensions.get(first.paragraph)?.parent ?? "");
    if (!answered || answered === comment || first.paragraph === "") return first;
    first = answered;
  }
  return comment;
}

function readExtensions(docx: DocxPackage): Map<string, Extension> {
  return new Map(
    childrenNamed(docx.part("commentsextended"), "commentEx").map((node) => [
      attribute(node, "paraId")?.toUpperCase() ?? "",
      {
        parent: attribute(node, "paraIdParent")?.toUpperCase() ?? "",
        done: isOn(attribute(node, "done") ?? "0"),
      },
    ]),
  );
}

/** Word writes a comment's time as the clock on the wall had it; newer versions add it in UTC elsewhere ([MS-DOCX], w16cex). */
function universalDates(docx: DocxPackage): Map<string, string | null> {
  const dates = datesById(docx.part("commentsextensible"));
  const ids = docx.part("commentsids");
  return new Map(
    (ids ? elements(ids) : []).flatMap((node): [string, string | null][] => {
      const at = timestamp(dates.get(attribute(node, "durableId") ?? ""));
      return at === null ? [] : [[attribute(node, "paraId")?.toUpperCase() ?? "", at]];
    }),
  );
}

function datesById(extensible: XmlNode | undefined): Map<string, string | undefined> {
  return new Map(
    (extensible ? elements(extensible) : []).map((node) => [
      attribute(node, "durableId") ?? "",
      attribute(node, "dateUtc"),
    ]),
  );
}
