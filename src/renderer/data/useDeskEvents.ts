import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { subscribeToDesk } from "#api/client/events";
import type { DeskEvent } from "#core/events/deskEvent";
import { followRemoval } from "../article/removedArticles";
import { eachSession } from "../article/sessions";
import { applyDeskEvent } from "./applyDeskEvent";
import { client, windowId } from "./client";
import { fetchAnew } from "./fetchAnew";

/** Keeps this window up to date with what others do to the desk: other windows, the command line. */
export function useDeskEvents(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const followArticle = (event: DeskEvent) => {
      if (event.type !== "article-saved" || event.origin === windowId) return;
      void eachSession(async (session) => {
        if (session.view.article.id !== event.summary.id) return;
        const answer = await client.articles.get(event.summary.id);
        if (answer.ok) session.receive(answer.value);
      });
    };
    return subscribeToDesk(
      "",
      (event) => {
        applyDeskEvent(queryClient, event);
        followRemoval(event);
        followArticle(event);
      },
      (state) => {
        // Before the stream stood, changes may have been missed as well.
        if (state !== "lost") fetchAnew(queryClient);
      },
    );
  }, [queryClient]);
}
