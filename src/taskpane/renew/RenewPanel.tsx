import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { FileButton } from "../FileButton";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { panels } from "../panels";
import { offerTo, RenewalSession, tickedOf } from "../session/renewal-session";
import { today } from "../today";
import { usePane, usePaneState } from "../use-pane";
import type { RenewWording } from "../wording/renew-wording";
import { FilesPart } from "./FilesPart";
import { LeftBehindPart } from "./LeftBehindPart";
import { OfferedFieldItem } from "./OfferedFieldItem";
import { OfferedListItem } from "./OfferedListItem";
import { RefusedPart } from "./RefusedPart";
import { RenewalContext } from "./use-renewal";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBottom: 0 },
  said: { margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** Another agreement, read from its file: what it says beside what this one does, and what is taken up of it. */
export default function RenewPanel({ words }: { readonly words: RenewWording }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const renewal = session.workOf(RenewalSession, () => new RenewalSession(session, today));
  const opened = useSyncExternalStore(renewal.store.subscribe, renewal.store.get);
  const { fileName = "", source, trouble, isFromParty, refused, leftBehind, ticked } = opened;
  const model = usePaneState((state) => state.model);
  const fields = usePaneState((state) => state.fields);
  const clauses = usePaneState((state) => state.clauses);
  const isBusy = usePaneState((state) => state.activity !== undefined);
  const shared = useMemo(() => ({ renewal, words }), [renewal, words]);
  const offer = useMemo(() => source && offerTo({ model, fields, clauses }, source), [model, fields, clauses, source]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const chosen = offer && tickedOf(offer, ticked);
  const count = chosen ? chosen.fields.length + chosen.lists.length : 0;

  const open = (file: File): Promise<void> =>
    renewal.open({ name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
  const take = async (): Promise<void> => {
    const taken = await renewal.take();
    const { notice } = session.store.get();
    // What could not be written, and why, is what there is to say.
    if (taken > 0 && (notice?.code === "written" || notice?.code === "arranged")) {
      session.announce({ code: "said", sentence: words.taken(taken), isAlert: false });
    }
  };
  return (
    <RenewalContext.Provider value={shared}>
      <PanelLayout
        place="renew"
        footer={
          <PaneFooter>
            <FooterButton onClick={() => session.openPanel(panels[0].name)}>← {words.back}</FooterButton>
            <FooterButton appearance="primary" disabledFocusable={count === 0 || isBusy} onClick={() => void take()}>
              {words.take(count)}
            </FooterButton>
          </PaneFooter>
        }
      >
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.said}>{words.explained}</p>
        <FileButton
          label={words.choose}
          accept=".docx,.docm,.dotx,.dotm,.json"
          disabledFocusable={isBusy}
          onChoose={(file) => void open(file)}
        />
        <div role="status">
          {trouble && <p className={styles.said}>{words.trouble(trouble, fileName)}</p>}
          {offer && <p className={styles.said}>{words.found(fileName, offer.fields.length + offer.lists.length, offer.same)}</p>}
          {offer && isFromParty && <p className={styles.said}>{words.fromParty}</p>}
        </div>
        {offer && (
          <ul className={styles.list} aria-label={words.title}>
            {offer.fields.map((one) => (
              <OfferedFieldItem key={one.definition.id} offered={one} />
            ))}
            {offer.lists.map((one) => (
              <OfferedListItem key={one.list.id} offered={one} />
            ))}
          </ul>
        )}
        {offer && <RefusedPart refused={refused} />}
        {offer && <LeftBehindPart leftBehind={leftBehind} />}
        <FilesPart />
      </PanelLayout>
    </RenewalContext.Provider>
  );
}
