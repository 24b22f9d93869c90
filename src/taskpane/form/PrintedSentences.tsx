import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, useMemo } from "react";
import { arrangeModel } from "../../agreement/clauses/arrange-model";
import { arrangementOf } from "../../agreement/clauses/placed-list";
import { fieldKind, type FormScope } from "../../agreement/fields/field-kinds";
import { opacity } from "../../agreement/fields/printed-form";
import { isToFill } from "../../agreement/model/agreement-model";
import { type PrintedSentence, printSentences } from "../../agreement/operations/filling/print-sentences";
import { answersOf, type FieldState } from "../session/field-state";
import { FocusableSummary } from "../FocusableSummary";
import { loadedLater } from "../loaded-later";
import { usePane, usePaneState } from "../use-pane";
import { useForm } from "./use-form";

const FormChoice = loadedLater(() => import("./FormChoice"));

const useStyles = makeStyles({
  sentences: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quote: { margin: 0, overflowWrap: "anywhere" },
  answer: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  go: {
    border: "none",
    background: "none",
    padding: "2px 0",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The sentences a field is printed in, with the grammar applied, and the way to each in Word. */
export function PrintedSentences({ field }: { readonly field: FieldState }): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const source = usePaneState((state) => state.model);
  const clauses = usePaneState((state) => state.clauses);
  const model = useMemo(() => arrangeModel(source, arrangementOf(clauses)), [source, clauses]);
  const fields = usePaneState((state) => state.fields);
  const { definition } = field;
  const sentences = useMemo(() => {
    const all = printSentences(model, definition.id, answersOf(fields));
    const toFill = all.filter(({ slot }) => isToFill(slot));
    // What agrees with an answer shows in the sentence of the answer itself.
    return toFill.length > 0 ? toFill : all;
  }, [model, definition.id, fields]);
  // The form that changes the answer most is the one worth a look, and a choice: "aux équipes d’Emmaüs".
  const [telling] = [...sentences].sort(
    (one, other) =>
      Number(isUpper(one)) - Number(isUpper(other)) ||
      Number(elides(other)) - Number(elides(one)) ||
      opacity(other.slot.form) - opacity(one.slot.form),
  );
  if (!telling) return null;
  const label = wording.of(definition.label);

  const go = (slot: string, number: number): ReactElement => (
    <button
      type="button"
      className={styles.go}
      aria-label={words.goToSlot(label, number, sentences.length)}
      onClick={() => void session.show(slot)}
    >
      {wording.goTo}
    </button>
  );
  const quote = (sentence: PrintedSentence): ReactElement => (
    <>
      {sentence.before}
      <span className={styles.answer}>{sentence.printed}</span>
      {sentence.after}
    </>
  );

  const choose = (sentence: PrintedSentence, scope: FormScope): ReactElement | false =>
    sentence.isAnswered &&
    fieldKind(definition.kind).forms !== undefined && (
      <Suspense>
        <FormChoice field={field} sentence={sentence} scope={scope} />
      </Suspense>
    );

  return (
    <div className={styles.sentences}>
      <p className={styles.quote}>
        {quote(telling)} {sentences.length === 1 && go(telling.slot.id, 1)}
      </p>
      {choose(telling, "field")}
      {sentences.length > 1 && (
        <details>
          <FocusableSummary>{words.allSlots(sentences.length)}</FocusableSummary>
          <ol className={styles.list}>
            {sentences.map((sentence, index) => (
              <li key={sentence.slot.id}>
                {quote(sentence)} {go(sentence.slot.id, index + 1)}
                {choose(sentence, "slot")}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** After "de" a name shows its article, and whether it elides: every form there is. */
function elides({ slot }: PrintedSentence): boolean {
  return slot.form === "de";
}

function isUpper({ slot }: PrintedSentence): boolean {
  return slot.form === "upper";
}
