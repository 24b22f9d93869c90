import type { AgreementModel, BilingualText } from "../model/agreement-model";
import type { Alignment } from "../alignment/alignment";
import type { Place } from "./finding";

/** The findings of the body with the title each stands under. */
export function nameSections<Placed extends { readonly place: Place | null }>(
  findings: readonly Placed[],
  { paragraphs, words }: AgreementModel,
  alignment: Alignment,
): Placed[] {
  const sections = paragraphs.flatMap(({ style, section, text }, index): { at: number; name: BilingualText }[] => {
    const at = alignment.paragraphs[index]?.document[0];
    const [title = ""] = words.headingEnd === undefined ? [text.trim()] : text.trim().split(words.headingEnd);
    const name = section ?? (style === "heading1" ? { fr: title, en: title } : undefined);
    return at === undefined || !name ? [] : [{ at, name }];
  });
  return findings.map((one) => {
    const { place } = one;
    if (place?.part !== "body") return one;
    const section = sections.filter(({ at }) => at < place.paragraph).at(-1)?.name;
    return section ? { ...one, place: { ...place, section } } : one;
  });
}
