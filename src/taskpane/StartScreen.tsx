import { Button } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { houseOffer, ownModelOffer } from "./panels";
import { PartBoundary } from "./PartBoundary";
import { RENEW } from "./renew-name";
import { progressOf } from "./session/pane-state";
import { TitledScreen } from "./TitledScreen";
import { usePane, usePaneState } from "./use-pane";

/** The agreement, before Trame has touched it: nothing happens without this click. */
export default function StartScreen(): ReactElement {
  const { session, wording } = usePane();
  // Reading is no reason to refuse a click: the click that brings the focus to the pane makes it read.
  const isBusy = usePaneState((state) => state.activity === "preparing");
  const name = usePaneState((state) => state.model.name);
  const isOwn = usePaneState((state) => !session.models.includes(state.model));
  const { Panel: Offer } = isOwn ? ownModelOffer : houseOffer;
  const slots = usePaneState((state) => progressOf(state).slots);
  return (
    <TitledScreen title={wording.of(name)} explained={wording.beginExplained(slots)}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.begin()}>
        {wording.begin}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void session.begin(RENEW)}>
        {wording.beginFromAnother}
      </Button>
      <PartBoundary isLine>
        <Suspense fallback={null}>
          <Offer />
        </Suspense>
      </PartBoundary>
    </TitledScreen>
  );
}
