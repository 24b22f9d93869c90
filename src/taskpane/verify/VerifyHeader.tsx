import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { Level } from "../../agreement/review/finding";
import { takeLostFocus } from "../take-lost-focus";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  verdict: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Whether the agreement may be signed, and how many findings of each level there are. */
export function VerifyHeader(): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  const { review } = useVerifyState();
  const title = useRef<HTMLHeadingElement>(null);
  // What was put right takes its buttons away, and the focus with them: it begins again where it all is said.
  useEffect(() => {
    takeLostFocus(title.current);
  }, [review]);
  const open = review?.findings.filter(({ waiver }) => !waiver) ?? [];
  const count = (level: Level): number => open.filter((one) => one.level === level).length;
  return (
    <>
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <div role="status">
        {review && (
          <p className={styles.verdict}>
            {review.isBlocked ? words.review.report.blocked(count("blocking")) : words.review.report.ready}
          </p>
        )}
        <p className={styles.counts}>
          {review
            ? words.counts(
                { blocking: count("blocking"), warning: count("warning"), note: count("note") },
                review.findings.length - open.length,
              )
            : words.verifying}
        </p>
      </div>
    </>
  );
}
