import { WORD_EMPTY, wordClipboard, wordImage, wordItem, wordParagraph } from "./word";

const SUBJECTS = [
  "The harbour board",
  "A pilot",
  "The keeper of the lock",
  "Nobody on the quay",
  "The oldest of the rowers",
];
const ACTS = [
  "counted the boats",
  "wrote down the depth",
  "asked for a longer rope",
  "waited for the tide",
  "lit the second lamp",
];
const TIMES = [
  "before the fog lifted",
  "on the Monday after the storm",
  "while the band was playing",
  "twice in one week",
];

/** The words of the feature's paragraphs, about 1,200 in all, no two paragraphs alike. */
export const FEATURE_PARAGRAPHS: readonly string[] = Array.from({ length: 18 }, (_, number) =>
  Array.from({ length: 5 }, (_, at) => {
    const pick = (from: readonly string[], step: number) => from[(number * step + at) % from.length] ?? "";
    return `${pick(SUBJECTS, 1)} ${pick(ACTS, 2)} ${pick(TIMES, 3)}.`;
  })
    .join(" ")
    .concat(` That was day ${number + 1}.`),
);

/** A feature of 1,200 words as Word copies it: headings, a nested list, a table with a merged cell, two images. */
export const WORD_FEATURE = wordClipboard(
  "<p class=MsoTitle>The winter of the low tide<o:p></o:p></p>",
  ...FEATURE_PARAGRAPHS.slice(0, 8).flatMap((text) => [wordParagraph(text), WORD_EMPTY]),
  wordImage(1, "The quay at low tide"),
  "<h2><span lang=EN-GB>What the board counted<o:p></o:p></span></h2>",
  wordItem("·", "Boats", 1),
  wordItem("o", "with <b style='mso-bidi-font-weight:normal'>oars</b>", 2),
  wordItem("1.", "before the fog", 3),
  wordItem("o", "with sails", 2),
  wordItem("·", "Lamps", 1),
  ...FEATURE_PARAGRAPHS.slice(8, 16).map((text) => wordParagraph(text)),
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><thead><tr><td><p class=MsoNormal><b>Month</b></p></td><td><p class=MsoNormal><b>Boats</b></p></td></tr></thead>
<tr><td rowspan=2><p class=MsoNormal>January<o:p></o:p></p></td><td><p class=MsoNormal>12</p></td></tr><tr><td><p class=MsoNormal>9</p></td></tr></table>`,
  wordImage(2, "clip_image002.png"),
  wordParagraph(
    "She said it was <a href=\"https://tides.example/log?utm_source=word&amp;day=3\"><span class=MsoHyperlink>in the log</span></a><a style='mso-comment-reference:TO_1'>.</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;</span></span>",
  ),
  ...FEATURE_PARAGRAPHS.slice(16).map((text) => wordParagraph(text)),
  `<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Is this so?</p></div></div></div>`,
);
