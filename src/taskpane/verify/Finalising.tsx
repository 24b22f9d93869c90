import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { onFirstClick } from "./on-first-click";
import { Summary } from "./Summary";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: `${tokens.spacingVerticalL} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** The agreement in short, to be read before it is finalised. */
export function Finalising({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const finalise = async (): Promise<void> => {
    await verify.finalise();
    onClose();
  };
  return (
    <PanelLayout
      header={
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.confirmFinalise}
        </h1>
      }
      footer={
        <PaneFooter>
          <FooterButton onClick={onFirstClick(onClose)}>{words.cancel}</FooterButton>
          <FooterButton appearance="primary" onClick={onFirstClick(() => void finalise())}>
            {words.confirmFinalise}
          </FooterButton>
        </PaneFooter>
      }
    >
      {/* A keyboard scrolls what has the focus. */}
      <div role="region" aria-label={words.summary} tabIndex={0}>
        <p className={styles.text}>{words.finaliseExplained}</p>
        <h2 className={styles.heading}>{words.summary}</h2>
        <Summary />
      </div>
    </PanelLayout>
  );
}
