import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupTitle } from "../../agreement/model/model-words";
import { FocusableSummary } from "../FocusableSummary";
import { usePane, usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalL },
  summary: { fontWeight: tokens.fontWeightSemibold },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  facts: { margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  clauses: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  point: { marginLeft: tokens.spacingHorizontalL },
  absent: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The same, closed until it is asked for. */
export function FoldedSummary(): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  return (
    <details className={styles.details}>
      <FocusableSummary className={styles.summary}>{words.summary}</FocusableSummary>
      <Summary />
    </details>
  );
}

/** What the agreement says in short: under a heading of the second level. */
export function Summary(): ReactElement | null {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useVerify();
  const model = usePaneState((state) => state.model);
  const summary = useVerifyState().review?.summary;
  if (!summary) return null;
  const groups = [...new Set(summary.fields.map(({ field }) => field.group))];
  return (
    <>
      {groups.map((group) => (
        <section key={group}>
          <h3 className={styles.heading}>{wording.of(groupTitle(model, group))}</h3>
          <dl className={styles.facts}>
            {summary.fields
              .filter(({ field }) => field.group === group)
              .map(({ field, text }) => (
                <div key={field.id}>
                  <dt className={styles.term}>{wording.of(field.label)}</dt>
                  <dd className={styles.value}>{text || words.blank}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section>
        <h3 className={styles.heading}>{words.facts}</h3>
        <dl className={styles.facts}>
          {summary.facts.map(({ fact, text }) => (
            <div key={fact.id}>
              <dt className={styles.term}>{wording.of(fact.label)}</dt>
              <dd className={styles.value}>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      {summary.lists.map(({ label, clauses, absent }) => (
        <section key={label.fr}>
          <h3 className={styles.heading}>{wording.of(label)}</h3>
          <ul className={styles.clauses}>
            {clauses.map(({ text, isPoint }, index) => (
              <li key={index} className={isPoint ? styles.point : undefined}>
                {text}
              </li>
            ))}
          </ul>
          {absent.length > 0 && <p className={styles.absent}>{words.absent(absent.map(wording.of))}</p>}
        </section>
      ))}
    </>
  );
}
