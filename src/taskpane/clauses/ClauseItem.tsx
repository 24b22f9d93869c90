import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular, Location16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { IconButton } from "../IconButton";
import { usePane } from "../use-pane";
import { AskUntick } from "./AskUntick";
import { ClauseActions } from "./ClauseActions";
import { ClauseText } from "./ClauseText";
import { LOW_PANE } from "../low-pane";
import type { ClauseRow } from "./clause-rows";
import { useAtCaret } from "./use-at-caret";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  atCaret: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
  point: { paddingLeft: tokens.spacingHorizontalL },
  head: { display: "flex", alignItems: "center" },
  check: { flexGrow: 1, minWidth: 0 },
  label: {
    padding: "4px 0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    display: "block",
    minWidth: 0,
    [LOW_PANE]: { whiteSpace: "normal" },
  },
  box: { minWidth: 0, width: "100%" },
  indicator: { margin: "4px 6px 4px 0" },
  state: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  edited: { color: tokens.colorStatusWarningForeground3 },
  details: {
    margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

const DIRECTIONS = { ArrowUp: "up", ArrowDown: "down" } as const;

interface ClauseItemProps {
  readonly list: ClauseList;
  readonly row: ClauseRow;
}

/** One engagement in one line: ticked or not, what there is to know of it; its text and the rest on demand. */
export function ClauseItem({ list, row }: ClauseItemProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { key, title, isChosen, canMove, line } = row;
  const name = wording.of(title);
  const id = `clause-${list.id}-${key}`;
  const isAtCaret = useAtCaret(list, row, id);
  const state = row.isEdited ? words.editedShort : line.kind === "own" ? words.own : row.isProposal ? words.proposalShort : "";

  const toggle = (): void => {
    if (!isChosen) void (line.kind === "own" ? choices.write(list, line.text) : choices.tick(list, key, title));
    else if (row.isOfPerson) setAsking(true);
    else void choices.untick(list, key, title, false);
  };
  const move = (direction: "up" | "down"): void => {
    if (canMove[direction]) void choices.move(list, key, direction, title);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = Object.entries(DIRECTIONS).find(([pressed]) => pressed === event.key)?.[1];
    if (!event.altKey || !isChosen || !direction) return;
    event.preventDefault();
    move(direction);
  };
  const answer = (untick: boolean): void => {
    setAsking(false);
    document.getElementById(id)?.focus();
    if (untick) void choices.untick(list, key, title, true);
  };

  return (
    <li
      className={mergeClasses(styles.item, row.isPoint && styles.point, isAtCaret && styles.atCaret)}
      aria-current={isAtCaret ? "location" : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <div className={styles.check}>
          <Checkbox
            id={id}
            className={styles.box}
            label={{ children: name, className: styles.label, title: name }}
            indicator={{ className: styles.indicator }}
            checked={isChosen}
            onChange={toggle}
            aria-describedby={state === "" ? undefined : `${id}-state`}
          />
        </div>
        {state !== "" && (
          <span id={`${id}-state`} className={mergeClasses(styles.state, row.isEdited && styles.edited)}>
            {state}
          </span>
        )}
        {isChosen && (
          <IconButton
            id={`${id}-go`}
            size="small"
            name={words.goTo(name)}
            icon={<Location16Regular />}
            onClick={() => void choices.show(list, key)}
          />
        )}
        <IconButton
          id={`${id}-open`}
          size="small"
          name={words.details(name)}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isAsking && (
        <div className={styles.details}>
          <AskUntick onAnswer={answer} />
        </div>
      )}
      {isOpen && (
        <div className={styles.details}>
          <ClauseText row={row} />
          <ClauseActions list={list} row={row} id={id} onMove={move} />
        </div>
      )}
    </li>
  );
}
