import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { FocusableSummary } from "../FocusableSummary";
import { FindingItem } from "./FindingItem";
import { usePartStyles } from "./part-styles";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Slots that are not filled are told one by one up to here: of a blank document they would hide all the rest. */
const FEW = 3;

const GRAVITY = ["blocking", "warning", "note"] as const;

/** What people or Word did in this agreement: the graver first. */
export function AgreementPart({ findings }: { readonly findings: readonly ReviewFinding[] }): ReactElement {
  const part = usePartStyles();
  const styles = useStyles();
  const { words } = useVerify();
  const unfilled = findings.filter(({ code }) => code === "slot-unfilled");
  const grouped = unfilled.length > FEW ? unfilled : [];
  const listOf = (listed: readonly ReviewFinding[]): ReactElement => (
    <ul className={part.list}>
      {listed.map((finding) => (
        <FindingItem key={finding.key} finding={finding} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="part-agreement">
      <h2 className={part.heading} id="part-agreement">
        {words.part("agreement", findings.length)}
      </h2>
      {findings.length === 0 && <p className={part.said}>{words.nothing}</p>}
      {grouped.length > 0 && (
        <details className={styles.group}>
          <FocusableSummary>{words.unfilled(grouped.length)}</FocusableSummary>
          {listOf(grouped)}
        </details>
      )}
      {listOf(GRAVITY.flatMap((level) => findings.filter((one) => one.level === level && !grouped.includes(one))))}
    </section>
  );
}
