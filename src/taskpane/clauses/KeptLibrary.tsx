import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { isLasting, keptList } from "../../directory/kept-list";
import { LibraryKeeper } from "../session/library-keeper";
import { usePane, usePaneState } from "../use-pane";
import { useClauses } from "./use-clauses";
import { useLibrarySaid } from "./use-library-said";

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The library on this computer: what is kept there, and the clicks that put it there, read it back and remove it. */
export default function KeptLibrary(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { choices, words } = useClauses();
  const { kept: said } = words;
  const id = usePaneState(({ model }) => model.id);
  const mine = usePaneState(({ library }) => library.length);
  const keeper = session.workOf(LibraryKeeper, () => new LibraryKeeper(session, choices, keptList(`clauses/${id}`)));
  const { standing, count, removed } = useSyncExternalStore(keeper.store.subscribe, keeper.store.get);
  useEffect(() => keeper.look(), [keeper]);
  const say = (sentence: string): void => session.announce({ code: "said", sentence, isAlert: false });
  const sayTaken = useLibrarySaid();
  const keep = (): void => {
    const refused = keeper.keep();
    const now = keeper.store.get().standing;
    if (refused) sayTaken(refused);
    else say(isLasting(now) ? said.done.kept : said.standing[now]);
  };
  return (
    <>
      <p className={styles.said}>
        {said.standing[standing]} {said.count(count)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={mine === 0} onClick={keep}>
          {said.keep}
        </Button>
        <Button size="small" disabledFocusable={count === 0} onClick={() => sayTaken(keeper.take())}>
          {said.take}
        </Button>
        <Button
          size="small"
          disabledFocusable={count === 0}
          onClick={() => {
            keeper.remove();
            say(said.done.removed);
          }}
        >
          {said.remove}
        </Button>
        <Button
          size="small"
          disabledFocusable={removed.length === 0}
          onClick={() => {
            keeper.putBack();
            say(said.done.undone);
          }}
        >
          {said.undo}
        </Button>
      </div>
    </>
  );
}
