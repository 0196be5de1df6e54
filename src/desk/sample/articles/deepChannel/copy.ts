import type { DocumentNode } from "#core/article/document/documentNode";
import { claim, em, figure, h2, p, quote, table } from "../../compose";
import type { SampleImages } from "../../images";

export const deepChannelCopy = (images: SampleImages): readonly DocumentNode[] => [
  p(
    "At low water on a spring tide, two of the buoys that mark the new deep channel into Port Sallow lie on their sides in the mud. The channel was finished in March. It was meant to be nine metres deep.",
  ),
  p(
    claim(
      "final-bill",
      "The Sallow Bay Harbour Authority paid 71.3 million crowns for the work, 22.7 million more than the price it had signed for",
    ),
    ", according to payment records seen by the Courier. ",
    claim(
      "shortfall",
      "The contractor, Halgrim Marine Works, was paid for ",
      claim("gap", "310,000 cubic metres of silt"),
      " that nobody ever lifted",
    ),
    ", the records and the authority’s own depth survey suggest. The contractor denies it, and says that the winter storms had filled the channel again before the survey vessel arrived.",
  ),
  p(
    "The authority’s chairman, Corvin Maddery, called the project “a success that is measured in ships”. He would not say whether any payment had been withheld, or whether any ship too deep for the old channel had come in by the new one.",
  ),
  p(
    "Over four months the Courier has read the 212 pages of the tender file, the payment ledger and the daily logs of the dredger, laid them beside the authority’s survey and the recorded positions of the ship, and spoken to nineteen people who had to do with the work. Eleven of them would talk only if they were not named.",
  ),
  figure(
    images.harbour,
    {
      alt: "A dredger lies at a stone quay below a row of gabled warehouses. In the foreground two channel buoys lie on their sides on mudbanks; behind, a lighthouse and low hills.",
      credit: "Illustration: Idris Fenmoor / The Courier",
    },
    "The ",
    em("Wenlow Star"),
    " at her moorings in Port Sallow.",
  ),
  h2("One bidder, eleven weeks old"),
  p(
    "The tender was opened two springs ago. ",
    claim("founded", "Halgrim Marine Works had been entered in the company register eleven weeks earlier"),
    ", with a share capital of 5,000 crowns and no vessel to its name. It chartered its only dredger, the ",
    em("Wenlow Star"),
    ", after it had won.",
  ),
  p(
    "Four companies asked for the papers. ",
    claim("one-bidder", "Only Halgrim was admitted to the final round"),
    ". The other three were turned away for want of a certificate that the public notice had not asked for, according to the tender file and to a person with knowledge of the tender.",
  ),
  p(
    "“We heard on a Friday that we needed it by the Monday,” said Jorunn Askvale, managing director of Osk & Daughters, one of the three. “You cannot get that certificate over a weekend. Nobody can.”",
  ),
  p(
    claim("meetings", "The authority’s deputy director met Halgrim’s owner twice in the month before the award"),
    ", the person with knowledge of the tender said. The deputy director, Petra Lindqvane, did not answer written questions. Halgrim’s owner, Dorrin Vask, said that he met everybody sooner or later. “It is not a large town.”",
  ),
  p(
    "Mr Maddery’s family has an interest in the contractor, three people told the Courier: ",
    claim("family", "his brother-in-law holds a fifth of Halgrim’s shares"),
    ", they said, through a company abroad.",
  ),
  h2("What the records add up to"),
  p(
    "The contract had four parts. Every one of them cost more than agreed, but two account for nearly all of the difference: the dredging itself, which is paid by volume, and carrying the silt out to sea, which is paid by the load.",
  ),
  table(
    ["Million crowns", "Contract", "Final bill", "Difference"],
    ["Dredging", "31.4", "47.9", "+16.5"],
    ["Disposal at sea", "8.2", "12.6", "+4.4"],
    ["Mobilisation", "5.0", "6.7", "+1.7"],
    ["Surveys and buoys", "4.0", "4.1", "+0.1"],
    ["Total", "48.6", "71.3", "+22.7"],
  ),
  figure(
    images.costs,
    {
      alt: "Bar chart of four cost items, contract against final bill, in million crowns: dredging 31.4 and 47.9; disposal at sea 8.2 and 12.6; mobilisation 5.0 and 6.7; surveys and buoys 4.0 and 4.1.",
      credit: "Graphic: The Courier. Data: payment records",
    },
    "Dredging and disposal make up 20.9 of the 22.7 million crowns paid on top.",
  ),
  p(
    claim("volume", "Halgrim’s daily logs add up to 1.51 million cubic metres lifted between October and March"),
    ". The authority’s survey, dated 2 April, found that 1.2 million had gone. The contract says that the survey decides. The bill was paid on the logs.",
  ),
  p(
    "The difference is the size of a small hill. Spread over the whole length of the channel it would make a layer of two metres and a half, which is about the depth that the skippers of Tarn Quay say is missing.",
  ),
  p(
    "Nor did the dredger work on every day that was paid for. ",
    claim("idle", "Position data show the ", em("Wenlow Star"), " at her moorings on 41 of the 96 days billed"),
    ". Halgrim says that her transponder was often switched off for maintenance, and that the data prove nothing about days on which it was.",
  ),
  p(
    "The state, which paid two thirds, did not ask. ",
    claim("approval", "The Ministry of Ports and Waterways approved the extra payment in nine days"),
    ", on the strength of a letter of a page and a half. A spokesman said that the ministry “relies on the professional judgment of the harbours”, as it always had, and that it saw no reason to send a second survey vessel for the sake of a newspaper.",
  ),
  p(
    "In a radio interview in May, Mr Maddery called the extra payment an emergency. ",
    claim("no-vote", "“We have never before extended a contract without a vote of the full board,”"),
    " he said.",
  ),
  h2("In the mud"),
  p(
    "The fishing boats of Tarn Quay were promised a channel that they could use at any tide. ",
    claim("groundings", "They have touched bottom in it fourteen times since it was opened"),
    ", according to their association, which keeps a list.",
  ),
  quote(
    "It is like paying the baker for the bread and being told that the gulls have had it. Then he asks whether you would care to order for next year.",
  ),
  p(
    "That is how Maud Hennick, who chairs the association, puts it. ",
    claim("dearest", "No harbour in Norvane has ever paid more for a cubic metre"),
    ", she says. The other harbours do not publish their prices, and none of the five that the Courier asked would give them.",
  ),
  p(
    "The next survey is due in the autumn. The authority has already set aside 9 million crowns for what its budget calls maintenance of the deep channel. The tender, it says, will be open to everyone. The certificate will be required.",
  ),
];
