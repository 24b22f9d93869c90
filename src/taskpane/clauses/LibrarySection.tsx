import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, useState } from "react";
import { FileButton } from "../FileButton";
import { KeepFile } from "../KeepFile";
import { loadedLater } from "../loaded-later";
import { PartBoundary } from "../PartBoundary";
import type { KeptFile } from "../session/sending-session";
import { usePane, usePaneState } from "../use-pane";
import { useClauses } from "./use-clauses";
import { useLibrarySaid } from "./use-library-said";

const KeptLibrary = loadedLater(() => import(/* webpackChunkName: "directory" */ "./KeptLibrary"));

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}` },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The user's own engagements from one agreement to the next: a file they keep. */
export function LibrarySection(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const { item } = usePaneState(({ model }) => model.words);
  const kept = usePaneState(({ library }) => library.length);

  const [isOpen, setOpen] = useState(false);

  const say = useLibrarySaid();
  const importFile = async (chosen: File): Promise<void> => say(choices.importLibrary(await chosen.text()));
  const makeFile = (): KeptFile => {
    const name = wording.of({ fr: item.fr.plural, en: item.en.plural }).toLowerCase().replaceAll(" ", "-");
    return { name: `trame-${name}.json`, text: choices.exportLibrary() };
  };

  return (
    <section aria-labelledby="library-title">
      <h2 id="library-title" className={styles.title}>
        {words.library}
      </h2>
      <p className={styles.said}>
        {words.inLibrary(kept)} {words.libraryHelp}
      </p>
      <div className={styles.buttons}>
        <FileButton
          size="small"
          label={words.importLibrary}
          accept=".json,application/json"
          onChoose={(chosen) => void importFile(chosen)}
        />
        <KeepFile
          size="small"
          disabledFocusable={kept === 0}
          label={words.exportLibrary}
          type="application/json"
          make={makeFile}
          words={words}
        />
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.kept.open}
        </Button>
      </div>
      {isOpen && (
        <PartBoundary isLine>
          <Suspense fallback={null}>
            <KeptLibrary />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}
