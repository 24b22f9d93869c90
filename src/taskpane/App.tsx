import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import { ForeignScreen, ReadyScreen, StartScreen } from "./load-later";
import { NoticeBar } from "./NoticeBar";
import { OpeningScreen } from "./OpeningScreen";
import { usePaneState } from "./use-pane";

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
      <Suspense fallback={<main />}>
        {phase === "unprepared" && <StartScreen />}
        {phase === "foreign" && <ForeignScreen />}
        {phase === "ready" && <ReadyScreen />}
      </Suspense>
    </div>
  );
}
