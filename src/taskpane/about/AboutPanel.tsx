import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { panels } from "../panels";
import { usePane } from "../use-pane";
import type { AboutWording } from "../wording/about-wording";
import { DiagnosticReport } from "./DiagnosticReport";
import { useDiagnostic } from "./use-diagnostic";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What Trame is; and what this Word does of all that Trame relies on, when it is asked. */
export default function AboutPanel({ words }: { readonly words: AboutWording }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { stage, diagnose, stop } = useDiagnostic();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const close = (): void => {
    stop();
    session.openPanel(panels[0].name);
  };
  return (
    <PanelLayout
      footer={
        <PaneFooter>
          <FooterButton onClick={close}>← {words.back}</FooterButton>
        </PaneFooter>
      }
    >
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.whatItIs}</p>
      <p>{words.privacy}</p>
      <h2 className={styles.heading}>{words.diagnostic}</h2>
      <p>{words.diagnosticExplained}</p>
      {stage.name === "running" ? (
        <>
          <p role="status">{words.progress(stage.progress)}</p>
          <Button onClick={stop}>{words.stop}</Button>
        </>
      ) : (
        <Button onClick={() => void diagnose()}>{words.diagnose}</Button>
      )}
      {stage.name === "refused" && <p role="alert">{words.notReady[stage.reason]}</p>}
      {stage.name === "done" && <DiagnosticReport report={stage.report} words={words} />}
    </PanelLayout>
  );
}
