import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { IdentityPart } from "../../agreement/model/agreement-model";
import { type KnownFacts, offerFacts } from "../session/known-facts";
import { takeAnswers } from "../session/take-answers";
import { usePane, usePaneState } from "../use-pane";
import { FactItem } from "./FactItem";
import { usePartnerWords } from "./use-partner";

const useStyles = makeStyles({
  said: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyle: "none" },
});

interface OfferedFactsProps {
  /** The organisation's. */
  readonly name: string;
  readonly facts: KnownFacts;
  /** What they come from. */
  readonly source: string;
  readonly remarks: Readonly<Partial<Record<IdentityPart, string>>>;
  /** Of the parts that the source does not write as people do. */
  readonly isProposed: (part: IdentityPart) => boolean;
}

/** What is known of an organisation, beside what the form says; what is ticked is written on a click. */
export function OfferedFacts({ name, facts, source, remarks, isProposed }: OfferedFactsProps): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const words = usePartnerWords();
  const model = usePaneState((state) => state.model);
  const fields = usePaneState((state) => state.fields);
  const isBusy = usePaneState((state) => state.activity !== undefined);
  const [ticked, setTicked] = useState<ReadonlyMap<IdentityPart, boolean>>(new Map());
  const { offered, same } = offerFacts({ model, fields }, facts, isProposed);
  const chosen = offered.filter((one) => ticked.get(one.part) ?? one.isProposed);
  const take = async (): Promise<void> => {
    await takeAnswers(session, new Map(chosen.map(({ definition, answer }) => [definition.id, answer])));
    // What could not be written, and why, is what there is to say.
    if (session.store.get().notice?.code !== "written") return;
    session.announce({ code: "said", sentence: words.taken(chosen.length), isAlert: false });
  };
  return (
    <>
      <p className={styles.said}>{words.offered(offered.length, same)}</p>
      <ul className={styles.list} aria-label={name}>
        {offered.map((one) => (
          <FactItem
            key={one.part}
            offered={one}
            source={source}
            remark={remarks[one.part]}
            isTicked={ticked.get(one.part) ?? one.isProposed}
            onTick={(isTicked) => setTicked((before) => new Map([...before, [one.part, isTicked]]))}
          />
        ))}
      </ul>
      <Button size="small" appearance="primary" disabledFocusable={chosen.length === 0 || isBusy} onClick={() => void take()}>
        {words.take(chosen.length)}
      </Button>
    </>
  );
}
