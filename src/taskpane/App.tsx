import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import { ABOUT } from "./about-name";
import { ANALYSIS } from "./analysis-name";
import { AboutScreen, AnalysisScreen, ForeignScreen, PaneSteps, ReadyScreen, StartScreen } from "./load-later";
import { LOW_PANE } from "./low-pane";
import { NoticeRoom } from "./NoticeRoom";
import { OpeningScreen } from "./OpeningScreen";
import { PartBoundary } from "./PartBoundary";
import { usePaneState } from "./use-pane";

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    containerType: "size",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  column: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflowX: "hidden",
    [LOW_PANE]: { overflowY: "auto" },
  },
});

/** The pane: the screen of its phase, under what it does and what it has to say. */
export function App(): ReactElement {
  const styles = useStyles();
  const screen = usePaneState(({ panel, phase }) => {
    const isBegun = phase !== "foreign" && phase !== "unprepared";
    return panel === ABOUT || (panel === ANALYSIS && !isBegun) ? panel : phase;
  });
  // One that is finalised is reopened before it is changed.
  const hasSteps = usePaneState(({ finalised }) => finalised === undefined) && screen === "ready";
  return (
    <div className={styles.pane}>
      <div className={styles.column}>
        <ActivityBar />
        {hasSteps && (
          <PartBoundary isLine>
            <Suspense fallback={null}>
              <PaneSteps />
            </Suspense>
          </PartBoundary>
        )}
        <NoticeRoom isBesideCorner={!hasSteps} />
        {screen === "opening" && <OpeningScreen />}
        <PartBoundary key={screen}>
          <Suspense fallback={<main />}>
            {screen === ABOUT && <AboutScreen />}
            {screen === ANALYSIS && <AnalysisScreen />}
            {screen === "unprepared" && <StartScreen />}
            {screen === "foreign" && <ForeignScreen />}
            {screen === "ready" && <ReadyScreen />}
          </Suspense>
        </PartBoundary>
      </div>
    </div>
  );
}
