/**
 * What browsers and office programs put after a page's name for the folder of its files, in the languages that they speak
 * (Windows knows these pairs as "connected files").
 */
const SUFFIXES =
  "_files .files _file -Dateien _Dateien _fichiers _archivos _ficheros _arquivos _ficheiros _bestanden -filer _filer _tiedostot _pliki _soubory _subory _súbory _elemei _fájlok _dosyalar _datoteke _fitxers _fitxategiak _failid _faili _fails _bylos _fajlovi _файлы _файли _файлове _αρχεία _文件 _檔案 _ファイル _파일".split(
    " ",
  );

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
    if (/\.x?html?$/iu.test(name) && name.normalize("NFC").replace(/\.x?html?$/iu, "") === page) return true;
  }
  return false;
}
