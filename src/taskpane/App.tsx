import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActivityBar } from "./ActivityBar";
import { ForeignScreen } from "./ForeignScreen";
import { FormScreen } from "./form/FormScreen";
import { NoticeBar } from "./NoticeBar";
import { OpeningScreen } from "./OpeningScreen";
import { usePaneState } from "./session/use-pane";
import { StartScreen } from "./StartScreen";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    boxSizing: "border-box",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** The pane: the screen of its phase, under what it does and what it has to say. */
export function App(): ReactElement {
  const styles = useStyles();
  const phase = usePaneState((state) => state.phase);
  return (
    <div className={styles.pane}>
      <ActivityBar />
      <NoticeBar />
      {phase === "opening" && <OpeningScreen />}
      {phase === "ready" && <FormScreen />}
      {phase === "unprepared" && <StartScreen />}
      {phase === "foreign" && <ForeignScreen />}
    </div>
  );
}
