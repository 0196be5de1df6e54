import { hostsOf } from "#core/intake/hostsOf";
import { counted } from "#core/text/counted";
import { CheckboxField } from "../../../design/components/CheckboxField";

/** Sites that are named one by one. */
const MAX_NAMED = 3;

interface FetchImagesProps {
  readonly addresses: readonly string[];
  readonly checked: boolean;
  readonly onCheckedChange: (checked: boolean) => void;
}

/** Whether images may be fetched from the web, and from whom: nothing is, unless somebody says so here. */
export function FetchImages({ addresses, checked, onCheckedChange }: FetchImagesProps) {
  if (addresses.length === 0) return null;
  const hosts = hostsOf(addresses);
  const others = hosts.length - MAX_NAMED;
  const named =
    others > 0 ? `${hosts.slice(0, MAX_NAMED).join(", ")} and ${counted(others, "other site")}` : hosts.join(", ");
  return (
    <CheckboxField
      label={`Fetch ${counted(addresses.length, "image")} from ${named}`}
      hint="The only time that Stet asks the web for anything. Without them their places stay empty."
      checked={checked}
      onCheckedChange={onCheckedChange}
    />
  );
}
