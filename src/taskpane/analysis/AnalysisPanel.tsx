import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { KeepFile } from "../KeepFile";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { panels } from "../panels";
import { LONGEST_NAME } from "../session/analysis-session";
import { takeLostFocus } from "../take-lost-focus";
import { usePane, usePaneState } from "../use-pane";
import type { AnalysisWording } from "../wording/analysis-wording";
import { FoundFieldItem, foundLineId } from "./FoundFieldItem";
import { NameInput } from "./NameInput";
import { AnalysisContext, useAnalysisSession, useAnalysisState } from "./use-analysis";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBottom: 0 },
  said: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  counts: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, listStyle: "none" },
  whole: { gridColumn: "1 / -1" },
});

/** What a document that follows no model asks for, as it was found: put right field by field, then used, or kept as a file. */
export default function AnalysisPanel({ words }: { readonly words: AnalysisWording }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const analysis = useAnalysisSession();
  const { analysis: found, before, name, openField } = useAnalysisState(analysis);
  const isStale = usePaneState(({ edition }) => analysis.isStale(edition));
  const shared = useMemo(() => ({ analysis, words }), [analysis, words]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    if (analysis.store.get().analysis === undefined) void analysis.analyse();
  }, [analysis]);
  // The button that was pressed may have gone with the place, or the field, that it was about.
  useEffect(() => takeLostFocus(document.getElementById(foundLineId(openField ?? "")) ?? title.current));

  const fields = found?.fields ?? [];
  const used = fields.filter(({ isIgnored }) => !isIgnored);
  const isUsable = used.length > 0 && !isStale;
  const use = async (): Promise<void> => {
    const outcome = await analysis.use();
    if (!outcome) return;
    const isUsed = outcome === "kept" || outcome === "not-kept";
    if (isUsed) session.openPanel(panels[0].name);
    session.announce({ code: "said", sentence: words.used(outcome, used.length), isAlert: outcome !== "kept" });
  };
  const undo = (): void => {
    analysis.undo();
    session.announce({ code: "said", sentence: words.done.undone, isAlert: false });
  };
  return (
    <AnalysisContext.Provider value={shared}>
      <PanelLayout
        place="analysis"
        footer={
          <PaneFooter>
            <FooterButton className={styles.whole} appearance="primary" disabledFocusable={!isUsable} onClick={() => void use()}>
              {words.use}
            </FooterButton>
            <FooterButton onClick={() => session.openPanel(panels[0].name)}>← {words.back}</FooterButton>
            <FooterButton disabledFocusable={before.length === 0} onClick={undo}>
              {words.undo}
            </FooterButton>
          </PaneFooter>
        }
      >
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <div role="status">
          {isStale && <p className={styles.said}>{words.stale}</p>}
          {found && fields.length === 0 && <p className={styles.said}>{words.nothingFound}</p>}
        </div>
        {found && (isStale || fields.length === 0) && (
          <Button onClick={() => void analysis.analyse()}>{words.analyseAgain}</Button>
        )}
        {fields.length > 0 && (
          <>
            <p className={styles.said}>{words.explained}</p>
            <p className={styles.counts}>
              {words.counts(
                used.length,
                used.reduce((sum, { places }) => sum + places.length, 0),
                fields.length - used.length,
              )}
            </p>
            <ul className={styles.list} aria-label={words.fields}>
              {fields.map((field) => (
                <FoundFieldItem key={field.id} field={field} isOpen={field.id === openField} />
              ))}
            </ul>
            <DocumentName name={name} words={words} onName={(said) => analysis.rename(said)} />
            <p className={`${styles.said} ${styles.small}`}>{words.saveExplained}</p>
            <KeepFile
              // What is shown of an earlier one is no longer what would be kept.
              key={JSON.stringify([name, fields])}
              label={words.save}
              type="application/json"
              words={words}
              make={() => analysis.modelFile()}
            />
          </>
        )}
      </PanelLayout>
    </AnalysisContext.Provider>
  );
}

interface DocumentNameProps {
  readonly name: string;
  readonly words: AnalysisWording;
  readonly onName: (name: string) => void;
}

/** What the document is called from then on; a blank name is put back. */
function DocumentName({ name, words, onName }: DocumentNameProps): ReactElement {
  const [{ typed, over }, setTyped] = useState({ typed: name, over: name });
  // As it is kept: on one line, no longer than it may be.
  if (over !== name) setTyped({ typed: name, over: name });
  const leave = (): void => {
    if (typed.trim() === "") setTyped({ typed: name, over });
    else onName(typed);
  };
  return (
    <Field label={words.documentName}>
      <NameInput
        value={typed}
        maxLength={LONGEST_NAME}
        onChange={(_, { value }) => setTyped({ typed: value, over })}
        onBlur={leave}
      />
    </Field>
  );
}
