import type { SampleArticle } from "../buildArticle";
import { bridgeProfile } from "./bridgeProfile";
import { busking } from "./busking";
import { calligrapher } from "./calligrapher";
import { deepChannel } from "./deepChannel/index";
import { desalination } from "./desalination";
import { floatingLibrary } from "./floatingLibrary";
import { floodBrief } from "./floodBrief";
import { lifeboatsRuling } from "./lifeboatsRuling";

/** In the order in which they are added: the showcase last, so that it stands first in a list of the newest. */
export const sampleArticles: readonly SampleArticle[] = [
  busking,
  bridgeProfile,
  calligrapher,
  lifeboatsRuling,
  desalination,
  floatingLibrary,
  floodBrief,
  deepChannel,
];
