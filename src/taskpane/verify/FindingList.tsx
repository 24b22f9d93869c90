import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayReviewFinding } from "../../agreement/wording/review-wording";
import { FocusableSummary } from "../FocusableSummary";
import { usePane, usePaneState } from "../use-pane";
import { FindingItem } from "./FindingItem";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  waived: { marginTop: tokens.spacingVerticalM },
  quote: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** What the review found, by level; what was set aside, and why, at the end. */
export function FindingList(): ReactElement | null {
  const styles = useStyles();
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  if (!review) return null;
  const open = review.findings.filter(({ waiver }) => !waiver);
  const waived = review.findings.filter(({ waiver }) => waiver);
  const say = { wording, review: words.review };
  return (
    <>
      {(["blocking", "warning", "note"] as const).map((level) => {
        const findings = open.filter((one) => one.level === level);
        if (findings.length === 0) return null;
        return (
          <section key={level} aria-labelledby={`findings-${level}`}>
            <h2 className={styles.heading} id={`findings-${level}`}>
              {words.review.report.levels[level]} ({findings.length})
            </h2>
            <ul className={styles.list}>
              {findings.map((finding) => (
                <FindingItem key={finding.key} finding={finding} isFinalised={isFinalised} />
              ))}
            </ul>
          </section>
        );
      })}
      {waived.length > 0 && (
        <details className={styles.waived}>
          <FocusableSummary>{words.waived(waived.length)}</FocusableSummary>
          <ul className={styles.list}>
            {waived.map((finding) => (
              <li key={finding.key}>
                <p className={styles.quote}>
                  {sayReviewFinding(finding, say)} {words.waivedBecause(finding.waiver?.reason ?? "", finding.waiver?.date ?? "")}
                </p>
                {!isFinalised && (
                  <Button
                    size="small"
                    aria-label={words.about(words.withdraw, sayReviewFinding(finding, say))}
                    onClick={() => void verify.withdraw(finding.key)}
                  >
                    {words.withdraw}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
