import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import { NoticeBar } from "./NoticeBar";
import { OpeningScreen } from "./OpeningScreen";
import { PaneTabs } from "./PaneTabs";
import { usePane, usePaneState } from "./use-pane";
import { lazyPanels } from "./verify/lazy-panel";

const ForeignScreen = lazy(() => import(/* webpackChunkName: "screens" */ "./ForeignScreen"));
const StartScreen = lazy(() => import(/* webpackChunkName: "screens" */ "./StartScreen"));
const FormScreen = lazy(() => import("./form/FormScreen"));
const ClausesPanel = lazy(() => import("./clauses/ClausesPanel"));

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

/** The agreement, prepared: the part of the pane that is open. One that is finalised is reopened before it is changed. */
function ReadyScreen(): ReactElement {
  const { wording } = usePane();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const chosen = usePaneState((state) => state.panel);
  const panel = isFinalised ? "verify" : chosen;
  const VerifyPanel = lazyPanels[wording.locale];
  return (
    <>
      {!isFinalised && <PaneTabs />}
      {panel === "fill" && <FormScreen />}
      {panel === "clauses" && <ClausesPanel />}
      {panel === "verify" && <VerifyPanel />}
    </>
  );
}
