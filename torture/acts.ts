import { createHash } from "node:crypto";
import { ulid } from "ulid";
import type { Answer, Client, SaveAnswer } from "#api/client/client";
import type { Command } from "#core/article/commands/command";
import { isIntact } from "#core/claims/ledger";
import type { Source } from "#core/sources/source";
import type { Random } from "../bench/corpus/random";
import type { KnownArticle, Ledger } from "./ledger";
import { nextWriting } from "./story";

/** Articles of one desk; more would only make each check longer. */
const MAX_ARTICLES = 14;
const MAX_SOURCES = 6;

/** Something that Stet refused though it had no reason to. */
export class Refused extends Error {}

/** Stet does not answer any more. */
export class Gone extends Error {}

/** What a newsroom does at a desk, one act at a time, each written down as soon as it is acknowledged. */
export class Acts {
  constructor(
    private readonly client: Client,
    private readonly ledger: Ledger,
    private readonly random: Random,
  ) {}

  /** Writing: what most of a day is. `lane` tells which articles are this writer's, so that nobody gets in their way. */
  async write(lane: number): Promise<void> {
    const mine = this.#articles(lane);
    if (mine.length < 2 || (this.ledger.articles.size < MAX_ARTICLES && this.random.below(12) === 0)) {
      return await this.#create(lane);
    }
    const known = this.random.pick(mine);
    const patch = nextWriting(known.article, 1 + this.random.below(120));
    if (this.random.below(15) === 0 && known.version > 1) return await this.#conflict(known);
    await this.#save(known, (client) => client.articles.save(known.id, known.version, patch));
  }

  /** Checking: claims, verdicts, evidence, and the sources behind them. */
  async check(lane: number): Promise<void> {
    if (this.random.below(4) === 0) return await this.#sources(lane);
    const known = this.#articles(lane)[0];
    if (!known) return await this.#create(lane);
    await this.#save(known, (client) => client.articles.command(known.id, known.version, this.#commands(known)));
  }

  /** Everything else: trash and back, copies, files in, files out. */
  async file(lane: number): Promise<void> {
    const mine = this.#articles(lane);
    const gone = this.ledger.on("trash", (known) => laneOf(known.id) === lane);
    const act = this.random.below(6);
    const known = mine[0];
    if (!known) return gone[0] ? await this.#restore(gone[0]) : await this.#create(lane);
    if (act === 0) await this.#trash(known);
    else if (act === 1 && gone[0]) await this.#restore(gone[0]);
    else if (act <= 3) await this.#attach();
    else if (act === 4) await this.#export(known);
    else await this.#settings();
  }

