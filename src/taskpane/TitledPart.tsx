import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: {
    margin: 0,
    paddingRight: WORD_CORNER,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  text: { margin: 0 },
});

export interface TitledPartProps {
  readonly title: string;
  readonly explained: string;
  /** The buttons. */
  readonly children: ReactNode;
}

/** A title, a sentence, buttons. */
export function TitledPart({ title, explained, children }: TitledPartProps): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{explained}</p>
      {children}
    </main>
  );
}
