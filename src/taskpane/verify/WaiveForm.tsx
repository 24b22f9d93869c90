import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useState } from "react";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface WaiveFormProps {
  /** The sentence of the finding. */
  readonly about: string;
  readonly findingKey: string;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside. */
export function WaiveForm({ about, findingKey, onClose }: WaiveFormProps): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const [reason, setReason] = useState("");
  const input = useId();
  useEffect(() => document.getElementById(input)?.focus(), [input]);
  const waive = async (): Promise<void> => {
    if (await verify.waive(findingKey, reason)) onClose();
    else document.getElementById(input)?.focus();
  };
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={words.about(words.confirmIgnore, about)}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
    >
      <Field label={words.why} hint={words.whyHelp}>
        <Textarea id={input} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void waive()}>
          {words.confirmIgnore}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
