import type { ReactElement } from "react";
import { analysisPanel } from "./panels";
import { usePane } from "./use-pane";

/** What a document that follows no model asks for. */
export default function AnalysisScreen(): ReactElement {
  const { wording } = usePane();
  const Panel = analysisPanel.Panel[wording.locale];
  return <Panel />;
}
