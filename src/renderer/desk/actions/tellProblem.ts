import type { Problem } from "#core/result";
import { toast } from "../../design/components/Toasts";

/** Says that something asked for has not been done, why, and what to do next. */
export function tellProblem(title: string, { message, remedy }: Problem): void {
  toast(title, { description: `${message} ${remedy}`, urgent: true });
}
