import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FocusableSummary } from "../FocusableSummary";
import type { LeftBehind } from "../session/renewal-session";
import { useRenewal } from "./use-renewal";

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

/** What was changed by hand in the file, and does not come: nobody is to believe that it did. */
export function LeftBehindPart({ leftBehind: { texts, facts } }: { readonly leftBehind: LeftBehind }): ReactElement | null {
  const styles = useStyles();
  const { words } = useRenewal();
  const said = [...facts.map(({ label, was, model }) => words.fact(label, was, model)), ...texts];
  if (said.length === 0) return null;
  return (
    <details className={styles.part} open>
      <FocusableSummary className={styles.summary}>{words.leftBehind(said.length)}</FocusableSummary>
      <p className={styles.said}>{words.leftBehindExplained}</p>
      <ul className={styles.list}>
        {said.map((one, index) => (
          <li key={index}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
