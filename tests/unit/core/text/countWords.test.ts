import { describe, expect, it } from "vitest";
import { countWords } from "#core/text/countWords";

describe("countWords", () => {
  it.each([
    ["nothing", "", 0],
    ["punctuation alone", "— … !", 0],
    ["a sentence", "The fog lifted over the harbour.", 6],
    ["a percentage as one word", "up 3.5% on the year", 5],
    ["a contraction as one word", "They don’t, and she didn't", 5],
    ["a hyphenated word as one", "a well-known skipper", 3],
    ["words that a dash joins as two", "the harbour—closed–reopened", 4],
    ["words on either side of a slash as two", "and/or", 2],
    ["a number with thousands as one", "71,302,118.40 crowns", 2],
  ])("counts %s", (_, text, words) => {
    expect(countWords(text, "en")).toBe(words);
  });

  it("counts Arabic, with its vowels and without, by its spaces", () => {
    expect(countWords("البحر لا يسأل من أين جئت", "ar")).toBe(6);
    expect(countWords("البَحرُ لا يَسأَلُ", "ar")).toBe(3);
  });

  it("counts Hebrew by its spaces", () => {
    expect(countWords("הספרייה הצפה שבה לרציף", "he")).toBe(4);
  });

  it("finds the words of scripts that put no spaces between them", () => {
    expect(countWords("私は港で働いています。", "ja")).toBeGreaterThan(3);
    expect(countWords("渡轮今天停航", "zh")).toBeGreaterThan(2);
    expect(countWords("เรือข้ามฟากหยุดวิ่ง", "th")).toBeGreaterThan(2);
  });

  it("counts the other words of a mixed text as if they stood alone", () => {
    const [english, chinese] = ["A well-known skipper's log, up 3.5%:", "渡轮今天停航"];
    expect(countWords(`${english} ${chinese} (ferry).`, "en")).toBe(
      countWords(english, "en") + countWords(chinese, "zh") + 1,
    );
    expect(countWords("12隻の船", "ja")).toBe(4);
  });

  it.each([
    ["Japanese", "港の委員会は昨夜、十二隻の船を数えたと発表した。", "ja"],
    ["Thai", "เรือข้ามฟากหยุดวิ่งเมื่อคืนนี้เพราะหมอกลงจัดที่ท่าเรือ ", "th"],
    ["Chinese without a stop", "渡轮今天停航港口委员会昨晚宣布", "zh"],
    ["English with a Chinese name", "The harbour board of 渡轮 counted a dozen boats last night. ", "en"],
  ])("counts 50,000 words of %s", (_, sentence, language) => {
    const once = countWords(sentence, language);
    const times = Math.ceil(50_000 / once);
    expect(countWords(sentence.repeat(times), language)).toBeGreaterThan(49_000);
  });

  it("counts even when it is told a language that does not exist", () => {
    expect(countWords("渡轮 closed", "!!")).toBeGreaterThan(1);
  });
});
