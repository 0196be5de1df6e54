import type { Article } from "#core/article/article";
import { generateArticle } from "./generateArticle";
import { Random } from "./random";
import { aRareWord } from "./rareWords";

const WORDS = 900;
const CLAIMS = 6;
/** One word in so many is one that few articles have. */
const RARE = 4;
/** One article in so many has a paragraph in another script. */
const FOREIGN = 20;

const ARABIC = ["الميناء", "أُعيد", "افتتاح", "المجلس", "يوم", "الاثنين", "محطة", "إلى", "المدينة", "كلفة"];
const CHINESE = ["港口", "星期一", "重新开放", "委员会", "报告", "费用", "桥梁", "检查", "居民", "表示"];

/**
 * An article as a desk has thousands of: about 900 words, a quarter of them names and other words that few articles share,
 * a few in Arabic or Chinese, all with six claims.
 */
export function deskArticle(seed: number, sourceIds: readonly string[] = []): Article {
  const random = new Random(seed * 7919);
  const article = generateArticle({ seed, words: WORDS, claims: CLAIMS, sourceIds });
  const content = (article.body.content ?? []).map((block) => ({
    ...block,
    content: (block.content ?? []).map((piece) =>
      // The words of a claim are those that its ledger has.
      piece.marks || !piece.text ? piece : { ...piece, text: varied(piece.text, random) },
    ),
  }));
  if (seed % FOREIGN < 2) {
    const [words, joint] = seed % FOREIGN === 0 ? [ARABIC, " "] : [CHINESE, ""];
    const text = `${Array.from({ length: 40 }, () => random.pick(words)).join(joint)}.`;
    content.push({ type: "paragraph", content: [{ type: "text", text }] });
  }
  const day = new Date(Date.UTC(2029, 0, 1 + (seed % 800), seed % 24)).toISOString();
  return {
    ...article,
    version: 1,
    headline: varied(article.headline, random),
    slug: `${article.slug.slice(0, 50)}-${seed}`,
    tags: ["harbour", aRareWord(random)],
    updatedAt: day,
    body: { type: "doc", content },
  };
}

function varied(text: string, random: Random): string {
  return text.replace(/\p{L}{4,}/gu, (word) => (random.below(RARE) === 0 ? aRareWord(random) : word));
}
