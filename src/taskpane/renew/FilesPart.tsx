import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { isPartyAsked } from "../../agreement/operations/ask-party";
import { FocusableSummary } from "../FocusableSummary";
import { KeepFile } from "../KeepFile";
import type { KeptFile } from "../session/sending-session";
import { usePane, usePaneState } from "../use-pane";
import { loadPartyPage } from "./party-page";
import { useRenewal } from "./use-renewal";

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalM },
  summary: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Files that go from here: everything that was answered, and the page that the other party fills. */
export function FilesPart(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { renewal, words } = useRenewal();
  const isAsked = usePaneState(({ model }) => isPartyAsked(model));
  const [isPrefilled, setPrefilled] = useState(false);
  const makePage = async (): Promise<KeptFile | undefined> => {
    const template = await loadPartyPage();
    if (template !== undefined) return renewal.makePartyPage(template, isPrefilled);
    session.announce({ code: "said", sentence: words.pageNotFetched, isAlert: true });
    return undefined;
  };
  return (
    <>
      {isAsked && (
        <details className={styles.part}>
          <FocusableSummary className={styles.summary}>{words.makePage}</FocusableSummary>
          <p className={styles.said}>{words.pageExplained}</p>
          <Checkbox label={words.prefill} checked={isPrefilled} onChange={(_, { checked }) => setPrefilled(checked === true)} />
          <KeepFile label={words.makePage} type="text/html" words={words} make={makePage} />
        </details>
      )}
      <details className={styles.part}>
        <FocusableSummary className={styles.summary}>{words.tellAnswers}</FocusableSummary>
        <p className={styles.said}>{words.tellExplained}</p>
        <KeepFile label={words.tellAnswers} type="application/json" words={words} make={() => renewal.tellAnswers()} />
      </details>
    </>
  );
}
