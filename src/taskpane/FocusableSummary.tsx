import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps, ReactElement } from "react";

// Of small text too, as high as a finger or a shaking hand needs: 24 pixels.
const useStyles = makeStyles({ summary: { padding: "4px 0", cursor: "pointer" } });

/** Word on the web moves the focus itself at each Tab, and knows no summary that does not say it takes it. */
export function FocusableSummary({ className, ...props }: ComponentProps<"summary">): ReactElement {
  const { summary } = useStyles();
  return <summary tabIndex={0} className={mergeClasses(summary, className)} {...props} />;
}
