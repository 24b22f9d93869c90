import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type ReactElement, useRef } from "react";
import { loadBlankFile, toBase64 } from "./load-models";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: { margin: 0, paddingRight: "34px", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** Local file header of a zip: what every .docx begins with. */
const ZIP = "UEsDB";

/** A document that is not the agreement: offers the model, or another file. */
export default function ForeignScreen(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const isEmpty = usePaneState((state) => state.isEmptyDocument);
  const isBusy = usePaneState((state) => state.activity === "opening");
  const file = useRef<HTMLInputElement>(null);

  const openChosen = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const base64 = await toBase64(chosen);
    target.value = "";
    if (base64.startsWith(ZIP)) await session.openFile(base64);
    else session.announce({ code: "not-a-docx" });
  };

  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{isEmpty ? wording.emptyTitle : wording.foreignTitle}</h1>
      <p className={styles.text}>{isEmpty ? wording.emptyExplained : wording.foreignExplained}</p>
      {session.models.map(({ id, name }) => (
        <Button
          key={id}
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void session.openModel(id, loadBlankFile)}
        >
          {session.models.length > 1 ? wording.of(name) : isEmpty ? wording.openModel : wording.openModelElsewhere}
        </Button>
      ))}
      <Button disabledFocusable={isBusy} onClick={() => file.current?.click()}>
        {wording.chooseFile}
      </Button>
      <input ref={file} type="file" accept=".docx" hidden tabIndex={-1} onChange={(event) => void openChosen(event)} />
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void session.refresh()}>
        {wording.refresh}
      </Button>
    </main>
  );
}
