import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ABOUT } from "./about-name";
import { TitledPart, type TitledPartProps } from "./TitledPart";
import { usePane } from "./use-pane";

/** The whole pane, while there is no agreement to fill: what the document is, and what may be done with it. */
export function TitledScreen({ children, ...said }: TitledPartProps): ReactElement {
  const { session, wording } = usePane();
  return (
    <TitledPart {...said}>
      {children}
      <Button appearance="subtle" size="small" onClick={() => session.openPanel(ABOUT)}>
        {wording.about}
      </Button>
    </TitledPart>
  );
}
