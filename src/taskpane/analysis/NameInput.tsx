import { Input, type InputProps, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** An input of one line that keeps to the width of the pane, however large its text. */
export function NameInput(props: InputProps): ReactElement {
  const { narrow } = useStyles();
  return <Input {...props} className={narrow} input={{ className: narrow }} />;
}
