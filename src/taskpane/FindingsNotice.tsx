import type { ReactElement } from "react";
import { findingsSaid } from "./panels";
import { usePane } from "./use-pane";

/** What was found, once its words are there. */
export default function FindingsNotice(): ReactElement {
  const { wording } = usePane();
  const Said = findingsSaid.Panel[wording.locale];
  return <Said />;
}
