import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AgreementModel, slotsOf } from "../../agreement/model/agreement-model";
import { fieldKind } from "../../agreement/fields/field-kinds";
import type { FieldState } from "../session/field-state";
import { usePane, usePaneState } from "../use-pane";
import { useFocusBack } from "./use-focus-back";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  choice: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** The document was changed while the form holds something else: the user chooses which stays. */
export default function ConflictChoice({ field }: { readonly field: FieldState }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const model = usePaneState((state) => state.model);
  const { definition } = field;
  const { id } = definition;
  useFocusBack(id);
  const shown = shownText(field, model);

  return (
    <div className={styles.choice} role="group" aria-label={wording.of(definition.label)}>
      <div>{shown ? words.conflict(shown) : words.conflictBlank}</div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void session.resolve(id, "mine")}>
          {words.keepMine}
        </Button>
        <Button size="small" onClick={() => void session.resolve(id, "document")}>
          {words.keepDocument}
        </Button>
      </div>
    </div>
  );
}

/** What the document shows of the field, in its first slot's form. */
function shownText({ definition, reading }: FieldState, model: AgreementModel): string {
  switch (reading.state) {
    case "blank":
      return "";
    case "read":
      return fieldKind(definition.kind).print(reading.answer, slotsOf(model, definition.id)[0] ?? { form: "plain" }) ?? "";
    default:
      return reading.texts.join(" / ");
  }
}
