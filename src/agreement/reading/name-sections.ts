import type { AgreementModel, BilingualText } from "../model/agreement-model";
import type { Alignment } from "../alignment/alignment";
import type { Place } from "./finding";

/** Ends what people call an article by: "ARTICLE 4 – MAINTIEN DES RELATIONS…". */
const DASH = / [–—-] /u;

/** The findings of the body with the title each stands under. */
export function nameSections<Placed extends { readonly place: Place | null }>(
  findings: readonly Placed[],
  { paragraphs }: AgreementModel,
  alignment: Alignment,
): Placed[] {
  const sections = paragraphs.flatMap(({ style, section, text }, index): { at: number; name: BilingualText }[] => {
    const at = alignment.paragraphs[index]?.document[0];
    const title = text.trim().split(DASH)[0] ?? "";
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
