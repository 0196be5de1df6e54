/** A sentence in which an article's words are quoted. They keep their own direction: Arabic ones take no quotation marks along. */
export function Quoting({ text }: { text: string }) {
  const [, before, quoted, after] = /^(.*?\u201C)(.*)(\u201D.*)$/su.exec(text) ?? [];
  if (quoted === undefined) return text;
  return (
    <>
      {before}
      <bdi>{quoted}</bdi>
      {after}
    </>
  );
}
