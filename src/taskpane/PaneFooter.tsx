import { Button, type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  footer: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  button: { minWidth: 0, whiteSpace: "normal" },
});

/** What is always at hand under a part of the pane: its buttons, two by two. */
export function PaneFooter({ children }: { readonly children: ReactNode }): ReactElement {
  return <footer className={useStyles().footer}>{children}</footer>;
}

/** The same on one line: the way on, and what is at hand beside it. */
export function LineFooter({ children }: { readonly children: ReactNode }): ReactElement {
  return <footer className={useStyles().line}>{children}</footer>;
}

/** A button of the footer: its words wrap in half the width of the pane. */
export function FooterButton(props: ButtonProps): ReactElement {
  return <Button size="small" className={useStyles().button} {...props} />;
}
