import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { VariantOption } from "../../agreement/fields/field-kinds";
import type { FieldDefinition } from "../../agreement/model/agreement-model";
import { suggestedAnswer } from "../../agreement/reading/suggested-answer";
import type { Draft } from "../session/drafts";
import { answersOf } from "../session/field-state";
import { usePane, usePaneState } from "../use-pane";
import { PaneSelect } from "./PaneSelect";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
});

interface VariantInputProps {
  readonly id: string;
  readonly definition: FieldDefinition;
  readonly options: readonly VariantOption[];
  readonly draft: Extract<Draft, { shape: "variant" }>;
  readonly onChange: (draft: Draft) => void;
}

/** Which of several kinds it is, or none yet; and what that kind asks beside. */
export default function VariantInput({ id, definition, options, draft, onChange }: VariantInputProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useForm();
  const suggestedId = usePaneState(({ model, fields }) =>
    suggestedAnswer(model, definition, answersOf(fields).get(definition.follows?.field ?? "") ?? null),
  );
  const suggested = draft.kind === "" ? options.find((option) => option.id === suggestedId) : undefined;
  const chosen = options.find((option) => option.id === draft.kind);
  return (
    <>
      <PaneSelect
        id={id}
        aria-label={wording.kind}
        value={draft.kind}
        onChange={(_, { value }) => onChange({ ...draft, kind: value, parts: keptParts(options, value, draft.parts) })}
      >
        <option value="" />
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {wording.of(option.label)}
          </option>
        ))}
      </PaneSelect>
      {suggested && (
        <Button appearance="subtle" size="small" onClick={() => onChange({ ...draft, kind: suggested.id, parts: {} })}>
          {words.suggested(wording.of(suggested.label))}
        </Button>
      )}
      {chosen?.parts?.map((part) => (
        <Field key={part.id} label={wording.of(part.label)} size="small" className={styles.part}>
          <Input
            className={styles.input}
            value={draft.parts[part.id] ?? ""}
            onChange={(_, { value }) => onChange({ ...draft, parts: { ...draft.parts, [part.id]: value } })}
          />
        </Field>
      ))}
    </>
  );
}

/** What was typed and the other kind asks too. */
function keptParts(
  options: readonly VariantOption[],
  kind: string,
  parts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const asked = new Set(options.find(({ id }) => id === kind)?.parts?.map(({ id }) => id));
  return Object.fromEntries(Object.entries(parts).filter(([id]) => asked.has(id)));
}
