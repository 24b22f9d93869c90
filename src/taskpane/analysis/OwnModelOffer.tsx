import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ANALYSIS } from "../analysis-name";
import { FileButton } from "../FileButton";
import { usePane, usePaneState } from "../use-pane";
import type { AnalysisWording } from "../wording/analysis-wording";
import { useAnalysisSession } from "./use-analysis";

/**
 * What may be done with a document that follows none of Trame's models: have its fields found, or load the model that was made of
 * another copy of it. Of one that follows its own, not begun yet: look at what was found again.
 */
export default function OwnModelOffer({ words }: { readonly words: AnalysisWording }): ReactElement | null {
  const { session } = usePane();
  const analysis = useAnalysisSession();
  const isForeign = usePaneState(({ phase }) => phase === "foreign");
  const isBusy = usePaneState(({ activity }) => activity === "opening");
  const load = async (file: File): Promise<void> => {
    const loaded = await analysis.load({ size: file.size, text: () => file.text() });
    if (!loaded) return;
    session.announce({ code: "said", sentence: words.loaded(loaded, file.name), isAlert: loaded.state !== "kept" });
  };
  const open = (): void => session.openPanel(ANALYSIS);
  if (!isForeign) return analysis.store.get().analysis ? <Button onClick={open}>{words.lookAgain}</Button> : null;
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={open}>
        {words.analyse}
      </Button>
      <FileButton
        label={words.load}
        accept=".json,application/json"
        disabledFocusable={isBusy}
        onChoose={(file) => void load(file)}
      />
    </>
  );
}
