/**
 * A reporter's copy of some 900 words, as it reaches the fact-checker: Markdown with nothing marked. Each claim of `CLAIMS` is
 * the first sentence of its paragraph.
 */
export const CLAIMS = {
  vote: "The council of Vellmere voted by nine to four to buy back the weir on the River Orrow.",
  crown: "The weir was sold in 1985 for a single crown.",
  price: "The town will pay 2.3 million crowns for it, in three instalments.",
  quote: 'The district engineer called the wall "no worse than a wet Sunday" in her report of March.',
  width: "The weir is 64 metres wide and holds back a pool of eleven hectares.",
  flood: "In the flood of 2019 the Orrow rose 3.1 metres in nine hours.",
  homes: "It stood in 212 homes in the lower town.",
  power: "The two turbines make enough current for 900 households.",
  salmon: "Only 37 salmon passed the fish ladder last year.",
  jobs: "Fourteen people work at the mill that the weir feeds.",
  debt: "Vellmere owes its banks 41 million crowns.",
  petition: "A petition against the purchase has 1,860 signatures.",
} as const;

export const WEIR_STORY = `# Vellmere buys back the weir that it sold for one crown

By Ines Marr

Forty years after the town gave its river away, it wants it back, with everything that has grown on it.

${CLAIMS.vote} The vote came a little after ten at night, in the small chamber under the clock, when the gallery had been asked twice to stop humming. The mayor had the windows opened so that the crowd on the stairs could follow. Then she read the names one by one, as the rules want it, and nobody clapped until she had put her glasses away.

## One crown

${CLAIMS.crown} Nobody who sat in the chamber on Tuesday had sat in it then, and the minutes of that evening fill less than half a page. The buyer was a miller whose grandson runs the place now. He kept the coin, a plain one with a worn rim, in a frame above the scales, and customers who wait for their flour like to guess what it is.

${CLAIMS.price} The first is due when the deed is signed, the second at the next harvest, and the last on the day when the sluice gates have been overhauled and tested. Until then the family keeps the key to the wheelhouse, and the right to grind on two days of the week. The contract runs to sixty pages, most of them about mud.

## What the wall is worth

${CLAIMS.quote} Her drawings show every crack, numbered in red, from the old quay to the island with the alders. Most of them are older than the sale. The worst is above the waterline, where children jump in summer, and it will be closed first. The rest can wait until the boats are out of the pool in autumn.

${CLAIMS.width} From the footbridge it looks like less, because the far third of it lies behind the island. Swans breed there. The rowing club has had its boathouse on the near bank since the days of the wooden dam, and would have to move upstream if the wall were ever taken down, as some in the gallery would rather have it.

## The night of the flood

${CLAIMS.flood} Those who lived by the water still name the hour at which they were woken. The sirens had been sold with the weir, and the man who was to open the gates was on a train. What happened next depends on who tells it, but all remember the sound, which was less of a roar than of a long breath.

${CLAIMS.homes} Some of them have a line on the wall at the height of the sideboard, with the date beside it in pencil. The bakery in Ropewalk Lane baked on the upper floor for a month and let the loaves down in a basket. Its owner was among the first in the queue on Tuesday, with a folding chair and a flask.

## Current, fish and flour

${CLAIMS.power} That is what the purchase is really about, for the works office at least: a town that makes its own light does not have to ask for it. In dry summers the wheel stands still for weeks. In wet ones it has to be braked, and the neighbours can hear the brake, which squeals, as far up as the cemetery.

${CLAIMS.salmon} The ladder was built by hand, a summer's work for a dozen volunteers, and it has a window through which school classes look at the green water. Mostly they see leaves. A larger one is drawn into the plans, with a bend in it, so that the fish may rest, and with a door, so that somebody may clean it.

${CLAIMS.jobs} They were told of the sale in the yard, between two deliveries, and asked whether they would rather work for the town. Three have already put in for the pension fund. The others want to see the new rota first, and whether the harvest holiday stays, which is older than the mill and in no contract at all.

## The bill

${CLAIMS.debt} The treasurer laid the figures out on a single sheet, in large type, and let them speak. The weir would be paid from the sale of the old tram depot, which has stood empty since the rails were lifted. Should that sale fall through, the second instalment would have to wait, and with it, under a clause on the last page, the key.

${CLAIMS.petition} It lies in the library, beside the returned books, and a second sheet had to be pinned under the first. Most who signed live on the hill, where no water has ever come. Their spokesman was given three minutes on Tuesday and used two. He wished the town luck with its river, and sat down to some applause.

The deed is to be signed on the footbridge, in the open, at noon. If it rains, they will do it in the wheelhouse, by the light of the turbines.
`;
