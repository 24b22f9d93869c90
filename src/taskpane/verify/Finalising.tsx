import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { kindsOf } from "../../agreement/review/kinds";
import { sayReviewFinding } from "../../agreement/wording/review-wording";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { onFirstClick } from "./on-first-click";
import { Summary } from "./Summary";
import { TermDates } from "./TermDates";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: `${tokens.spacingVerticalL} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  text: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** The agreement in short, to be read before it is finalised. */
export function Finalising({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const undecided = useVerifyState().review?.findings.filter(({ level, waiver }) => level === "warning" && !waiver) ?? [];
  const finalise = async (): Promise<void> => {
    await verify.finalise();
    onClose();
  };
  return (
    <PanelLayout
      header={
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.confirmFinalise}
        </h1>
      }
      footer={
        <PaneFooter>
          <FooterButton onClick={onFirstClick(onClose)}>{words.cancel}</FooterButton>
          <FooterButton appearance="primary" onClick={onFirstClick(() => void finalise())}>
            {undecided.length === 0 ? words.confirmFinalise : words.finaliseUndecided(undecided.length)}
          </FooterButton>
        </PaneFooter>
      }
    >
      {/* A keyboard scrolls what has the focus. */}
      <div role="region" aria-label={words.summary} tabIndex={0}>
        {undecided.length > 0 && (
          <>
            <h2 className={styles.heading}>{words.undecided(undecided.length)}</h2>
            <ul className={styles.list}>
              {kindsOf(undecided).map(({ id, findings: [first] }) => (
                <li key={id}>{sayReviewFinding(first, { wording: words, review: words.review })}</li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.text}>{words.finaliseExplained}</p>
        <p className={styles.text}>{words.decisionsStay}</p>
        <h2 className={styles.heading}>{words.summary}</h2>
        <Summary />
        <TermDates />
      </div>
    </PanelLayout>
  );
}
