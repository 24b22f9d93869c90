import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useState } from "react";
import type { FactReading } from "../../agreement/operations/write-fact";
import { draftOf, rawAnswerOf } from "../session/drafts";
import { usePane } from "../session/use-pane";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
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
  const first = useId();
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  const write = async (): Promise<void> => {
    if (await verify.changeFact(fact.id, rawAnswerOf(draft) ?? "")) onClose();
    else document.getElementById(first)?.focus();
  };
  const input = (label: string, value: string, change: (value: string) => void, isFirst: boolean): ReactElement => (
    <Field label={label} size="small">
      <Input
        id={isFirst ? first : undefined}
        className={styles.input}
        value={value}
        onChange={(_, { value: typed }) => change(typed)}
      />
    </Field>
  );
  return (
    <div
      role="group"
      aria-label={wording.of(fact.label)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Enter" && event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing) void write();
      }}
    >
      {draft.shape === "person" && (
        <>
          {input(wording.firstName, draft.firstName, (firstName) => setDraft({ ...draft, firstName }), true)}
          {input(wording.familyName, draft.familyName, (familyName) => setDraft({ ...draft, familyName }), false)}
        </>
      )}
      {draft.shape === "text" && input(wording.of(fact.label), draft.text, (text) => setDraft({ shape: "text", text }), true)}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void write()}>
          {words.write}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
