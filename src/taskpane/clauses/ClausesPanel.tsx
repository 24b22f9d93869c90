import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { ActionsFooter } from "../ActionsFooter";
import { PanelLayout } from "../PanelLayout";
import { ClauseSession } from "../session/clause-session";
import { answersOf } from "../session/field-state";
import { takeLostFocus } from "../take-lost-focus";
import { usePane, usePaneState } from "../use-pane";
import type { ClausesWording } from "../wording/clauses-wording";
import { ClauseListSection } from "./ClauseListSection";
import { LibrarySection } from "./LibrarySection";
import { ClausesContext } from "./use-clauses";

const useStyles = makeStyles({
  title: {
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
  explained: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  search: { width: "100%", minWidth: 0 },
});

const SEARCH_ID = "search-clauses";
const TITLE_ID = "clauses-title";

/** The engagements there are to choose from: lists to tick, order and complete. */
export default function ClausesPanel({ words }: { readonly words: ClausesWording }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const choices = session.workOf(ClauseSession, () => new ClauseSession(session));
  const shared = useMemo(() => ({ choices, words }), [choices, words]);
  const state = usePaneState((all) => all);
  const [search, setSearch] = useState("");
  const answers = useMemo(() => answersOf(state.fields), [state.fields]);
  const focused = useRef("");
  const place = useRef<RowPlace>(undefined);

  // The button that led here went with the part it was in.
  useEffect(() => takeLostFocus(document.getElementById(TITLE_ID)), []);
  // A row that moves is taken out of the page and put back: what had the focus, and did not leave it (no blur), gets it again.
  // One that is gone (its text is its name) gives it to what has come to its place, else to what stands above them all.
  useLayoutEffect(() => {
    if (focused.current === "") return;
    const next = document.getElementById(focused.current) ?? boxAt(place.current) ?? document.getElementById(SEARCH_ID);
    takeLostFocus(next);
  });

  return (
    <ClausesContext.Provider value={shared}>
      <PanelLayout
        place="clauses"
        footer={<ActionsFooter />}
        onFocus={({ target }) => {
          focused.current = target.id;
          place.current = placeOf(target);
        }}
        onBlur={() => (focused.current = "")}
      >
        <h1 className={styles.title} id={TITLE_ID} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={styles.explained}>{words.explained}</p>
        <Input
          id={SEARCH_ID}
          className={styles.search}
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        {state.model.clauseLists.map((list) => (
          <ClauseListSection key={list.id} list={list} state={state} answers={answers} search={search} />
        ))}
        <LibrarySection />
      </PanelLayout>
    </ClausesContext.Provider>
  );
}

type RowPlace = { readonly rows: Element; readonly index: number } | undefined;

/** Which row of its list an element is in. */
function placeOf(element: Element): RowPlace {
  const row = element.closest("li");
  const rows = row?.parentElement;
  return row && rows ? { rows, index: [...rows.children].indexOf(row) } : undefined;
}

function boxAt(place: RowPlace): HTMLElement | null {
  return place?.rows.children[place.index]?.querySelector<HTMLElement>("input[type=checkbox]") ?? null;
}
