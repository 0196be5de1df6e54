import { useState } from "react";
import { readSiteAddress } from "#core/settings/siteAddress";
import { Button } from "../design/components/Button";
import { TextField } from "../design/components/Field";
import styles from "./PublishingSection.module.css";
import type { SettingsSectionProps } from "./settingsSectionProps";

/** Who publishes the stories of this desk, and where on the web they will stand. */
export function PublishingSection({ settings, onChange }: SettingsSectionProps) {
  const [publisher, setPublisher] = useState(settings.publisher);
  const [address, setAddress] = useState(settings.siteAddress);
  const [refused, setRefused] = useState(false);
  const read = address.trim() === "" ? "" : readSiteAddress(address);
  const save = () => {
    setRefused(read === null);
    if (read === null) return;
    setAddress(read);
    onChange({ publisher: publisher.trim(), siteAddress: read });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>Exported web pages carry these for search engines. Fact checks are published only with a site address.</p>
      <TextField
        label="Publisher"
        dir="auto"
        maxLength={200}
        hint="The newsroom’s name, as readers know it."
        value={publisher}
        onChange={(event) => setPublisher(event.target.value)}
      />
      <TextField
        label="Site address"
        type="text"
        inputMode="url"
        dir="ltr"
        maxLength={500}
        placeholder="https://news.example/stories/"
        hint="The folder that stories are published in: a story’s slug follows it. Empty for none."
        error={refused && read === null ? "Give a plain https address, such as https://news.example/stories/." : null}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className={styles.actions}>
        <Button variant="primary" type="submit">
          Save publishing
        </Button>
      </div>
    </form>
  );
}
