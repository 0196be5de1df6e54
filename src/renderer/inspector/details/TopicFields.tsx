import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { parseTags } from "#core/article/parseTags";
import { MEDIA_TOPICS, mediaTopicName } from "#core/subjects/mediaTopics";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";
import { queries } from "../../data/queries";
import { ChipsField, type Choice } from "../../design/components/ChipsField";
import { Section } from "../shared/Section";
import { useWantedDetail } from "./useWantedDetail";

const TOPICS: readonly Choice[] = MEDIA_TOPICS.map(({ code, name }) => ({ value: code, label: name }));

/** What the article is about: the desk's own tags, and the subjects that every newsroom knows. */
export function TopicFields() {
  const session = useSession();
  const { tags, subjects } = useSessionView(selectArticle);
  const { data: known } = useQuery(queries.tags());
  const tagField = useWantedDetail<HTMLInputElement>("tags");
  const tagChoices = useMemo(
    () => (known ?? []).map(({ tag, count }) => ({ value: tag, label: tag, aside: String(count) })),
    [known],
  );
  const topicChoices = useMemo(
    () => [
      ...TOPICS,
      ...subjects
        .filter((code) => TOPICS.every((topic) => topic.value !== code))
        .map((code) => ({ value: code, label: mediaTopicName(code) })),
    ],
    [subjects],
  );
  return (
    <Section title="Topics">
      <ChipsField
        label="Tags"
        hint="Enter or a comma adds a tag."
        placeholder="Add a tag"
        inputRef={tagField}
        choices={tagChoices}
        chosen={tags}
        readNew={parseTags}
        onChange={(chosen) => session.do({ type: "edit-details", changes: { tags: chosen } })}
      />
      <ChipsField
        label="Subjects"
        hint="IPTC Media Topics"
        placeholder="Choose a subject"
        choices={topicChoices}
        chosen={subjects}
        onChange={(chosen) => session.do({ type: "edit-details", changes: { subjects: chosen } })}
      />
    </Section>
  );
}
