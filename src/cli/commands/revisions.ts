import { ulid } from "ulid";
import type { Client } from "#api/client/client";
import type { RevisionAnswer } from "#api/contracts/revisions";
import type { Article } from "#core/article/article";
import { type Result, refuse, succeed } from "#core/result";
import { bringBackBlock, placeBlock } from "#core/revisions/bringBackBlock";
import { compareArticles } from "#core/revisions/compareArticles";
import type { ListedRevision } from "#core/revisions/revisionHead";
import type { Call, Cli } from "../cli";
import { CHANGING, READING } from "../desk/need";
import { EXIT, type ExitCode } from "../exitCode";
import { articlePage } from "../output/articlePage";
import { cleanLine } from "../output/clean";
import { comparisonItem, comparisonPage } from "../output/comparisonPage";
import { revisionItem, revisionTable } from "../output/revisionTable";
import { findRevision } from "../revisions/findRevision";

/** Revisions fetched at a time. */
const PAGE = 200;

export function declareRevisions({ program, action }: Cli): void {
  const revisions = program
    .command("revisions")
    .summary("list, show, compare, name and bring back kept versions of an article")
    .description("Kept versions of an article. A version is named by its id, or by the name that somebody gave it.");

  revisions
    .command("list")
    .description("List the kept versions, the newest first, with what changed since the one before.")
    .argument("<id-or-slug>")
    .action(
      action((call, idOrSlug: string) =>
        call.withDesk(READING, async (client) => {
          const all: ListedRevision[] = [];
          for (let before: string | null | undefined; before !== null; ) {
            const page = await client.revisions.list(idOrSlug, { limit: PAGE, ...(before ? { before } : {}) });
            if (!page.ok) return call.terminal.fail(page.problem);
            all.push(...page.value.revisions);
            before = page.value.older;
          }
          call.terminal.answer(all.map(revisionItem), () => revisionTable(all, call.terminal));
          return EXIT.fine;
        }),
      ),
    );

  revisions
    .command("show")
    .description("Show a kept version as the article was then.")
    .argument("<id-or-slug>")
    .argument("<revision>", "its id or its name")
    .action(
      action((call, idOrSlug: string, revision: string) =>
        onRevision(call, idOrSlug, revision, (kept) => {
          call.terminal.answer(kept.article, () => articlePage(kept.article, call.terminal));
          return EXIT.fine;
        }),
      ),
    );

  revisions
    .command("diff")
    .description("Compare a kept version with another one, or with the article as it is now.")
    .argument("<id-or-slug>")
    .argument("<revision>", "the earlier one")
    .argument("[other]", "the later one; without it, the article now")
    .action(
      action((call, idOrSlug: string, revision: string, other: string | undefined) =>
        onRevision(call, idOrSlug, revision, async (before, client) => {
          const after = other === undefined ? await now(client, idOrSlug) : await kept(client, idOrSlug, other);
          if (!after.ok) return call.terminal.fail(after.problem);
          const comparison = compareArticles(before.article, after.value.article);
          const heads = { before: revisionItem(before.head), after: after.value.head };
          call.terminal.answer({ ...heads, ...comparisonItem(comparison) }, () =>
            comparisonPage(comparison, after.value.article.language, call.terminal.style),
          );
          return EXIT.fine;
        }),
      ),
    );

  revisions
    .command("restore")
    .description(
      "Bring back the text and details of a kept version; what they replace is kept. Claims keep every entry of their " +
        "ledgers. With --paragraph, bring back one paragraph only.",
    )
    .argument("<id-or-slug>")
    .argument("<revision>", "its id or its name")
    .option("--paragraph <number>", "only this part of its text, counted from 1", Number)
    .action(
      action((call, idOrSlug: string, revision: string, { paragraph }: { readonly paragraph?: number }) =>
        call.withDesk(CHANGING, async (client) => {
          const found = await kept(client, idOrSlug, revision);
          if (!found.ok) return call.terminal.fail(found.problem);
          const standing = await client.articles.get(idOrSlug);
          if (!standing.ok) return call.terminal.fail(standing.problem);
          return paragraph === undefined
            ? restoreWhole(call, client, standing.value, found.value.head.id)
            : restoreParagraph(call, client, standing.value, found.value.article, paragraph);
        }),
      ),
    );

  revisions
    .command("name")
    .description("Keep the article as it is now under a name; with --revision, name a version that is kept already.")
    .argument("<id-or-slug>")
    .argument("[name]")
    .option("--revision <revision>", "its id or its present name")
    .option("--remove", "take the name of --revision away")
    .action(
      action((call, idOrSlug: string, name: string | undefined, options: NameOptions) =>
        nameRevision(call, idOrSlug, name, options),
      ),
    );
}

