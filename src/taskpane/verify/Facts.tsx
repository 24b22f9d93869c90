import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { fieldKind } from "../../agreement/fields/field-kinds";
import type { FactReading } from "../../agreement/operations/write-fact";
import { FocusableSummary } from "../FocusableSummary";
import { usePane } from "../use-pane";
import { FactForm } from "./FactForm";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalL },
  summary: { fontWeight: tokens.fontWeightSemibold },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  fact: { marginBottom: tokens.spacingVerticalS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline", justifyContent: "space-between" },
  value: { overflowWrap: "anywhere" },
});

export const FACTS_ID = "facts";

export function factButtonId(fact: string): string {
  return `${FACTS_ID}-${fact}`;
}

/** What the model states, by question; each may be changed for this agreement. */
export function Facts(): ReactElement | null {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useVerify();
  const { facts } = useVerifyState();
  if (facts.length === 0) return null;
  const questionOf = ({ fact }: FactReading): string =>
    fact.question === undefined ? words.otherFacts : wording.of(fact.question);
  const questions = [...new Set(facts.map(questionOf))].sort(
    (one, other) => Number(one === words.otherFacts) - Number(other === words.otherFacts),
  );
  return (
    <details className={styles.details} id={FACTS_ID}>
      <FocusableSummary className={styles.summary}>{words.facts}</FocusableSummary>
      {questions.map((question) => (
        <section key={question}>
          <h3 className={styles.heading}>{question}</h3>
          {facts
            .filter((one) => questionOf(one) === question)
            .map((one) => (
              <Fact key={one.fact.id} reading={one} />
            ))}
        </section>
      ))}
    </details>
  );
}

function Fact({ reading }: { readonly reading: FactReading }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useVerify();
  const [isChanging, setChanging] = useState(false);
  const { fact, answer, isChanged } = reading;
  const label = wording.of(fact.label);
  return (
    <div className={styles.fact}>
      <div className={styles.term}>
        {label}
        {isChanged && ` (${words.changedHere})`}
      </div>
      <div className={styles.row}>
        <span className={styles.value}>{fieldKind(fact.kind).print(answer, { form: "plain" })}</span>
        <Button
          id={factButtonId(fact.id)}
          size="small"
          aria-label={words.about(words.change, label)}
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {words.change}
        </Button>
      </div>
      {isChanging && <FactForm reading={reading} onClose={() => setChanging(false)} />}
    </div>
  );
}
