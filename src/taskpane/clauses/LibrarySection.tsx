import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type ReactElement, useRef } from "react";
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
  const file = useRef<HTMLInputElement>(null);

  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const json = await chosen.text();
    target.value = "";
    choices.importLibrary(json);
  };
  const exportFile = (): void => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([choices.exportLibrary()], { type: "application/json" }));
    link.download = `trame-${wording.of({ fr: item.fr.plural, en: item.en.plural }).toLowerCase().replaceAll(" ", "-")}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
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
        <Button size="small" onClick={() => file.current?.click()}>
          {words.importLibrary}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          tabIndex={-1}
          onChange={(event) => void importFile(event)}
        />
      </div>
    </section>
  );
}
