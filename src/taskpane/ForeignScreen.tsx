import type { ReactElement } from "react";
import { foreignPanel } from "./panels";
import { usePane } from "./use-pane";

/** A document that is not the agreement. */
export default function ForeignScreen(): ReactElement {
  const { wording } = usePane();
  const Panel = foreignPanel.Panel[wording.locale];
  return <Panel />;
}
