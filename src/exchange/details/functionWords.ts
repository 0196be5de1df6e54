/** Short words that hardly a paragraph of a language does without. Words of names and of other languages' commonest are left out. */
const LISTS = {
  en: "the of and to in is was that for on with as it by at from this are were be has had have not but they which who would their been will an or its said there when after",
  de: "der die das und ist nicht den dem des ein eine einen einer einem mit von zu auf für im sich auch wird werden wurde hat haben sind war bei nach aus wie oder über aber noch nur dass es sie er zum zur am vor durch kann als",
  fr: "le la les des du et est une un dans pour que qui sur au aux par pas plus avec ce cette ces sont été il elle ils mais ont son sa ses leur leurs comme était se ne sans entre après aussi nous vous d l qu",
  es: "el la los las de del y que en un una por con no es se su sus al lo como más para pero fue ha han este esta estos entre cuando también ya muy desde sobre sin hasta donde todo son era según años",
  it: "il lo la gli le di del della dei delle dello degli e è che in un una per con non si da dal dalla nel nella sono ha hanno al alla ai anche come più ma suo sua loro questo questa stato tra era dopo",
  pt: "o a os as de do da dos das e que em um uma para com não no na nos nas por se ao aos mais como mas foi são ele ela eles seu sua também já entre sobre depois até pelo pela quando muito está é ser",
  nl: "de het een en van in is dat die te op voor met niet zijn aan er ook maar om door over bij naar uit als nog wordt werd worden heeft hebben had was waren dan wel deze dit hij zij ze kan geen meer tot",
  sv: "och att det som en är på för av med till inte den har de ett om var jag från men vi sig hade efter också eller när bara där ska kan han hon blev vid nu mot under över dem än",
  da: "og at det som en er på for af med til ikke den har de et om var jeg fra men vi sig havde efter også eller når kun hvor skal kan han hun blev ved nu mod under over dem end være blevet hvad",
  nb: "og at det som en er på for av med til ikke den har de et om var jeg fra men vi seg hadde etter også eller når bare hvor skal kan han hun ble ved nå mot under over dem enn være blitt hva",
  pl: "i w z na się nie do że to jest o jak po ale co od za przez dla był była było były są tak tylko już ze może oraz jego jej ich który która które tego przy także lub być",
  fi: "ja on ei se että oli ovat mutta hän myös kun niin kuin joka tai jos sen ole mukaan sekä jo ovat olivat vain vielä jälkeen kanssa nyt ennen sitä tämä tämän hänen jotka olla voi siitä ollut",
  tr: "ve bir bu da de için ile çok olarak daha gibi olan sonra kadar ancak her ne o en var değil ama diye ise olduğu göre yeni tarafından iki üzerinde bunun şu ki mi oldu önce yok dedi",
} as const;

/** A language whose words are known here. */
export type KnownLanguage = keyof typeof LISTS;

export const FUNCTION_WORDS: ReadonlyMap<KnownLanguage, ReadonlySet<string>> = new Map(
  (Object.keys(LISTS) as KnownLanguage[]).map((language) => [language, new Set(LISTS[language].split(" "))]),
);
