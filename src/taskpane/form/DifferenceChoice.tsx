import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FieldReading } from "../../agreement/reading/read-fields";
import type { FieldDefinition } from "../../agreement/model/agreement-model";
import { usePane } from "../use-pane";
import { answersToChoose } from "./differences";
import { useFocusBack } from "./use-focus-back";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  choice: { minWidth: 0, maxWidth: "100%" },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface DifferenceChoiceProps {
  readonly definition: FieldDefinition;
  readonly reading: Extract<FieldReading, { state: "differs" }>;
  /** Whether nothing is left of it in the form. */
  readonly isEmptied: boolean;
}

/** The document says several things of a field: which of them is written everywhere, or none, and the way to what differs. */
export default function DifferenceChoice({ definition, reading, isEmptied }: DifferenceChoiceProps): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  useFocusBack(definition.id);
  const label = wording.of(definition.label);
  const [first] = reading.differing;
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {[...answersToChoose(definition, reading)].map(([printed, answer]) => (
        <Button
          key={printed}
          className={styles.choice}
          size="small"
          title={printed}
          onClick={() => void session.agree(definition.id, answer)}
        >
          <span className={styles.words}>{words.writeEverywhere(printed)}</span>
        </Button>
      ))}
      {isEmptied && (
        <Button size="small" onClick={() => void session.empty(definition.id)}>
          {words.emptyEverywhere}
        </Button>
      )}
      {first && (
        <Button size="small" aria-label={words.goToSlot(label, 1, 1)} onClick={() => void session.show(first.slot.id)}>
          {wording.goTo}
        </Button>
      )}
    </div>
  );
}
