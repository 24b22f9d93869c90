import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import { ForeignScreen } from "./ForeignScreen";
import { NoticeBar } from "./NoticeBar";
import { OpeningScreen } from "./OpeningScreen";
import { PaneTabs } from "./PaneTabs";
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

const FormScreen = lazy(() => import("./form/FormScreen"));
const ClausesPanel = lazy(() => import("./clauses/ClausesPanel"));

/** The pane: the screen of its phase, under what it does and what it has to say. */
export function App(): ReactElement {
  const styles = useStyles();
  const phase = usePaneState((state) => state.phase);
  return (
    <div className={styles.pane}>
      <ActivityBar />
      <NoticeBar />
      {phase === "opening" && <OpeningScreen />}
      {phase === "ready" && <ReadyScreen />}
      {phase === "unprepared" && <StartScreen />}
      {phase === "foreign" && <ForeignScreen />}
    </div>
  );
}

/** The agreement, prepared: the form, and what is loaded when it is opened. */
function ReadyScreen(): ReactElement {
  const panel = usePaneState((state) => state.panel);
  const hasClauses = usePaneState(({ model }) => model.clauseLists.length > 0);
  return (
    <>
      {hasClauses && <PaneTabs panels={["fill", "clauses"]} />}
      <Suspense>{panel === "fill" ? <FormScreen /> : <ClausesPanel />}</Suspense>
    </>
  );
}
