import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { mapNoteIds } from "#core/article/document/mapNoteIds";
import { correctText, withRoles } from "#core/intake/corrections";
import { detailFaults } from "#core/intake/detailFaults";
import type { IncomingText } from "#core/intake/incomingLines";
import type { LineRoles as Roles } from "#core/intake/remapBlocks";
import { explain } from "../../../data/queries";
import { Button } from "../../../design/components/Button";
import { Notice } from "../../../design/components/Notice";
import { Skeleton } from "../../../design/components/Skeleton";
import { changeArticle, type IntakeArticle } from "../intakeState";
import { ArticleOnPaper } from "./ArticleOnPaper";
import { articlePreviewQuery } from "./articlePreviewQuery";
import { DetailFields } from "./DetailFields";
import { FurnitureChoice } from "./FurnitureChoice";
import { ImagesAndNotes } from "./ImagesAndNotes";
import { KnownOfArticle } from "./KnownOfArticle";
import { LineRoles } from "./LineRoles";
import styles from "./Preview.module.css";

/** One article before it comes in: what is known of it and can be put right on one side, how it will look on the other. */
export function PreviewOfArticle({ article }: { article: IntakeArticle }) {
  const { key, token, format, corrections, withImages } = article;
  const { data: preview, error, refetch } = useQuery(articlePreviewQuery(article));
  const incoming = preview && { details: preview.details, body: preview.body };
  const text = incoming && correctText(incoming, corrections);
  const faults = text ? detailFaults(text.details) : {};
  const faulty = Object.keys(faults).length > 0;
  useEffect(() => changeArticle(key, { faulty }), [key, faulty]);
  if (error) {
    return (
      <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
        The preview could not be made. {explain(error)}
      </Notice>
    );
  }
  if (!preview || !incoming || !text) return <Skeleton label="Making the preview" lines={10} />;
  const giveRoles = (roles: Roles) => changeArticle(key, { corrections: withRoles(corrections, incoming, roles) });
  return (
    <div className={styles.columns} data-fill>
      <div className={styles.halves}>
        <div className={styles.known}>
          <KnownOfArticle preview={preview} format={format} />
          <ImagesAndNotes
            preview={preview}
            corrections={corrections}
            withImages={withImages}
            onChange={(changes) => changeArticle(key, { corrections: { ...corrections, ...changes } })}
            onImages={(next) => changeArticle(key, { withImages: next })}
          />
          {preview.whole ? null : (
            <FurnitureChoice offers={preview.furniture} roles={corrections.roles} onChange={giveRoles} />
          )}
          <DetailFields
            details={text.details}
            language={preview.language}
            faults={faults}
            onChange={(changes) =>
              changeArticle(key, { corrections: { ...corrections, details: { ...corrections.details, ...changes } } })
            }
          />
          {preview.whole ? null : (
            <LineRoles
              text={incoming}
              roles={corrections.roles}
              onChange={giveRoles}
              headings={preview.counts.headings > 0 ? corrections.headings : null}
              onHeadings={(headings) => changeArticle(key, { corrections: { ...corrections, headings } })}
            />
          )}
        </div>
        <ArticleOnPaper preview={preview} text={corrections.notes ? text : withoutNotes(text)} token={token} />
      </div>
    </div>
  );
}

function withoutNotes({ details, body }: IncomingText): IncomingText {
  return { details, body: mapNoteIds(body, () => null) };
}