interface NameOptions {
  readonly revision?: string;
  readonly remove?: boolean;
}

function nameRevision(call: Call, idOrSlug: string, name: string | undefined, options: NameOptions) {
  const { revision, remove = false } = options;
  if (remove ? name !== undefined || revision === undefined : name === undefined) {
    const message = "Give a name, or say with --revision REVISION --remove whose name is to go.";
    call.terminal.fail({ code: "usage", message, remedy: "See: stet help revisions" });
    return EXIT.usage;
  }
  return call.withDesk(CHANGING, async (client) => {
    const found = revision === undefined ? null : await findRevision(client, idOrSlug, revision);
    if (found && !found.ok) return call.terminal.fail(found.problem);
    const named = found
      ? await client.revisions.rename(idOrSlug, found.value, name ?? null)
      : await client.revisions.nameNow(idOrSlug, name ?? "");
    if (!named.ok) return call.terminal.fail(named.problem);
    const { id } = named.value;
    call.terminal.answer(revisionItem(named.value), () =>
      name === undefined ? `Without a name: ${id}\n` : `Named “${cleanLine(name)}”: ${id}\n`,
    );
    return EXIT.fine;
  });
}

function onRevision(
  call: Call,
  idOrSlug: string,
  revision: string,
  work: (kept: RevisionAnswer, client: Client) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  return call.withDesk(READING, async (client) => {
    const found = await kept(client, idOrSlug, revision);
    return found.ok ? work(found.value, client) : call.terminal.fail(found.problem);
  });
}

async function kept(client: Client, idOrSlug: string, revision: string): Promise<Result<RevisionAnswer>> {
  const id = await findRevision(client, idOrSlug, revision);
  return id.ok ? client.revisions.get(idOrSlug, id.value) : id;
}

async function now(client: Client, idOrSlug: string): Promise<Result<{ head: null; article: Article }>> {
  const article = await client.articles.get(idOrSlug);
  return article.ok ? succeed({ head: null, article: article.value }) : article;
}

async function restoreWhole(call: Call, client: Client, { id, version }: Article, revision: string): Promise<ExitCode> {
  const restored = await client.revisions.restore(id, version, revision);
  if (!restored.ok) return call.terminal.fail(restored.problem);
  if (restored.value.kind === "conflict") return call.terminal.fail(restored.value.conflict);
  const { article, replaced } = restored.value;
  call.terminal.answer({ id, version: article.version, replaced }, () =>
    replaced === null
      ? "Nothing to bring back: the article says the same.\n"
      : `Brought back. To undo it: stet revisions restore ${id} ${replaced}\n`,
  );
  return EXIT.fine;
}

async function restoreParagraph(
  call: Call,
  client: Client,
  standing: Article,
  earlier: Article,
  paragraph: number,
): Promise<ExitCode> {
  const place = bringBackBlock(standing.body, earlier.body, paragraph - 1, ulid);
  if (!place) return call.terminal.fail(noSuchParagraph(paragraph).problem);
  const edit = { type: "edit-body", body: placeBlock(standing.body, place), copies: { ...place.copies } } as const;
  const saved = await client.articles.command(standing.id, standing.version, [edit]);
  if (!saved.ok) return call.terminal.fail(saved.problem);
  if (saved.value.kind === "conflict") return call.terminal.fail(saved.value.conflict);
  const { id, version } = saved.value.article;
  call.terminal.answer({ id, version, replaced: null }, () => `Paragraph ${paragraph} is back in its place.\n`);
  return EXIT.fine;
}

function noSuchParagraph(paragraph: number) {
  return refuse(
    "not-found",
    `There is no paragraph ${paragraph} to bring back: the version has none, or the article has it as it was.`,
    "Look with stet revisions diff which paragraphs differ.",
  );
}
