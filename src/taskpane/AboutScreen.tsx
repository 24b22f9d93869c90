import type { ReactElement } from "react";
import { aboutPanel } from "./panels";
import { usePane } from "./use-pane";

/** What there is to know of Trame itself. */
export default function AboutScreen(): ReactElement {
  const { wording } = usePane();
  const Panel = aboutPanel.Panel[wording.locale];
  return <Panel />;
}
