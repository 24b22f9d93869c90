import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { usePaneState } from "../use-pane";
import { Summary } from "./Summary";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0` },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** The agreement in short, to be read before it is finalised. */
export function Finalising({ onCancel }: { readonly onCancel: () => void }): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const finalise = async (): Promise<void> => {
    await verify.finalise();
    onCancel();
  };
  return (
    <>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {words.confirmFinalise}
      </h2>
      <p className={styles.text}>{words.finaliseExplained}</p>
      <Summary isOpen />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void finalise()}>
          {words.confirmFinalise}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}

/** What being finalised means, and the ways from there. */
export function FinalisedState(): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const date = usePaneState((state) => state.finalised?.date);
  const [isRemoving, setRemoving] = useState(false);
  const remove = async (): Promise<void> => {
    await verify.removeWorkingData();
    setRemoving(false);
  };
  return (
    <section aria-labelledby="finalised">
      <h2 className={styles.title} id="finalised">
        {words.finalisedOn(date)}
      </h2>
      <p className={styles.text}>{words.lockLimits}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void verify.reopen()}>{words.reopen}</Button>
        {!isRemoving && <Button onClick={() => setRemoving(true)}>{words.removeWorkingData}…</Button>}
      </div>
      {isRemoving && (
        <div role="group" aria-label={words.removeWorkingData}>
          <p className={styles.text}>{words.removeExplained}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void remove()}>
              {words.removeWorkingData}
            </Button>
            <Button onClick={() => setRemoving(false)}>{words.cancel}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
