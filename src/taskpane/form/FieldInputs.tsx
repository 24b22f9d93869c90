import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldKind, kindName } from "../../agreement/fields/field-kinds";
import type { Draft } from "../session/drafts";
import type { FieldState } from "../session/field-state";
import { loadedLater } from "../loaded-later";
import { usePane } from "../use-pane";
import { inputId } from "./field-ids";

const ChoiceInput = loadedLater(() => import("./ChoiceInput"));
const VariantInput = loadedLater(() => import("./VariantInput"));

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  // Two inputs share 320 pixels.
  half: { flexBasis: 0, flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  item: { marginBottom: tokens.spacingVerticalXS },
});

interface FieldInputsProps {
  readonly field: FieldState;
  readonly onChange: (draft: Draft) => void;
}

/** The inputs of a field, by the shape of what is typed in them. */
export function FieldInputs({ field, onChange, ...control }: FieldInputsProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { definition, draft } = field;
  const id = inputId(definition.id);
  const { choices, lines, variants } = fieldKind(definition.kind);
  switch (draft.shape) {
    case "person":
      return (
        <div className={styles.row}>
          <Field label={wording.firstName} size="small" className={styles.half}>
            <Input
              id={id}
              className={styles.input}
              value={draft.firstName}
              onChange={(_, { value }) => onChange({ ...draft, firstName: value })}
            />
          </Field>
          <Field label={wording.familyName} size="small" className={styles.half}>
            <Input
              className={styles.input}
              value={draft.familyName}
              onChange={(_, { value }) => onChange({ ...draft, familyName: value })}
            />
          </Field>
        </div>
      );
    case "variant":
      return <VariantInput id={id} definition={definition} options={variants ?? []} draft={draft} onChange={onChange} />;
    case "list":
      return (
        <>
          {draft.items.map((item, index) => (
            <Field key={index} label={wording.item(index + 1)} size="small" className={styles.item}>
              <Textarea
                id={index === 0 ? id : undefined}
                value={item}
                resize="vertical"
                onChange={(_, { value }) =>
                  onChange({ ...draft, items: draft.items.map((other, at) => (at === index ? value : other)) })
                }
              />
            </Field>
          ))}
        </>
      );
    default:
      if (choices) {
        return <ChoiceInput {...control} id={id} choices={choices} text={draft.text} onChange={onChange} />;
      }
      return lines === "several" || kindName(definition.kind) === "phrase" ? (
        <Textarea
          {...control}
          id={id}
          value={draft.text}
          resize="vertical"
          onChange={(_, { value }) => onChange({ shape: "text", text: value })}
        />
      ) : (
        <Input
          {...control}
          id={id}
          className={styles.input}
          type={kindName(definition.kind) === "date" ? "date" : "text"}
          value={draft.text}
          onChange={(_, { value }) => onChange({ shape: "text", text: value })}
        />
      );
  }
}
