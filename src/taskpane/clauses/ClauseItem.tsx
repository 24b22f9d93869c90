import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { usePane } from "../use-pane";
import { AskUntick } from "./AskUntick";
import { ClauseActions } from "./ClauseActions";
import { ClauseText } from "./ClauseText";
import type { ClauseRow } from "./clause-rows";
import { useClauses } from "./use-clauses";

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
});

const DIRECTIONS = [
  { direction: "up", arrow: "↑", key: "ArrowUp" },
  { direction: "down", arrow: "↓", key: "ArrowDown" },
] as const;

interface ClauseItemProps {
  readonly list: ClauseList;
  readonly row: ClauseRow;
}

/** One engagement: ticked or not, its text in the agreement, its place among the others. */
export function ClauseItem({ list, row }: ClauseItemProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const [isAsking, setAsking] = useState(false);
  const { key, title, isChosen, canMove, line } = row;
  const name = wording.of(title);
  const id = `clause-${list.id}-${key}`;

  const toggle = (): void => {
    if (!isChosen) void (line.kind === "own" ? choices.write(list, line.text) : choices.tick(list, key, title));
    else if (row.state !== "sound") setAsking(true);
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
        <ClauseText row={row} />
      </div>
      <div className={styles.text}>
        {isAsking && <AskUntick onAnswer={answer} />}
        <ClauseActions list={list} row={row} />
      </div>
    </li>
  );
}
