import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { progressOf } from "../session/pane-state";
import { leftToPutRight } from "../session/unwritten-fields";
import { usePaneState } from "../use-pane";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How far the agreement is. */
export function FormHeader(): ReactElement {
  const styles = useStyles();
  const { words } = useForm();
  const filled = usePaneState((state) => progressOf(state).filled);
  const slots = usePaneState((state) => progressOf(state).slots);
  const left = usePaneState((state) => leftToPutRight(state.fields));
  const said = words.progress(filled, slots, left);
  return (
    <>
      <h1 className={styles.title}>{said}</h1>
      <ProgressBar
        value={filled}
        max={slots}
        thickness="large"
        aria-label={said}
        color={filled === slots && left === 0 ? "success" : "brand"}
      />
    </>
  );
}
