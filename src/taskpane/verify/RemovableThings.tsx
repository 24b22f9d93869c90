import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentComment } from "../../agreement/agreement-document";
import type { ToldHighlight } from "../../agreement/review/ready-to-send";
import { usePane } from "../use-pane";
import { onFirstClick } from "./on-first-click";
import { useSending } from "./use-sending";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  thing: { overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** In UTF-16 units: how much of a text tells which it is. */
const FIRST_WORDS = 60;

function firstWords(text: string): string {
  return text.length <= FIRST_WORDS ? text : `${text.slice(0, FIRST_WORDS).replace(/\s\S*$/u, "")}…`;
}

/** The comments that may be deleted from here: who says what, before they go. */
export function Comments({ comments }: { readonly comments: readonly DocumentComment[] }): ReactElement | null {
  const { session } = usePane();
  const { sending: said } = useVerify().words;
  const sending = useSending();
  const remove = async (): Promise<void> => {
    const deleted = await sending.deleteComments();
    if (deleted !== undefined) {
      session.announce({ code: "said", sentence: said.commentsDeleted(deleted), isAlert: deleted === 0 });
    }
  };
  return (
    <Removable
      things={comments.map(({ author, text }) => said.comment(author, firstWords(text)))}
      explained={said.deleteExplained}
      label={said.deleteComments(comments.length)}
      remove={remove}
    />
  );
}

/** The highlights that may be taken away from here, and given back: where each is. */
export function Highlights({ highlights }: { readonly highlights: readonly ToldHighlight[] }): ReactElement | null {
  const { session } = usePane();
  const { words } = useVerify();
  const { sending: said } = words;
  const sending = useSending();
  const remove = async (): Promise<void> => {
    const removed = await sending.removeHighlights();
    if (removed) session.announce({ code: "said", sentence: said.highlightsRemoved(removed), isAlert: removed.left > 0 });
  };
  return (
    <Removable
      things={highlights.map(({ place, text }) => said.highlight(words.review.report.place(place), firstWords(text)))}
      label={said.removeHighlights(highlights.length)}
      remove={remove}
    />
  );
}

interface RemovableProps {
  readonly things: readonly string[];
  /** What is to be known before the click. */
  readonly explained?: string;
  readonly label: string;
  readonly remove: () => Promise<void>;
}

/** Things of a kind, named one by one, and the button that takes these away. */
function Removable({ things, explained, label, remove }: RemovableProps): ReactElement | null {
  const styles = useStyles();
  if (things.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {things.map((thing, index) => (
          <li key={index} className={styles.thing}>
            {thing}
          </li>
        ))}
      </ul>
      {explained !== undefined && <p className={styles.said}>{explained}</p>}
      <Button size="small" onClick={onFirstClick(() => void remove())}>
        {label}
      </Button>
    </>
  );
}
