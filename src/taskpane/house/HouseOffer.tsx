import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { type HouseDecisions, readHouse } from "../../agreement/reading/house-decisions";
import { loadHouse } from "../../served/load-house";
import { applyHouse } from "../session/apply-house";
import { today } from "../today";
import { usePane, usePaneState } from "../use-pane";
import type { HouseWording } from "../wording/house-wording";

/** Before anything is touched: to begin, and have what the house decided of this model done at once. Nothing where it decided nothing. */
export default function HouseOffer({ words }: { readonly words: HouseWording }): ReactElement | null {
  const { session } = usePane();
  const model = usePaneState((state) => state.model);
  const isBusy = usePaneState((state) => state.activity === "preparing");
  const house = useServedHouse(model);
  const decided = [...(house?.byNote.values() ?? [])].filter(({ kind }) => kind !== "ask").length;
  if (!house || decided === 0) return null;
  const begin = async (): Promise<void> => {
    await session.begin();
    if (session.store.get().phase !== "ready") return;
    await applyHouse(session, house, today(), (settled) =>
      session.announce({ code: "said", sentence: words.settled(settled), isAlert: settled.left > 0 }),
    );
  };
  return (
    <Button disabledFocusable={isBusy} onClick={() => void begin()}>
      {words.begin(decided)}
    </Button>
  );
}

/** What is wrong with a file that is served is told in Vérifier: here it is not proposed. */
function useServedHouse(model: AgreementModel): HouseDecisions | undefined {
  const [house, setHouse] = useState<HouseDecisions>();
  useEffect(() => {
    let isShown = true;
    void loadHouse().then((served) => {
      if (isShown) setHouse(served.state === "served" ? readHouse(served.value, model).house : undefined);
    });
    return () => {
      isShown = false;
    };
  }, [model]);
  return house;
}
