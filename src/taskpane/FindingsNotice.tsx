import type { ReactElement } from "react";
import { findingsSaid } from "./panels";
import { usePane } from "./use-pane";

/** The items of what was found, once their words are there. */
export default function FindingsNotice(): ReactElement {
  const { wording } = usePane();
  const Said = findingsSaid.Panel[wording.locale];
  return <Said />;
}
