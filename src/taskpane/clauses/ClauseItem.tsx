import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import type { ClauseSession } from "../session/clause-session";
import { usePane } from "../use-pane";
import type { ClauseRow } from "./clause-rows";
import { clausesWording } from "./clauses-wording";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  point: { paddingLeft: tokens.spacingHorizontalXL },
  head: { display: "flex", alignItems: "flex-start" },
  check: { flexGrow: 1, minWidth: 0 },
  move: { minWidth: "24px", padding: 0, flexShrink: 0 },
  text: {
    margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  mark: { fontStyle: "italic" },
  edited: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

const DIRECTIONS = [
  { direction: "up", arrow: "↑", key: "ArrowUp" },
  { direction: "down", arrow: "↓", key: "ArrowDown" },
] as const;

interface ClauseItemProps {
  readonly list: ClauseList;
  readonly row: ClauseRow;
  readonly choices: ClauseSession;
}

/** One engagement: ticked or not, its text in the agreement, its place among the others. */
export function ClauseItem({ list, row, choices }: ClauseItemProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const words = clausesWording[wording.locale];
  const [isAsking, setAsking] = useState(false);
  const { key, title, isChosen, canMove, line } = row;
  const name = wording.of(title);
  const id = `clause-${list.id}-${key}`;
  const isPersons = row.state !== "sound";

  const toggle = (): void => {
    if (!isChosen) void (line.kind === "own" ? choices.write(list, line.text) : choices.tick(list, key, title));
    else if (isPersons) setAsking(true);
    else void choices.untick(list, key, title, false);
  };
  const move = (direction: "up" | "down"): void => {
    if (canMove[direction]) void choices.move(list, key, direction, title);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = DIRECTIONS.find(({ key: arrowKey }) => arrowKey === event.key);
    if (!event.altKey || !isChosen || !pressed) return;
    event.preventDefault();
    move(pressed.direction);
  };
  const answer = (untick: boolean): void => {
    setAsking(false);
    if (untick) void choices.untick(list, key, title, true);
  };

  return (
    <li className={`${styles.item} ${row.isPoint ? styles.point : ""}`} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div className={styles.check}>
          <Checkbox id={id} label={name} checked={isChosen} onChange={toggle} aria-describedby={`${id}-text`} />
        </div>
        {isChosen &&
          DIRECTIONS.map(({ direction, arrow }) => (
            <Button
              key={direction}
              id={`${id}-${direction}`}
              className={styles.move}
              size="small"
              appearance="subtle"
              disabledFocusable={!canMove[direction]}
              aria-label={(direction === "up" ? words.moveUp : words.moveDown)(name)}
              onClick={() => move(direction)}
            >
              {arrow}
            </Button>
          ))}
      </div>
      <div className={styles.text} id={`${id}-text`}>
        {row.isProposal && <span className={styles.mark}>{wording.proposal} — </span>}
        {line.kind === "own" && <span className={styles.mark}>{words.own}</span>}
        {isPersons && <div className={styles.edited}>{words.edited}</div>}
        {row.difference.length > 0 ? <Difference row={row} /> : line.kind === "own" ? null : row.text}
      </div>
      <div className={styles.text}>
        {isAsking && (
          <div role="alertdialog" aria-label={words.askUntick}>
            {words.askUntick}
            <div className={styles.buttons}>
              <Button size="small" onClick={() => answer(true)}>
                {words.untick}
              </Button>
              <Button size="small" onClick={() => answer(false)}>
                {words.keep}
              </Button>
            </div>
          </div>
        )}
        {(row.difference.length > 0 || (line.kind === "own" && isChosen) || row.fromLibrary !== undefined) && (
          <div className={styles.buttons}>
            {row.difference.length > 0 && (
              <Button size="small" onClick={() => void choices.restore(list, key, title)}>
                {words.restore}
              </Button>
            )}
            {line.kind === "own" && isChosen && (
              <Button size="small" aria-label={words.keepInLibrary(name)} onClick={() => choices.keepInLibrary(list, line.text)}>
                {words.keepShort}
              </Button>
            )}
            {row.fromLibrary !== undefined && (
              <Button
                size="small"
                aria-label={words.removeFromLibrary(name)}
                onClick={() => choices.removeFromLibrary(row.fromLibrary ?? "")}
              >
                ✕
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** The text of the document, what it has of its own and what it lost of the model's marked so that ears tell them too. */
function Difference({ row }: { readonly row: ClauseRow }): ReactElement {
  const { wording } = usePane();
  const words = clausesWording[wording.locale];
  return (
    <>
      {row.difference.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        return kind === "removed" ? (
          <del key={index} aria-label={words.removed + text}>
            {text}
          </del>
        ) : (
          <ins key={index} aria-label={words.added + text}>
            {text}
          </ins>
        );
      })}
    </>
  );
}
