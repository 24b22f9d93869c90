import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useSyncExternalStore } from "react";
import { Directory } from "../../directory/directory";
import { keptList } from "../../directory/kept-list";
import { FileButton } from "../FileButton";
import { KeepFile } from "../KeepFile";
import { DirectorySession } from "../session/directory-session";
import { takeLostFocus } from "../take-lost-focus";
import { usePane } from "../use-pane";
import { DirectoryNewsPart } from "./DirectoryNewsPart";
import { OfferedFacts } from "./OfferedFacts";
import { usePartnerWords } from "./use-partner";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  said: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalXS} 0` },
});

/** As many as a narrow pane shows; words find the others. */
const SHOWN = 20;

/** The organisations that were kept on this computer: found, taken, put up to date, removed, sent out as a table and read from one. */
export default function DirectoryPart(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const partnerWords = usePartnerWords();
  const { directory: words } = partnerWords;
  const kept = session.workOf(DirectorySession, () => new DirectorySession(session, new Directory(keptList("organisations"))));
  const {
    words: asked,
    shown,
    count,
    unreadable,
    standing,
    chosen,
    changes,
  } = useSyncExternalStore(kept.store.subscribe, kept.store.get);
  const undo = useId();
  useEffect(() => kept.look(), [kept]);
  // The button that removed it went with it.
  useEffect(() => takeLostFocus(document.getElementById(undo)), [chosen, undo]);
  return (
    <section aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.said} role="status">
        {words.standing[standing]}
      </p>
      {unreadable > 0 && <p className={styles.said}>{words.unreadable(unreadable)}</p>}
      {count === 0 && <p className={styles.said}>{words.empty}</p>}
      {count > 0 && (
        <Field label={words.find(count)} size="small">
          <Input size="small" type="search" value={asked} maxLength={300} onChange={(_, { value }) => kept.find(value)} />
        </Field>
      )}
      {count > 0 && shown.length === 0 && <p className={styles.said}>{words.noneFound}</p>}
      {shown.length > 0 && (
        <RadioGroup
          aria-label={words.organisations}
          value={chosen ? String(shown.indexOf(chosen)) : ""}
          onChange={(_, { value }) => {
            const one = shown[Number(value)];
            if (one) kept.choose(one);
          }}
        >
          {shown.slice(0, SHOWN).map(({ name, address, number }, index) => (
            <Radio key={index} value={String(index)} label={[name, address, number].filter(Boolean).join(", ")} />
          ))}
        </RadioGroup>
      )}
      {shown.length > SHOWN && <p className={styles.said}>{words.more(shown.length - SHOWN)}</p>}
      {chosen && (
        <>
          <OfferedFacts
            key={JSON.stringify(chosen)}
            name={chosen.name}
            facts={chosen}
            source={words.source}
            remarks={{}}
            isProposed={() => true}
          />
          <Button size="small" onClick={() => kept.remove(chosen)}>
            {words.remove}
          </Button>
        </>
      )}
      <DirectoryNewsPart kept={kept} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => kept.keep()}>
          {words.keep}
        </Button>
        <Button size="small" id={undo} disabledFocusable={changes.length === 0} onClick={() => kept.undo()}>
          {words.undo}
        </Button>
        <FileButton
          size="small"
          label={words.import}
          accept=".csv,text/csv"
          onChoose={(file) => void kept.import(async () => new Uint8Array(await file.arrayBuffer()))}
        />
        <Button size="small" disabledFocusable={count + unreadable === 0} onClick={() => kept.empty()}>
          {words.removeAll}
        </Button>
        <KeepFile
          size="small"
          disabledFocusable={count === 0}
          label={words.export}
          type="text/csv"
          make={() => ({ name: words.fileName, text: kept.export() })}
          words={partnerWords}
        />
      </div>
    </section>
  );
}
