import type { ComponentProps, ReactElement } from "react";

/** Word on the web moves the focus itself at each Tab, and knows no summary that does not say it takes it. */
export function FocusableSummary(props: ComponentProps<"summary">): ReactElement {
  return <summary tabIndex={0} {...props} />;
}
