import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { sayReviewFinding } from "../../agreement/wording/review-wording";
import { FocusableSummary } from "../FocusableSummary";
import { usePaneState } from "../use-pane";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalL },
  summary: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere", fontStyle: "italic" },
});

/** What was set aside, and why; each may be taken up again. */
export function WaivedFindings({ findings }: { readonly findings: readonly ReviewFinding[] }): ReactElement | null {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  if (findings.length === 0) return null;
  return (
    <details className={styles.details}>
      <FocusableSummary className={styles.summary}>{words.waived(findings.length)}</FocusableSummary>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const sentence = sayReviewFinding(finding, { wording: words, review: words.review });
          return (
            <li key={finding.key} className={styles.item}>
              <p className={styles.sentence}>{sentence}</p>
              {finding.waiver && (
                <p className={styles.reason}>{words.waivedBecause(finding.waiver.reason, finding.waiver.date)}</p>
              )}
              {!isFinalised && (
                <Button
                  size="small"
                  aria-label={words.about(words.withdraw, sentence)}
                  onClick={() => void verify.withdraw(finding.key)}
                >
                  {words.withdraw}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
