import { sampled } from "../builders/at-length";
import type { PageOptions } from "./word-page";

const LOOKS: readonly [name: string, options: PageOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
];

/** The looks a person may have chosen; at length all of them, else one. Every part is looked at in each by `accessibility.test.ts`. */
export const looks = sampled(LOOKS.slice(1, 2), LOOKS);
