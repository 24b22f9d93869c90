import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FocusableSummary } from "../FocusableSummary";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM },
  summary: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface ToldPartProps {
  readonly title: string;
  readonly explained?: string;
  readonly said: readonly string[];
}

/** What of a file does not come, one a line; nothing where there is none. */
export function ToldPart({ title, explained, said }: ToldPartProps): ReactElement | null {
  const styles = useStyles();
  if (said.length === 0) return null;
  return (
    <details className={styles.part} open>
      <FocusableSummary className={styles.summary}>{title}</FocusableSummary>
      {explained !== undefined && <p className={styles.said}>{explained}</p>}
      <ul className={styles.list}>
        {said.map((one, index) => (
          <li key={index}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
