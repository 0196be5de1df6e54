import { type Result, succeed } from "#core/result";
import type { OwnedDesk } from "#desk/openDesk";
import { aClaim, anArticle, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { ADA, accepted } from "../../../support/freshDesk";
import { ONE_PIXEL_PNG } from "../../../support/images";
import type { MemoryDisk } from "../../../support/memoryDisk";
import { LAYOUT } from "./deskAtFault";

const id = (letter: string) => `01TEST${letter.repeat(20)}`;
const STORY = id("S");
const NOTICE = id("N");
const TRASHED = id("T");
const ORLA = id("P");
const PETER = id("R");
const LATE = id("V");
const EXPORTED = { format: "html", sha256: "0".repeat(64), version: 1 };
const FINAL = { draft: true, override: null };

/** Something that writes to a desk: what is to be done before, and the act itself. */
export interface WritePath {
  readonly name: string;
  readonly before?: (desk: OwnedDesk) => Promise<unknown>;
  /** What somebody else does to the disk between the two. */
  readonly damage?: (disk: MemoryDisk) => Promise<unknown>;
  /** Opening the desk is the act itself. */
  readonly opening?: true;
  /** Closing it is. */
  readonly closing?: true;
  readonly act: (desk: OwnedDesk) => Promise<Result<unknown>>;
  /** How a second try may be refused, because the first one did it after all. */
  readonly again?: readonly string[];
}

const CLAIM = aClaim({
  id: id("C"),
  verdict: "verified",
  evidence: [aPieceOfEvidence({ id: id("E"), sourceId: ORLA })],
});

/** The desk that every run starts from. */
export async function furnish({ articles, sources }: OwnedDesk): Promise<void> {
  for (const each of [ORLA, PETER])
    accepted(await sources.add(sourceFields({ name: `Orla ${each.at(-1)}` }), ADA, each));
  accepted(await articles.create({ ...anArticle({ claims: [CLAIM] }), id: STORY, slug: "story" }, ADA));
  accepted(await articles.create({ ...anArticle(), id: NOTICE, slug: "notice" }, ADA));
  accepted(await articles.create({ ...anArticle(), id: TRASHED, slug: "trashed" }, ADA));
  accepted(await articles.save(NOTICE, 1, { details: { headline: "Harbour notice" } }, ADA));
  accepted(await articles.trash(TRASHED, ADA));
}

const edit = (headline: string, base: number) => (desk: OwnedDesk) =>
  desk.articles.save(NOTICE, base, { details: { headline } }, ADA);
const nothing = async () => succeed(null);
const damaged = (path: string) => async (disk: MemoryDisk) =>
  disk.writeCarelessly(path, new TextEncoder().encode('{"schema":"stet/'));

/** As one of the services names them. */
const COPY = `${NOTICE} (conflicted copy 2031-06-01).json`;

async function leaveCopy(disk: MemoryDisk): Promise<void> {
  const bytes = await disk.fs.read(`${LAYOUT.articles}/${NOTICE}.json`);
  disk.writeCarelessly(`${LAYOUT.articles}/${COPY}`, bytes ?? new Uint8Array());
}

export const WRITE_PATHS: readonly WritePath[] = [
  {
    name: "creating an article",
    act: ({ articles }) =>
      articles.create({ ...anArticle(), id: LATE, slug: "late", createdAt: "2031-04-05T06:07:08.000Z" }, ADA),
    again: ["article-exists"],
  },
  { name: "saving an article", act: edit("Harbour closed", 2) },
  {
    name: "saving on top of what is no longer there",
    before: edit("Harbour open", 2),
    act: edit("Harbour closed", 2),
  },
  {
    name: "a command on a claim",
    act: ({ articles }) =>
      articles.command(
        STORY,
        1,
        [{ type: "record-verdict", claimId: CLAIM.id, verdict: "disputed", note: "Heard" }],
        ADA,
      ),
  },
  {
    name: "moving to another stage",
    act: ({ articles }) =>
      articles.command(NOTICE, 2, [{ type: "move-to-stage", stage: "fact-check", reason: "", override: null }], ADA),
  },
  { name: "duplicating", act: ({ articles }) => articles.duplicate(STORY, ADA) },
  { name: "moving to the trash", act: ({ articles }) => articles.trash(NOTICE, ADA), again: ["not-found"] },
  { name: "restoring from the trash", act: ({ articles }) => articles.restore(TRASHED, ADA), again: ["not-found"] },
  { name: "recording an export", act: ({ articles }) => articles.recordExport(STORY, EXPORTED, FINAL, ADA) },
  { name: "naming a version", act: ({ revisions }) => revisions.nameNow(NOTICE, "As agreed", ADA) },
  {
    name: "adding a source",
    act: ({ sources }) => sources.add(sourceFields({ name: "Late Riser" }), ADA, LATE),
    again: ["source-exists"],
  },
  { name: "editing a source", act: ({ sources }) => sources.edit(ORLA, { role: "pilot" }, ADA) },
  { name: "removing a source", act: ({ sources }) => sources.remove(PETER, ADA), again: ["not-found"] },
  {
    name: "retracting a source",
    act: ({ sources }) => sources.retract(ORLA, "It was made up", ADA),
    again: ["source-retracted"],
  },
  { name: "merging two sources", act: ({ sources }) => sources.merge(ORLA, PETER, ADA), again: ["not-found"] },
  { name: "keeping a picture", act: ({ attachments }) => attachments.put(ONE_PIXEL_PNG) },
  { name: "keeping a file", act: ({ attachments }) => attachments.files.keep(new TextEncoder().encode("The minutes")) },
  { name: "changing the profile", act: (desk) => desk.setProfile({ name: "Ada Quill", initials: "AQ" }, ADA) },
  { name: "changing the settings", act: (desk) => desk.setSettings({ defaultLanguage: "de" }, ADA) },
  {
    name: "closing the desk",
    closing: true,
    before: edit("Harbour open", 2),
    act: async (desk) => {
      await desk.close();
      return succeed(null);
    },
  },
  {
    name: "bringing back a version",
    before: async (desk) => {
      accepted(await desk.revisions.nameNow(NOTICE, "As agreed", ADA));
      accepted(await edit("Harbour open", 2)(desk));
    },
    act: async ({ revisions }) => {
      const list = await revisions.list(NOTICE);
      if (!list.ok) return list;
      const named = list.value.revisions.find(({ name }) => name !== undefined);
      return revisions.bringBack(NOTICE, 3, named?.id ?? "", ADA);
    },
  },
  {
    name: "naming a kept version",
    before: ({ revisions }) => revisions.nameNow(NOTICE, "As agreed", ADA),
    act: async ({ revisions }) => {
      const list = await revisions.list(NOTICE);
      if (!list.ok) return list;
      const named = list.value.revisions.find(({ name }) => name !== undefined);
      return revisions.rename(NOTICE, named?.id ?? "", "As printed");
    },
  },
  {
    name: "reinstating a source",
    before: async ({ sources }) => accepted(await sources.retract(ORLA, "It was made up", ADA)),
    act: ({ sources }) => sources.reinstate(ORLA, "It was not", ADA),
    again: ["source-not-retracted"],
  },
  {
    name: "putting back an article whose file was taken away",
    before: ({ revisions }) => revisions.nameNow(NOTICE, "As agreed", ADA),
    damage: ({ fs }) => fs.remove(`${LAYOUT.articles}/${NOTICE}.json`),
    act: ({ articles }) => articles.putBack(NOTICE, ADA),
    again: ["article-exists"],
  },
  {
    name: "keeping a copy that a synced folder has left",
    damage: leaveCopy,
    act: ({ copies }) => copies.keepAsRevision(COPY, ADA),
    again: ["not-found"],
  },
  {
    name: "setting such a copy aside",
    damage: leaveCopy,
    act: ({ copies }) => copies.setAside(COPY, "The same"),
    again: ["not-found"],
  },
  {
    name: "opening a folder that is not there",
    opening: true,
    damage: ({ fs }) => fs.remove("/newsroom"),
    act: nothing,
  },
  { name: "opening a desk", opening: true, act: nothing },
  {
    name: "opening a desk without its index",
    opening: true,
    damage: async ({ fs }) => {
      for (const name of await fs.names(LAYOUT.index)) await fs.remove(`${LAYOUT.index}/${name}`);
    },
    act: nothing,
  },
  {
    name: "opening a desk with a damaged article",
    opening: true,
    damage: damaged(`${LAYOUT.articles}/${NOTICE}.json`),
    act: nothing,
  },
  {
    name: "opening a desk with a damaged article in the trash",
    opening: true,
    damage: damaged(`${LAYOUT.trash}/${TRASHED}.json`),
    act: nothing,
  },
  { name: "opening a desk with damaged sources", opening: true, damage: damaged(LAYOUT.sourcesFile), act: nothing },
  { name: "opening a desk with damaged settings", opening: true, damage: damaged(LAYOUT.deskFile), act: nothing },
];
