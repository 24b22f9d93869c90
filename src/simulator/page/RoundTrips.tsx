import type { ReactElement } from "react";
import type { TimedRoundTrip, WordWindow } from "./word-window";

const KINDS: Readonly<Record<TimedRoundTrip["kind"], string>> = {
  operation: "opération",
  cleanup: "nettoyage",
  memory: "mémoire",
  other: "autre",
};

/** So many are shown: the table is drawn anew with each. */
const SHOWN = 100;

/** Last first: what the add-in asked, how much went each way, how long it took. */
export function RoundTrips({ window: opened }: { readonly window: WordWindow }): ReactElement {
  const { roundTrips } = opened;
  const before = Math.max(0, roundTrips.length - SHOWN);
  return (
    <details className="round-trips">
      <summary>Échanges avec le complément : {roundTrips.length}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">nº</th>
            <th scope="col">nature</th>
            <th scope="col">actions</th>
            <th scope="col">demande</th>
            <th scope="col">réponse</th>
            <th scope="col">durée</th>
            <th scope="col">erreur</th>
          </tr>
        </thead>
        <tbody>
          {roundTrips
            .slice(before)
            .map((one, index) => (
              <tr key={before + index}>
                <td>{before + index + 1}</td>
                <td>{KINDS[one.kind]}</td>
                <td>{one.actions}</td>
                <td>{kibibytes(one.requestBytes)}</td>
                <td>{kibibytes(one.answerBytes)}</td>
                <td>{Math.round(one.milliseconds)} ms</td>
                <td>{one.error ?? ""}</td>
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </details>
  );
}

function kibibytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString("fr-FR", { maximumFractionDigits: 1 })} Kio`;
}
