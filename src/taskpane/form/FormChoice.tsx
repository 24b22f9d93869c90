import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldKind, type FormScope } from "../../agreement/fields/field-kinds";
import type { PrintedSentence } from "../../agreement/operations/filling/print-sentences";
import { draftOf } from "../session/drafts";
import type { FieldState } from "../session/field-state";
import { usePane } from "../use-pane";
import { PaneSelect } from "./PaneSelect";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface FormChoiceProps {
  readonly field: FieldState;
  readonly sentence: PrintedSentence;
  readonly scope: FormScope;
}

/** The forms that the answer may take in a sentence: whatever the rules of French propose, the user has the say. */
export default function FormChoice({ field: { definition, checked }, sentence, scope }: FormChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const { words } = useForm();
  if (checked.state !== "good") return null;
  const { id, kind } = definition;
  const forms = fieldKind(kind).forms?.(checked.answer, sentence.slot, scope) ?? [];
  if (forms.length < 2) return null;

  const choose = (text: string): void => {
    const chosen = forms.find((one) => one.text === text);
    if (!chosen) return;
    session.change(id, draftOf(chosen.answer, kind, 0));
    void session.leave(id);
  };
  return (
    <label className={styles.choice}>
      {words.changeForm[scope]}
      <PaneSelect size="small" value={sentence.printed} onChange={(_, { value }) => choose(value)}>
        {forms.map(({ text }) => (
          <option key={text}>{text}</option>
        ))}
      </PaneSelect>
    </label>
  );
}
