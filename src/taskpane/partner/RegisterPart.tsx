import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import { HttpRegister } from "../../register/http-register";
import { readQuestion } from "../../register/read-question";
import { factsOf, RegisterSession } from "../session/register-session";
import { usePane } from "../use-pane";
import { OfferedFacts } from "./OfferedFacts";
import { usePartnerWords } from "./use-partner";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  asked: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end" },
  input: { flexGrow: 1, minWidth: 0 },
  said: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The public register: what would be sent and to whom, the click that sends it, and what comes of it. */
export function RegisterPart({ address }: { readonly address: string }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { register: words } = usePartnerWords();
  const lookup = session.workOf(RegisterSession, () => new RegisterSession(new HttpRegister(address)));
  useEffect(() => () => lookup.giveUp(), [lookup]);
  const { text, isAsking, problem, answer, chosen } = useSyncExternalStore(lookup.store.subscribe, lookup.store.get);
  const { host } = lookup.register;
  const question = readQuestion(text);
  const organisations = answer?.state === "found" ? answer.organisations : [];
  return (
    <section aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <form
        className={styles.asked}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAsking) void lookup.search();
        }}
      >
        <Field className={styles.input} label={words.input} size="small">
          <Input size="small" value={text} maxLength={300} onChange={(_, { value }) => lookup.type(value)} />
        </Field>
        {/* No button of the form's own: it would send what the click that stops it has just given up. */}
        <Button size="small" onClick={() => (isAsking ? lookup.giveUp() : void lookup.search())}>
          {isAsking ? words.giveUp : words.search}
        </Button>
      </form>
      <p className={styles.said}>{words.notice(host, typeof question === "string" ? undefined : question)}</p>
      <div role="status">
        {problem && <p className={styles.said}>{words.problems[problem]}</p>}
        {isAsking && <p className={styles.said}>{words.asking(host)}</p>}
        {answer?.state === "failed" && <p className={styles.said}>{words.failed(answer.failure, host)}</p>}
        {answer?.state === "found" && (
          <p className={styles.said}>{words.found(answer.organisations.length, answer.others, answer.persons)}</p>
        )}
      </div>
      {organisations.length > 0 && (
        <RadioGroup
          aria-label={words.organisations}
          value={chosen?.siren ?? ""}
          onChange={(_, { value }) => {
            const one = organisations.find(({ siren }) => siren === value);
            if (one) lookup.choose(one);
          }}
        >
          {organisations.map(({ siren, name, head: { address } }) => (
            <Radio key={siren} value={siren} label={[name, address].filter(Boolean).join(", ")} />
          ))}
        </RadioGroup>
      )}
      {chosen && (
        <>
          {(chosen.isClosed || chosen.head.isClosed) && <p className={styles.said}>{words.closed}</p>}
          {chosen.secondary && <p className={styles.said}>{words.secondary(chosen.secondary)}</p>}
          <OfferedFacts
            key={chosen.siren}
            name={chosen.name}
            facts={factsOf(chosen)}
            source={words.source}
            remarks={words.remarks}
            isProposed={(part) => part !== "name"}
          />
        </>
      )}
    </section>
  );
}
