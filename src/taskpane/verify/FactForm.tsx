import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { FactReading } from "../../agreement/operations/write-fact";
import { draftOf, rawAnswerOf } from "../session/drafts";
import { usePane } from "../use-pane";
import { InlineForm } from "./InlineForm";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
});

interface FactFormProps {
  readonly reading: FactReading;
  readonly onClose: () => void;
}

/** The inputs of one fact; what they say is written in all its places. */
export function FactForm({ reading: { fact, answer }, onClose }: FactFormProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const [draft, setDraft] = useState(() => draftOf(answer, fact.kind, 0));
  const label = wording.of(fact.label);
  const input = (name: string, value: string, change: (value: string) => void, id?: string): ReactElement => (
    <Field label={name} size="small">
      <Input id={id} className={styles.input} value={value} onChange={(_, { value: typed }) => change(typed)} />
    </Field>
  );
  return (
    <InlineForm
      label={label}
      action={words.write}
      write={() => verify.changeFact(fact.id, rawAnswerOf(draft, fact.kind) ?? "")}
      onClose={onClose}
    >
      {(first) => (
        <>
          {draft.shape === "person" && (
            <>
              {input(wording.firstName, draft.firstName, (firstName) => setDraft({ ...draft, firstName }), first)}
              {input(wording.familyName, draft.familyName, (familyName) => setDraft({ ...draft, familyName }))}
            </>
          )}
          {draft.shape === "text" && input(label, draft.text, (text) => setDraft({ shape: "text", text }), first)}
        </>
      )}
    </InlineForm>
  );
}
