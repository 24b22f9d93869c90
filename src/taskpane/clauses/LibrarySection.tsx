import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { download } from "../download";
import { FileButton } from "../FileButton";
import { usePane, usePaneState } from "../use-pane";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}` },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** The user's own engagements from one agreement to the next: a file they keep. */
export function LibrarySection(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const { item } = usePaneState(({ model }) => model.words);
  const kept = usePaneState(({ library }) => library.length);

  const importFile = async (chosen: File): Promise<void> => choices.importLibrary(await chosen.text());
  const exportFile = (): void => {
    const name = wording.of({ fr: item.fr.plural, en: item.en.plural }).toLowerCase().replaceAll(" ", "-");
    download(`trame-${name}.json`, choices.exportLibrary(), "application/json");
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
        <Button size="small" disabledFocusable={kept === 0} onClick={exportFile}>
          {words.exportLibrary}
        </Button>
        <FileButton
          size="small"
          label={words.importLibrary}
          accept=".json,application/json"
          onChoose={(chosen) => void importFile(chosen)}
        />
      </div>
    </section>
  );
}
