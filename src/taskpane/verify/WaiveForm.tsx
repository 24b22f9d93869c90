import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { InlineForm } from "./InlineForm";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
});

interface WaiveFormProps {
  /** The sentence of the finding. */
  readonly about: string;
  /** Of the finding, or of several that have one reason. */
  readonly findingKey: string | readonly string[];
  /** The reason to begin from, if one is proposed. */
  readonly reason: string | undefined;
  readonly onClose: () => void;
}

/** Asks why a finding is set aside. */
export function WaiveForm({ about, findingKey, reason: proposed = "", onClose }: WaiveFormProps): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const [reason, setReason] = useState(proposed);
  return (
    <InlineForm
      className={styles.form}
      label={words.about(words.confirmSetAside, about)}
      action={words.confirmSetAside}
      write={() => verify.waive(findingKey, reason)}
      onClose={onClose}
    >
      {(first) => (
        <Field label={words.why} hint={words.whyHelp}>
          <Textarea id={first} value={reason} resize="vertical" onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
    </InlineForm>
  );
}
