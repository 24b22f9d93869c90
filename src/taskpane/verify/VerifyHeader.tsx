import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Level } from "../../agreement/reading/finding";
import { usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  blocked: { color: tokens.colorStatusDangerForeground3 },
  ready: { color: tokens.colorStatusSuccessForeground3 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export const VERDICT_ID = "verdict";

/** Whether the agreement may be signed, and how many findings of each level there are. */
export function VerifyHeader(): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  const { review } = useVerifyState();
  const finalised = usePaneState((state) => state.finalised);
  const open = review?.findings.filter(({ waiver }) => !waiver) ?? [];
  const count = (level: Level): number => open.filter((one) => one.level === level).length;
  const verdict = review && (review.isBlocked ? words.notReady : words.ready(count("warning")));
  return (
    <div role="status">
      <h1
        className={mergeClasses(styles.verdict, !finalised && review && (review.isBlocked ? styles.blocked : styles.ready))}
        id={VERDICT_ID}
        tabIndex={-1}
      >
        {finalised ? words.finalisedOn(finalised.date) : (verdict ?? words.title)}
      </h1>
      <p className={styles.counts}>
        {review
          ? words.counts(
              { blocking: count("blocking"), warning: count("warning"), note: count("note") },
              review.findings.length - open.length,
            )
          : words.verifying}
      </p>
    </div>
  );
}
