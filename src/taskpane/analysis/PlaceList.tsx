import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DocumentAnalysis, FoundPlaceholder, ProposedField } from "../../agreement/analysis/document-analysis";
import { splitPlace } from "../../agreement/analysis/edit-analysis";
import { usePane } from "../use-pane";
import { useAnalysis } from "./use-analysis";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { marginBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText", outline: "1px solid Highlight" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** UTF-16 units that are shown of the text on each side of a place. */
const SHOWN_ROUND = 40;

interface PlaceListProps {
  readonly field: ProposedField;
  readonly found: DocumentAnalysis;
}

/** The places of a field, each in its sentence, with the way to it in Word. */
export function PlaceList({ field: { label, places }, found }: PlaceListProps): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { analysis, words } = useAnalysis();
  const placeholders = places.flatMap((place) => found.placeholders.find(({ id }) => id === place) ?? []);
  const show = async (place: string): Promise<void> => {
    const { notice } = session.store.get();
    const isShown = await analysis.show(place);
    // What went wrong in Word is said already.
    if (isShown || session.store.get().notice !== notice) return;
    session.announce({ code: "said", sentence: words.notShown, isAlert: true });
  };
  const split = (place: string): void => {
    if (!analysis.change((now) => splitPlace(now, place))) return;
    const own = analysis.store.get().analysis?.fields.find((field) => field.places.includes(place));
    session.announce({ code: "said", sentence: words.done.split(own?.label ?? label), isAlert: false });
  };
  return (
    <ol className={styles.list} aria-label={words.placesOf(label)}>
      {placeholders.map((place, index) => (
        <li key={place.id} className={styles.place}>
          <Extract place={place} className={styles.mark} />
          <div className={styles.buttons}>
            <Button size="small" aria-label={words.goToPlace(index + 1)} onClick={() => void show(place.id)}>
              {words.goTo}
            </Button>
            {placeholders.length > 1 && (
              <Button size="small" aria-label={words.splitPlace(index + 1)} onClick={() => split(place.id)}>
                {words.split}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A place with what stands beside it in its paragraph. */
function Extract({ place, className }: { readonly place: FoundPlaceholder; readonly className: string }): ReactElement {
  const { before, text, after } = place;
  return (
    <span>
      {before.length > SHOWN_ROUND && "…"}
      {before.slice(-SHOWN_ROUND)}
      <mark className={className}>{text}</mark>
      {after.slice(0, SHOWN_ROUND)}
      {after.length > SHOWN_ROUND && "…"}
    </span>
  );
}
