import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, ReactElement } from "react";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: "24px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed, color: tokens.colorNeutralForeground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  subtle: { border: "1px solid transparent", backgroundColor: "transparent", color: "inherit" },
});

/** A button of what may show before any screen does: Fluent's, an eighth of all that is loaded first, comes with the screens. */
export function EarlyButton({
  appearance,
  className,
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly appearance?: "subtle" }): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.button, appearance && styles[appearance], className)} {...button} />
  );
}
