import { parseJson } from "../agreement/model/parse-json";

/** What stands for `house.json` where a server does not give it. */
export type ServedHouse =
  | { readonly state: "absent" }
  | { readonly state: "not-fetched" }
  /** `value` of the JSON; the text itself where it is none. */
  | { readonly state: "served"; readonly value: unknown };

/**
 * The decisions of the house, which an administrator may put beside the page (README). Most servers have none: some say so, some
 * answer with a page of theirs.
 */
export async function loadHouse(): Promise<ServedHouse> {
  const response = await fetch("house.json").catch(() => undefined);
  if (response?.status === 404 || response?.status === 410) return { state: "absent" };
  if (!response?.ok) return { state: "not-fetched" };
  if (response.headers.get("content-type")?.startsWith("text/html")) return { state: "absent" };
  const text = await response.text();
  // What it is for says what is wrong with a text that is no JSON.
  return { state: "served", value: parseJson(text, () => text) };
}
