import type { Random } from "./random";

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  place: [
    "Port Selwick",
    "Harrow Sound",
    "Low Marren",
    "the Osk valley",
    "Tarn Ferry",
    "Vellin",
    "Upper Drace",
    "Keld",
  ],
  body: [
    "the harbour board",
    "the river trust",
    "the county assembly",
    "the lighthouse service",
    "the dockers’ union",
    "the water company",
    "the school council",
    "the inspectorate",
  ],
  person: [
    "Orla Fennick",
    "Ivo Trask",
    "Maren Dole",
    "Petra Voss-Lindley",
    "Anselm Rook",
    "Thea Calloway-Brandt",
    "Josk Ardley",
    "Wren Halloran",
  ],
  role: ["harbour master", "chief engineer", "treasurer", "shop steward", "surveyor", "night ferryman", "head teacher"],
  thing: [
    "sea wall",
    "ferry slip",
    "pumping station",
    "grain store",
    "footbridge",
    "tide gate",
    "reading room",
    "tramway",
  ],
  did: ["closed", "reopened", "inspected", "paid for", "postponed", "surveyed", "put out to tender", "defended"],
  money: [
    "4.2 million crowns",
    "310,000 crowns",
    "a third of the budget",
    "18 crowns a household",
    "1.1 million crowns",
  ],
  count: ["214", "nineteen", "1,380", "some forty", "two in five", "36", "more than 600", "seven"],
  day: ["Monday", "Tuesday", "Thursday", "the first Sunday of Lent", "15 March", "2 October", "the night of the flood"],
  why: [
    "after a crack was found below the waterline",
    "because nobody had kept the key",
    "despite a petition",
    "on the advice of two engineers",
    "without a vote",
    "as the tender had promised",
  ],
};

const SENTENCES = [
  "{body} {did} the {thing} at {place} on {day}, {why}.",
  "“We counted {count} households and wrote every one of them down,” said {person}, {role} of {place}.",
  "The work cost {money}, of which {body} had set aside less than half.",
  "{person}, who was {role} until {day}, told this newspaper that the {thing} had been {did} {why}.",
  "Of the people who live within sight of the {thing}, {count} have signed.",
  "According to the minutes of {day}, {body} was asked twice for the figures and {did} the matter instead.",
  "In {place} they remember it differently.",
  "The report runs to {count} pages; the {thing} is mentioned on one of them.",
  "Neither {person} nor {body} would say who had {did} it, or for {money}.",
  "It rained on {day}, and by the evening {count} cellars in {place} were under water.",
  "{body} disputes that figure, {why}.",
  "A letter of {day}, seen by this newspaper, puts the sum at {money} and names {person} as the one who agreed.",
];

const HEADINGS = [
  "What the {role} knew",
  "The {thing} at {place}",
  "Who pays",
  "{place}, {day}",
  "A question of {money}",
];

/** A sentence of news from places that do not exist. */
export function aSentence(random: Random): string {
  return fill(random.pick(SENTENCES), random);
}

/** A line to stand over a part of an article, or over the whole of it. */
export function aHeading(random: Random): string {
  return fill(random.pick(HEADINGS), random);
}

/** Somebody to quote, with what they are. */
export function aPerson(random: Random): { readonly name: string; readonly role: string } {
  return { name: fill("{person}", random), role: fill("{role} of {place}", random) };
}

function fill(template: string, random: Random): string {
  const text = template.replace(/\{(\w+)\}/gu, (_, slot: string) => random.pick(SLOTS[slot] ?? []));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
