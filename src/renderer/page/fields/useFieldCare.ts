import { type RefCallback, type RefObject, useCallback } from "react";
import { useSession } from "../../article/SessionContext";
import { deskFirewall } from "../editor/copying/deskFirewall";
import { type CopyField, guardField } from "./guardField";
import { typographyInField } from "./typographyInField";

/** A ref that gives a field what the text has: nothing protected leaves it, and, with `typography`, quotation marks are set. */
export function useFieldCare<Field extends CopyField>(
  typography: boolean,
  held?: RefObject<Field | null>,
): RefCallback<Field> {
  const session = useSession();
  return useCallback(
    (field: Field) => {
      if (held) held.current = field;
      const unguard = guardField(field, deskFirewall);
      const unset = typography ? typographyInField(field, () => session.view.article.language) : () => {};
      return () => {
        unguard();
        unset();
        if (held) held.current = null;
      };
    },
    [session, typography, held],
  );
}
