import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** A list of options that keeps to the width of the pane, however long they are. */
export function PaneSelect({ className, ...props }: SelectProps): ReactElement {
  const { narrow } = useStyles();
  return <Select {...props} className={mergeClasses(narrow, className)} select={{ className: narrow }} />;
}
