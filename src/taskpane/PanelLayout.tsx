import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { BESIDE_WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  header: {
    padding: `${tokens.spacingVerticalS} ${BESIDE_WORD_CORNER} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  content: { flexGrow: 1, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}` },
});

interface PanelLayoutProps extends Pick<ComponentProps<"main">, "onFocus" | "onBlur"> {
  readonly header?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** A part of the pane: what scrolls, between a header and a footer that stay. */
export function PanelLayout({ header, footer, children, ...focus }: PanelLayoutProps): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.panel} {...focus}>
      {header && <header className={styles.header}>{header}</header>}
      <div className={styles.content}>{children}</div>
      {footer}
    </main>
  );
}
