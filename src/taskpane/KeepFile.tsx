import { Button, type ButtonProps, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { copyText } from "./copy-text";
import { download } from "./download";
import type { KeptFile } from "./session/sending-session";
import { usePane } from "./use-pane";
import type { KeepFileWording } from "./wording/keep-file-wording";

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Under its button, in a row of buttons too.
  offered: { width: "100%" },
  text: { width: "100%" },
});

interface KeepFileProps extends Pick<ButtonProps, "size" | "disabledFocusable"> {
  readonly label: string;
  readonly type: string;
  /** undefined when it could not be made. */
  readonly make: () => KeptFile | undefined | Promise<KeptFile | undefined>;
  readonly words: KeepFileWording;
}

/** A file to keep, in three ways: a download, where Word lets its pane have any; else a copy; else a text to select. */
export function KeepFile({ label, type, make, words, ...button }: KeepFileProps): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const [kept, setKept] = useState<KeptFile>();
  const [said, text] = [useId(), useId()];
  const keep = async (): Promise<void> => {
    const file = await make();
    setKept(file);
    if (file) download(file.name, file.text, type);
  };
  const copy = async ({ text: content }: KeptFile): Promise<void> => {
    if (await copyText(content)) {
      session.announce({ code: "said", sentence: words.fileCopied, isAlert: false });
      return;
    }
    const shown = document.getElementById(text);
    if (shown instanceof HTMLTextAreaElement) shown.select();
    session.announce({ code: "said", sentence: words.fileSelected, isAlert: false });
  };
  return (
    <>
      <Button {...button} onClick={() => void keep()}>
        {label}
      </Button>
      {kept && (
        <div className={styles.offered} role="group" aria-label={kept.name}>
          <p className={styles.said} id={said}>
            {words.fileOffered(kept.name)}
          </p>
          <Button size="small" onClick={() => void copy(kept)}>
            {words.copyFile}
          </Button>
          <Textarea className={styles.text} aria-labelledby={said} id={text} readOnly rows={2} value={kept.text} />
        </div>
      )}
    </>
  );
}