  #articles(lane: number): KnownArticle[] {
    return this.ledger.on("desk", (known) => known.pending === null && laneOf(known.id) === lane);
  }

  async #create(lane: number): Promise<void> {
    // The desk chooses the id: some try will be this writer's.
    for (let tries = 0; tries < 12 && this.ledger.articles.size < MAX_ARTICLES * 2; tries += 1) {
      const answer = await this.client.articles.create({
        headline: "The mole at Selwick 0",
        slug: `mole-${ulid().toLowerCase()}`,
      });
      const known = this.ledger.saved(answered(answer));
      if (laneOf(known.id) === lane) return;
    }
  }

  async #save(known: KnownArticle, run: (client: Client) => Promise<Answer<SaveAnswer>>): Promise<void> {
    known.pending = "save";
    const saved = answered(await run(this.client));
    if (saved.kind === "conflict") throw new Refused(`a conflict where nobody else was writing (${known.id})`);
    this.ledger.saved(saved.article);
  }

  /** Words that were written on top of what is no longer there: Stet says that it has kept them. */
  async #conflict(known: KnownArticle): Promise<void> {
    const details = { standfirst: `Refused ${ulid()}` };
    known.pending = "any";
    const saved = answered(await this.client.articles.save(known.id, known.version - 1, { details }));
    known.pending = null;
    // Only the desk itself has written since: no conflict with that.
    if (saved.kind === "saved") this.ledger.saved(saved.article);
    else {
      this.ledger.acknowledged += 1;
      this.ledger.kept.push({ articleId: known.id, revision: saved.conflict.kept });
    }
  }

  #commands({ article }: KnownArticle): Command[] {
    const claims = Object.values(article.claims).filter(isIntact);
    const claim = claims.length > 0 ? this.random.pick(claims) : undefined;
    const source = [...this.ledger.sources.values()].find(({ retraction }) => retraction === null);
    const blocks = article.body.content ?? [];
    if (blocks.length < 2) {
      const text = `The tide turned at the mole ${ulid()}.`;
      const body = { ...article.body, content: [...blocks, { type: "paragraph", content: [{ type: "text", text }] }] };
      return [{ type: "edit-body", body }];
    }
    if (!claim || (claims.length < 3 && this.random.below(3) === 0)) {
      const before = (blocks[0]?.content ?? []).reduce((length, node) => length + (node.text?.length ?? 0), 2);
      const from = claims.length === 0 ? 1 : before + 1;
      return [{ type: "mark-claim", claimId: ulid(), from, to: from + 12 }];
    }
    if (source && this.random.below(2) === 0) {
      const evidence = {
        id: ulid(),
        sourceId: source.id,
        stance: "supports",
        locator: "",
        quote: "The mole held.",
        note: "",
        credibility: null,
        attachment: null,
      } as const;
      return [{ type: "add-evidence", claimId: claim.id, evidence }];
    }
    return [{ type: "record-verdict", claimId: claim.id, verdict: "disputed", note: `Heard ${ulid()}` }];
  }

  async #sources(lane: number): Promise<void> {
    const { client, ledger, random } = this;
    const known = [...ledger.sources.values()].filter(({ id }) => !ledger.pendingSources.has(id));
    const source = known[0] && random.pick(known);
    const act = random.below(4);
    if (!source || (act === 0 && known.length < MAX_SOURCES)) {
      return this.#knows(answered(await client.sources.add(someone(`Orla ${ulid()}`))));
    }
    ledger.pendingSources.add(source.id);
    if (act <= 1) this.#knows(answered(await client.sources.edit(source.id, { notes: `Seen ${ulid()}` })));
    else {
      for (const each of this.#articles(lane)) each.pending = "any";
      if (source.retraction) answered(await client.sources.reinstate(source.id, "It was somebody else"));
      else answered(await client.sources.retract(source.id, `It was made up: ${ulid()}`));
      ledger.acknowledged += 1;
      for (const each of answered(await client.sources.list())) this.#knows(each, 0);
      for (const each of ledger.on("desk", ({ id, pending }) => laneOf(id) === lane && pending === "any")) {
        ledger.has(answered(await client.articles.get(each.id)));
      }
    }
    ledger.pendingSources.delete(source.id);
  }

  #knows(source: Source, count = 1): void {
    this.ledger.sources.set(source.id, source);
    this.ledger.pendingSources.delete(source.id);
    this.ledger.acknowledged += count;
  }

  async #trash(known: KnownArticle): Promise<void> {
    known.pending = "trash";
    const { version } = answered(await this.client.articles.trash(known.id));
    Object.assign(known, { version, hash: null, place: "trash", pending: null });
    this.ledger.acknowledged += 1;
  }

  async #restore(known: KnownArticle): Promise<void> {
    known.pending = "restore";
    const { version } = answered(await this.client.trash.restore(known.id));
    Object.assign(known, { version, hash: null, place: "desk", pending: null });
    this.ledger.acknowledged += 1;
    known.pending = "any";
    this.ledger.has(answered(await this.client.articles.get(known.id)));
  }

  async #attach(): Promise<void> {
    const text = `Minutes of the harbour board\n${ulid()}\n${"The mole held. ".repeat(this.random.below(4_000))}`;
    const bytes = new TextEncoder().encode(text);
    const { sha256 } = answered(await this.client.attachments.keep(bytes));
    this.ledger.files.set(sha256, bytes.length);
    this.ledger.acknowledged += 1;
  }

  async #export(known: KnownArticle): Promise<void> {
    known.pending = "any";
    const answer = await this.client.articles.export(known.id, { format: "markdown", draft: true });
    // Another lane changes sources all the time: nothing was exported, and nothing is to be found.
    if (!answer.ok && answer.problem.code === "sources-changed") return;
    // A Stet that has been asked to end waits for no file that is being written, and says so.
    if (!answer.ok && answer.problem.code === "export-cancelled") throw new Gone(answer.problem.code);
    const file = answered(answer);
    known.exported.push(createHash("sha256").update(file.bytes).digest("hex"));
    this.ledger.acknowledged += 1;
    this.ledger.has(answered(await this.client.articles.get(known.id)));
  }

  async #settings(): Promise<void> {
    answered(await this.client.desk.setProfile({ name: "Ada Quill", initials: "AQ" }));
  }
}

/** Which of three writers an article belongs to. */
function laneOf(id: string): number {
  return id.charCodeAt(id.length - 1) % 3;
}

function answered<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  if (answer.status === 0 || answer.problem.code === "desk-closed") throw new Gone(answer.problem.code);
  throw new Refused(`${answer.problem.code}: ${answer.problem.message}`);
}

function someone(name: string) {
  return {
    kind: "person" as const,
    name,
    aliases: [],
    role: "harbour master of Port Selwick",
    url: "",
    archivedUrl: "",
    seenOn: null,
    contacts: [],
    reliability: null,
    notes: "",
    terms: "on-the-record" as const,
    publicLabel: "",
    originId: null,
    files: [],
  };
}
