import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  place: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    // Spaces may be what it is about.
    whiteSpace: "pre-wrap",
  },
});

/** Where a point is, and what stands there; of a note that can be corrected, what would be written. */
export function PointPlace({ finding }: { readonly finding: ReviewFinding }): ReactElement | null {
  const styles = useStyles();
  const { words } = useVerify();
  const { place } = finding;
  if (!place) return null;
  const correction = finding.code === "fixed-text-note" ? finding.details.correction : "";
  const shown =
    finding.code === "fixed-text-note" && correction !== "" ? words.becomes(finding.details.text, correction) : place.extract;
  return <p className={styles.place}>{[words.review.report.place(place), shown].filter(Boolean).join(" · ")}</p>;
}
