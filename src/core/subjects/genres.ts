/** Codes of the IPTC genre vocabulary (http://cv.iptc.org/newscodes/genre/) that a news desk uses most. */
export const COMMON_GENRES = [
  "Current",
  "Analysis",
  "Background",
  "Exclusive",
  "Fact_Check",
  "Feature",
  "Interview",
  "Obituary",
  "Opinion",
  "Profile",
  "Review",
  "Summary",
  "Update",
] as const;
