/** What people call the things of a model, in both languages: the sentences about an agreement are made of these. */

import * as z from "zod/mini";
import { ModelError } from "./model-error";

const text = z.string().check(z.minLength(1));
const bilingual = z.strictObject({ fr: text, en: text });
const french = { noun: text, gender: z.enum(["f", "m"]) };
const english = { noun: text, article: z.enum(["a", "an"]) };

export const wordsSchema = z.strictObject({
  /** The organisation whose model it is. */
  organisation: bilingual,
  /** The agreement, in short and in full: "convention", "convention de partenariat". */
  agreement: z.strictObject({
    fr: z.strictObject({ ...french, inFull: text }),
    en: z.strictObject({ ...english, inFull: text }),
  }),
  /** Whom the organisation makes it with. */
  party: z.strictObject({ fr: z.strictObject(french), en: z.strictObject(english) }),
  /** What its lists hold: a clause that may be chosen, an item of a field. */
  item: z.strictObject({
    fr: z.strictObject({ ...french, plural: text }),
    en: z.strictObject({ ...english, plural: text }),
  }),
  /** Title of all the items there are to choose from. */
  items: bilingual,
  /** How an item of one's own is to be written: "À l’infinitif". */
  itemStyle: bilingual,
  /** Titles of the groups of fields, by the name the fields give. */
  groups: z.array(z.strictObject({ id: text, title: bilingual })),
  /** What stands in its blank document for what is to be filled in, beside the words of each slot. */
  placeholder: text,
  /** What ends the part of a heading that people call it by: " – " in "ARTICLE 4 – DURÉE". Without it, all of it. */
  headingEnd: z.optional(text),
});

export type ModelWords = z.infer<typeof wordsSchema>;

/** Each group of fields has its title, and each title its group. */
export function refuseUntitledGroups({ groups }: ModelWords, fields: readonly { readonly group: string }[]): void {
  const untitled = fields.findIndex(({ group }) => !groups.some(({ id }) => id === group));
  if (untitled >= 0) throw new ModelError(`fields.json[${untitled}].group`, "words.json has no title for it");
  const empty = groups.findIndex(({ id }) => !fields.some(({ group }) => group === id));
  if (empty >= 0) throw new ModelError(`words.json.groups[${empty}]`, "no field is of this group");
}

/** The title of a group of fields. */
export function groupTitle({ words }: { readonly words: ModelWords }, group: string): z.infer<typeof bilingual> {
  const found = words.groups.find(({ id }) => id === group);
  if (!found) throw new RangeError(`no group "${group}"`);
  return found.title;
}
