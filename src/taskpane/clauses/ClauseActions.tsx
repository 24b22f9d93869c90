import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { IconButton } from "../IconButton";
import { usePane } from "../use-pane";
import type { ClauseRow } from "./clause-rows";
import { OwnClauseText } from "./OwnClauseText";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface ClauseActionsProps {
  readonly list: ClauseList;
  readonly row: ClauseRow;
  readonly id: string;
  readonly onMove: (direction: "up" | "down") => void;
}

/** What may be done with an engagement beside choosing it: its place, another text or the model's again, a place in the library. */
export function ClauseActions({ list, row, id, onMove }: ClauseActionsProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const { key, title, line, fromLibrary, isChosen, canMove } = row;
  const name = wording.of(title);
  const [isRewriting, setRewriting] = useState(false);
  if (isRewriting && line.kind === "own") {
    return (
      <OwnClauseText
        id={`${id}-text`}
        label={words.rewrite}
        action={words.save}
        initial={line.text}
        onWrite={(text) => {
          void choices.rewrite(list, key, text);
          setRewriting(false);
        }}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      {isChosen && (
        <>
          <IconButton
            id={`${id}-up`}
            size="small"
            name={words.moveUp(name)}
            icon={<ArrowUp16Regular />}
            disabledFocusable={!canMove.up}
            onClick={() => onMove("up")}
          />
          <IconButton
            id={`${id}-down`}
            size="small"
            name={words.moveDown(name)}
            icon={<ArrowDown16Regular />}
            disabledFocusable={!canMove.down}
            onClick={() => onMove("down")}
          />
        </>
      )}
      {row.difference.length > 0 && (
        <Button id={`${id}-restore`} size="small" onClick={() => void choices.restore(list, key, title)}>
          {words.restore}
        </Button>
      )}
      {line.kind === "own" && isChosen && (
        <Button id={`${id}-rewrite`} size="small" aria-label={words.rewriteNamed(name)} onClick={() => setRewriting(true)}>
          {words.rewrite}
        </Button>
      )}
      {row.isInLibrary && words.inMyLibrary}
      {line.kind === "own" && isChosen && !row.isInLibrary && (
        <Button
          id={`${id}-keep`}
          size="small"
          aria-label={words.keepInLibrary(name)}
          onClick={() => choices.keepInLibrary(list, line.text)}
        >
          {words.keepShort}
        </Button>
      )}
      {fromLibrary !== undefined && (
        <IconButton
          size="small"
          name={words.removeFromLibrary(name)}
          icon={<Delete16Regular />}
          onClick={() => choices.removeFromLibrary(fromLibrary)}
        />
      )}
    </div>
  );
}
