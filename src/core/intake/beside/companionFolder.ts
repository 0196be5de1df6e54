/**
 * What browsers and office programs put after a page's name for the folder of its files, in the languages that they speak
 * (Windows knows these pairs as "connected files").
 */
const SUFFIXES =
  "_files .files _file -Dateien _Dateien _fichiers _archivos _ficheros _arquivos _ficheiros _bestanden -filer _filer _tiedostot _pliki _soubory _subory _súbory _elemei _fájlok _dosyalar _datoteke _fitxers _fitxategiak _failid _faili _fails _bylos _fajlovi _файлы _файли _файлове _αρχεία _文件 _檔案 _ファイル _파일".split(
    " ",
  );

const PAGE = /\.x?html?$/iu;

/** The name of the page, without its extension, whose files a folder of this name keeps; null for any other folder. */
export function pageOfFolder(folder: string): string | null {
  const name = folder.normalize("NFC");
  const suffix = SUFFIXES.find((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
  const page = suffix === undefined ? "" : name.slice(0, -suffix.length);
  return page === "" ? null : page;
}

/** Whether a folder holds the files of a page that lies beside it, as browsers save the two. */
export function isCompanionFolder(folder: string, neighbours: Iterable<string>): boolean {
  const page = pageOfFolder(folder);
  if (page === null) return false;
  for (const name of neighbours) {
    if (PAGE.test(name) && withoutEnding(name) === page) return true;
  }
  return false;
}

/** Of files with their paths in one folder, those that are not of a saved page's own. */
export function withoutCompanions<File extends { readonly path: string }>(files: readonly File[]): File[] {
  const pages = new Set(files.flatMap(({ path }) => (PAGE.test(path) ? [withoutEnding(path)] : [])));
  if (pages.size === 0) return [...files];
  return files.filter(({ path }) => {
    const folders = path.normalize("NFC").split("/").slice(0, -1);
    return !folders.some((folder, depth) => {
      const page = pageOfFolder(folder);
      return page !== null && pages.has([...folders.slice(0, depth), page].join("/"));
    });
  });
}

function withoutEnding(page: string): string {
  return page.normalize("NFC").replace(PAGE, "");
}
