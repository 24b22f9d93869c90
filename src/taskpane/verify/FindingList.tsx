import { makeStyles, tokens } from "@fluentui/react-components";
import { type FocusEvent, type ReactElement, useEffect, useRef } from "react";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { FocusableSummary } from "../FocusableSummary";
import { takeLostFocus } from "../take-lost-focus";
import { FindingItem } from "./FindingItem";
import { useVerify, useVerifyState } from "./use-verify";
import { WaivedFindings } from "./WaivedFindings";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  group: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Slots that are not filled are told one by one up to here: of a blank document they would hide all the rest. */
const FEW = 3;

/** What the review found, by level; what was set aside, and why, at the end. */
export function FindingList(): ReactElement | null {
  const styles = useStyles();
  const { words } = useVerify();
  const { review } = useVerifyState();
  const root = useFocusThatGoesOn(review);
  if (!review) return null;
  const open = review.findings.filter(({ waiver }) => !waiver);
  const listOf = (findings: readonly ReviewFinding[]): ReactElement[] =>
    findings.map((finding) => <FindingItem key={finding.key} finding={finding} />);
  return (
    <div {...root}>
      {(["blocking", "warning", "note"] as const).map((level) => {
        const findings = open.filter((one) => one.level === level);
        if (findings.length === 0) return null;
        const unfilled = findings.filter(({ code }) => code === "slot-unfilled");
        const isGrouped = unfilled.length > FEW;
        return (
          <section key={level} aria-labelledby={`findings-${level}`}>
            <h2 className={styles.heading} id={`findings-${level}`}>
              {words.review.report.levels[level]} ({findings.length})
            </h2>
            {isGrouped && (
              <details className={styles.group}>
                <FocusableSummary>{words.unfilled(unfilled.length)}</FocusableSummary>
                <ul className={styles.list}>{listOf(unfilled)}</ul>
              </details>
            )}
            <ul className={styles.list}>{listOf(isGrouped ? findings.filter((one) => !unfilled.includes(one)) : findings)}</ul>
          </section>
        );
      })}
      <WaivedFindings findings={review.findings.filter(({ waiver }) => waiver)} />
    </div>
  );
}

/** What was put right takes its buttons away, and the focus with them: it goes on with what took its place in the list. */
function useFocusThatGoesOn(review: unknown): {
  readonly ref: React.RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  const items = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>("li[tabindex]") ?? [])];
  useEffect(() => {
    const left = items();
    if (last.current >= 0) takeLostFocus(left[last.current] ?? left.at(-1) ?? null);
  }, [review]);
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    last.current = items().findIndex((item) => item.contains(target));
  };
  return { ref, onFocus };
}
