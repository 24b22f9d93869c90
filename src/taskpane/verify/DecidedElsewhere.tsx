import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayDecision } from "../../agreement/wording/review-wording";
import { usePaneState } from "../use-pane";
import { onFirstClick } from "./on-first-click";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyle: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
});

/** What came with the file, decision by decision: taken up in one click, each dropped in one. */
export function DecidedElsewhere(): ReactElement | null {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const decisions = review?.findings.flatMap((one) => (one.code === "decided-elsewhere" ? one.details.decisions : [])) ?? [];
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided-elsewhere">
      <h2 className={styles.heading} id="decided-elsewhere">
        {words.elsewhere} ({decisions.length})
      </h2>
      <ul className={styles.list}>
        {decisions.map((decision) => {
          const sentence = sayDecision(decision, { wording: words, review: words.review });
          return (
            <li key={decision.id} className={styles.item}>
              <p className={styles.sentence}>{sentence}</p>
              {!isFinalised && (
                <Button
                  size="small"
                  aria-label={words.about(words.drop, sentence)}
                  onClick={onFirstClick(() => void verify.drop(decision.id))}
                >
                  {words.drop}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button appearance="primary" onClick={onFirstClick(() => void verify.takeUp(decisions.map(({ id }) => id)))}>
        {words.takeUp}
      </Button>
    </section>
  );
}
