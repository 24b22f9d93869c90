import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { usePane } from "../use-pane";
import type { ClauseRow } from "./clause-rows";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface ClauseActionsProps {
  readonly list: ClauseList;
  readonly row: ClauseRow;
}

/** What may be done with an engagement beside choosing it: the model's text again, a place in the library. */
export function ClauseActions({ list, row }: ClauseActionsProps): ReactElement | null {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const { key, title, line, fromLibrary } = row;
  const name = wording.of(title);
  const isChanged = row.difference.length > 0;
  const isOwnChosen = line.kind === "own" && row.isChosen;
  if (!isChanged && !isOwnChosen && fromLibrary === undefined) return null;
  return (
    <div className={styles.buttons}>
      {isChanged && (
        <Button size="small" onClick={() => void choices.restore(list, key, title)}>
          {words.restore}
        </Button>
      )}
      {isOwnChosen && (
        <Button size="small" aria-label={words.keepInLibrary(name)} onClick={() => choices.keepInLibrary(list, line.text)}>
          {words.keepShort}
        </Button>
      )}
      {fromLibrary !== undefined && (
        <Button size="small" aria-label={words.removeFromLibrary(name)} onClick={() => choices.removeFromLibrary(fromLibrary)}>
          ✕
        </Button>
      )}
    </div>
  );
}
