import { readFileSync } from "node:fs";
import { type HouseDecisions, readHouse } from "../../src/agreement/reading/house-decisions";
import { ftda } from "./models";

/** The example of `house.json` that is handed out. */
export const exampleFile = JSON.parse(readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url), "utf8")) as {
  readonly decisions: Readonly<Record<string, unknown>>;
};

export function exampleHouse(): HouseDecisions {
  const { house, problems } = readHouse(exampleFile, ftda);
  if (!house) throw new Error(JSON.stringify(problems));
  return house;
}
