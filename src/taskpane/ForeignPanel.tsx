import { Button } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import { loadBlankFile, toBase64 } from "./blank-file";
import { FileButton } from "./FileButton";
import { ownModelOffer } from "./panels";
import { PartBoundary } from "./PartBoundary";
import { TitledScreen } from "./TitledScreen";
import { usePane, usePaneState } from "./use-pane";
import type { ForeignWording } from "./wording/foreign-wording";

/** Local file header of a zip: what every .docx begins with. */
const ZIP = "UEsDB";

/** A document that is not the agreement: offers the model, or another file. */
export default function ForeignPanel({ words }: { readonly words: ForeignWording }): ReactElement {
  const { session, wording } = usePane();
  const isEmpty = usePaneState((state) => state.isEmptyDocument);
  const isTwice = usePaneState((state) => state.isTwice);
  const isBusy = usePaneState((state) => state.activity === "opening");
  const isOnly = session.knownModels.length === 1;

  const open = async (chosen: File): Promise<void> => {
    const base64 = await toBase64(chosen);
    if (base64.startsWith(ZIP)) await session.openFile(base64);
    else session.announce({ code: "said", sentence: words.notADocx, isAlert: true });
  };

  const [title, explained] = isTwice
    ? [words.twiceTitle, words.twiceExplained]
    : isEmpty
      ? [words.emptyTitle, words.emptyExplained(isOnly)]
      : [words.foreignTitle(isOnly), words.foreignExplained(isOnly)];
  return (
    <TitledScreen title={title} explained={explained}>
      {session.models.map(({ id, name }) => (
        <Button
          key={id}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.openModel(id, loadBlankFile)}
        >
          {(isEmpty ? words.openModel : words.openModelElsewhere)(isOnly ? undefined : wording.of(name))}
        </Button>
      ))}
      <FileButton label={words.chooseFile} accept=".docx" disabledFocusable={isBusy} onChoose={(chosen) => void open(chosen)} />
      {!isEmpty && !isTwice && (
        <PartBoundary isLine>
          <Suspense fallback={null}>
            <ownModelOffer.Panel />
          </Suspense>
        </PartBoundary>
      )}
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void session.refresh()}>
        {wording.refresh}
      </Button>
    </TitledScreen>
  );
}
