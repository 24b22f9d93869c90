import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FileButton } from "../FileButton";
import { KeepFile } from "../KeepFile";
import { usePaneState } from "../use-pane";
import { sayTrouble } from "./say-trouble";
import { usePartStyles } from "./part-styles";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
});

/** Which decisions there are on the model's text, and the file they come and go by. */
export function HouseSection(): ReactElement {
  const styles = useStyles();
  const part = usePartStyles();
  const { verify, words } = useVerify();
  const { house, houseTroubles } = useVerifyState();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const importFile = async (chosen: File): Promise<void> => verify.house.import(await chosen.text());
  const { house: said } = words;
  return (
    <section aria-labelledby="house-title">
      <h3 id="house-title" className={styles.title}>
        {said.title}
      </h3>
      <p className={part.said}>
        {house ? said.known[house.source](house.decisions.byNote.size, house.decisions.date) : said.none}
        {house?.source === "document" && ` ${said.beware}`}
      </p>
      {houseTroubles.map((trouble, index) => (
        <p key={index} className={part.said}>
          {sayTrouble(trouble, words)}
        </p>
      ))}
      <div className={part.buttons}>
        {!isFinalised && (
          <FileButton
            size="small"
            label={said.importFile}
            accept=".json,application/json"
            onChoose={(chosen) => void importFile(chosen)}
          />
        )}
        {house && house.source !== "served" && !isFinalised && (
          <Button size="small" onClick={() => void verify.house.forget()}>
            {said.forget}
          </Button>
        )}
        <KeepFile
          size="small"
          label={said.exportFile}
          type="application/json"
          make={() => ({ name: "house.json", text: verify.house.export() })}
          words={words}
        />
      </div>
    </section>
  );
}
