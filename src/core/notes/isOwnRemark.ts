import type { Remark } from "../article/note";
import { foldForMatching } from "../text/foldForMatching";

/** Whether a remark is by the person of this name, however that is capitalised. Nobody changes what somebody else wrote. */
export function isOwnRemark({ by }: Remark, name: string): boolean {
  return foldForMatching(by) === foldForMatching(name);
}
