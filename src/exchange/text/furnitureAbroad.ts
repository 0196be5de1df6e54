import type { FurnitureKind } from "./lineKind";

/** What sites in Arabic, Hebrew, German and French put around an article. Whole lines only. */
export const FURNITURE_ABROAD: readonly FurnitureKind[] = [
  {
    reason: "an invitation to comment",
    pattern:
      /^(?:اترك تعليق[ًاا]*|أضف تعليق[ًاا]*|التعليقات|הוס(?:ף|יפו) תגובה|תגובות|kommentare?(?: \(\d+\)| schreiben| lesen)?|commentaires?(?: \(\d+\))?|laisser un commentaire)[.:!]?$/iu,
    endsArticle: true,
  },
  {
    reason: "a link to other articles",
    pattern:
      /^(?:[اإ]قر(?:أ|أوا|ؤوا) (?:أيض[ًاا]+|المزيد)|مواضيع ذات صلة|شاهد أيض[ًاا]+|קר(?:א|או) (?:גם|עוד)|ראו גם|כתבות נוספות|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|(?:à )?lire (?:aussi|également)|à voir aussi|sur le même sujet)(?:\s*[:\u2013\u2014-].{0,160})?$/iu,
  },
  {
    reason: "a button of the page",
    pattern:
      /^(?:(?:شارك|شاركها|انشر)(?: (?:هذا )?(?:المقال|الخبر))?(?: على .{1,30})?|إعلان|طباعة|שתפו?(?: ב.{1,30})?|פרסומת|הדפסה|(?:artikel )?teilen|anzeige|werbung|drucken|partager(?: (?:sur|cet article).{0,40})?|publicité|imprimer)[.:!]?$/iu,
  },
  {
    reason: "a notice of rights",
    pattern: /^(?:جميع|كل) الحقوق محفوظة|^כל הזכויות שמורות|\balle rechte vorbehalten\b|\btous droits réservés/iu,
    endsArticle: true,
  },
];
