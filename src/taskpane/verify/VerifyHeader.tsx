import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { partOf, pointsOf } from "../../agreement/review/verdict";
import { usePaneState } from "../use-pane";
import { BESIDE_WORD_CORNER } from "../word-corner";
import { VerdictMark } from "./LevelMark";
import { useVerdict, useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    paddingRight: BESIDE_WORD_CORNER,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export const VERDICT_ID = "verdict";

/** The verdict, and how many points each part has. */
export function VerifyHeader(): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  const { review } = useVerifyState();
  const finalised = usePaneState((state) => state.finalised);
  const verdict = useVerdict();
  const said = verdict && words.verdict[verdict.state](pointsOf(verdict));
  const mark = verdict && said !== undefined && <VerdictMark state={verdict.state}>{said}</VerdictMark>;
  const open = review?.findings.filter(({ waiver }) => !waiver) ?? [];
  const ofModel = open.filter((one) => partOf(one) === "model").length;
  const counts = { agreement: open.length - ofModel, model: ofModel };
  return (
    // That it was finalised is announced as what came of that.
    <div role={finalised ? undefined : "status"}>
      <h1 className={styles.verdict} id={VERDICT_ID} tabIndex={-1}>
        {finalised ? words.finalisedOn(finalised.date) : (mark ?? words.title)}
      </h1>
      {/* What was changed since it was finalised is told as loud as before. */}
      {finalised && verdict && verdict.state !== "ready" && <div className={styles.counts}>{mark}</div>}
      <p className={styles.counts}>{review ? words.counts(counts, review.findings.length - open.length) : words.verifying}</p>
    </div>
  );
}
