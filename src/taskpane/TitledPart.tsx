import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { takeLostFocus } from "./take-lost-focus";
import { WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: {
    margin: 0,
    outlineStyle: "none",
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
  const heading = useRef<HTMLHeadingElement>(null);
  // What led here may have gone with the screen it was on.
  useEffect(() => takeLostFocus(heading.current), []);
  return (
    <main className={styles.screen}>
      <h1 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.text}>{explained}</p>
      {children}
    </main>
  );
}
