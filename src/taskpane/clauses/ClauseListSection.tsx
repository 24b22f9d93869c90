import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import type { Answers } from "../../agreement/fields/answers";
import { waitingIn } from "../session/clause-choice";
import type { PaneState } from "../session/pane-state";
import { usePane } from "../use-pane";
import { ClauseItem } from "./ClauseItem";
import { matchesSearch, rowsOf } from "./clause-rows";
import { OwnClauseForm } from "./OwnClauseForm";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
  rows: { listStyle: "none", margin: 0, padding: 0 },
  waiting: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ClauseListSectionProps {
  readonly list: ClauseList;
  readonly state: PaneState;
  readonly answers: Answers;
  readonly search: string;
}

/** One list of engagements: those chosen first, in their order. */
export function ClauseListSection({ list, state, answers, search }: ClauseListSectionProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const isFound = state.clauses.some((placed) => placed.list.id === list.id);
  const rows = rowsOf(state, list, answers);
  const shown = rows.filter((row) => matchesSearch(row, search));
  const id = `list-${list.id}`;
  const waiting = waitingIn(state, list.id);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {wording.of(list.label)}
      </h2>
      {!isFound && <p className={styles.said}>{words.listMissing}</p>}
      {waiting > 0 && (
        <p className={styles.waiting}>
          {words.waiting(waiting)}{" "}
          <Button id={`${id}-remove-waiting`} size="small" onClick={() => void choices.removeWaiting(list)}>
            {words.removeWaiting(waiting)}
          </Button>
        </p>
      )}
      {isFound && !rows.some(({ isChosen }) => isChosen) && <p className={styles.said}>{words.listEmpty}</p>}
      {isFound && shown.length === 0 && <p className={styles.said}>{words.noneFound}</p>}
      {isFound && (
        <ul className={styles.rows} aria-labelledby={id}>
          {shown.map((row) => (
            <ClauseItem key={row.key} list={list} row={row} />
          ))}
        </ul>
      )}
      {isFound && search === "" && <OwnClauseForm list={list} />}
    </section>
  );
}
