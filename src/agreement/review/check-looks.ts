/**
 * What is read is what is seen: text of the model, or an answer, that is struck out, hidden, in the colour of the paper, turned round.
 * Whoever signs reads something else than the words say. What may only make it so is one point to check.
 */

import type { Distortion, LookDoubt, SeenStretch } from "../agreement-document";
import { type DoubtfulLook, finding } from "../reading/finding";
import { checkListTexts, numbersIn } from "./check-list-texts";
import { isOtherAddress } from "./other-address";
import { passagesOf, type Stretched } from "./passages";
import { type Observation, outsideBody } from "./review-finding";
import { placeOf, type ReviewedAgreement, wholeParagraph } from "./reviewed-agreement";
import { invisibleSigns, lookAlikes, turnedStretches } from "./unseen-signs";

type Distorted = Stretched & { readonly kind: readonly Distortion[] };

export function checkLooks(seen: ReviewedAgreement): Observation[] {
  const looks = seen.extras?.looks ?? [];
  const turned = turnedStretches(seen.content.paragraphs);
  const distorted = [
    ...looks.flatMap((look): Distorted[] => {
      const how = distortionsOf(look);
      return how.length > 0 && look.paragraph !== null ? [{ ...look, paragraph: look.paragraph, kind: how }] : [];
    }),
    ...turned,
  ].sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  const own = somebodysOwn(seen);
  return [
    ...distortedText(
      seen,
      distorted.filter((one) => !own(one)),
    ),
    ...distorted.filter((one) => own(one) && one.kind.includes("hidden")).map((one) => hiddenText(seen, one)),
    ...checkListTexts(seen),
    ...doubts(
      seen,
      distorted.filter((one) => own(one) && !one.kind.includes("hidden")),
    ),
  ];
}

const DOUBTS: ReadonlySet<Distortion | LookDoubt> = new Set<LookDoubt>([
  "list-text",
  "field",
  "link",
  "symbol",
  "covered",
  "direction",
]);

function distortionsOf({ how }: SeenStretch): Distortion[] {
  return how.filter((one): one is Distortion => !DOUBTS.has(one));
}

/** Longest text told, in characters: what goes on after it stands at its place. */
const LONGEST = 100;

/** The beginning of a text, cut between two words. */
function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST) > 0 ? text.lastIndexOf(" ", LONGEST) : LONGEST)}…`;
}

/** What a person may have meant to be seen: struck out by hand, small, pale. What is hidden or turned round deceives, whoever did it. */
const DECEIVES: ReadonlySet<Distortion> = new Set<Distortion>(["hidden", "reversed"]);

function distortedText(seen: ReviewedAgreement, stretches: readonly Distorted[]): Observation[] {
  const isSame = (one: readonly Distortion[], other: readonly Distortion[]): boolean => one.join() === other.join();
  return passagesOf(seen.content.paragraphs, stretches, isSame).map(({ kind, span, texts }) => {
    const details = { how: kind, text: beginningOf(texts[0] ?? ""), count: texts.length };
    return {
      finding: finding("text-distorted", details, placeOf(seen, span)),
      about: kind.join("-"),
      text: texts.join("\n"),
      span,
      isDoubtful: !kind.some((one) => DECEIVES.has(one)),
    };
  });
}

function hiddenText(seen: ReviewedAgreement, { paragraph, start, end }: Stretched): Observation {
  const text = (seen.content.paragraphs[paragraph]?.text ?? "").slice(start, end);
  const span = { first: paragraph, start, last: paragraph, end };
  return { finding: finding("hidden-text", { text }, placeOf(seen, span)), about: "hidden", text, span };
}

/** Whether a stretch is no text of the model and no answer: what somebody added is told as that. */
function somebodysOwn({ alignment, alterations }: ReviewedAgreement): (stretch: Stretched) => boolean {
  const added = new Set(alignment.added);
  const additions = new Map<number, { start: number; end: number }[]>();
  for (const { span, expected } of alterations) {
    if (expected === "" && span.first === span.last) additions.set(span.first, [...(additions.get(span.first) ?? []), span]);
  }
  return ({ paragraph, start, end }) =>
    added.has(paragraph) || (additions.get(paragraph)?.some((one) => one.start <= start && end <= one.end) ?? false);
}

/** What may change what is read, in one: where the first of it stands. */
function doubts(seen: ReviewedAgreement, own: readonly Distorted[]): Observation[] {
  const { extras, margins, content } = seen;
  const found: (DoubtfulLook & { readonly paragraph: number | null })[] = [
    ...(extras?.looks ?? []).flatMap((look) => doubtsOf(look).map((one) => ({ ...one, paragraph: look.paragraph }))),
    ...own.map(({ paragraph, start, end }) => ({
      doubt: "distorted" as const,
      text: beginningOf((content.paragraphs[paragraph]?.text ?? "").slice(start, end).trim()),
      detail: "",
      paragraph,
    })),
    ...numbersIn(seen),
    ...invisibleSigns(content.paragraphs),
    ...lookAlikes(seen.alignment),
    // Fields there are said not to be read.
    ...(margins?.looks ?? [])
      .flatMap((look) => doubtsOf(look).map((one) => ({ ...one, paragraph: null })))
      .filter(({ doubt }) => doubt !== "field"),
  ];
  if (found.length === 0) return [];
  const looks = found.map(({ doubt, text, detail }) => ({ doubt, text, detail }));
  const text = looks.map((one) => [one.doubt, one.text, one.detail].join(" ")).join("\n");
  const first = Math.min(...found.map(({ paragraph }) => paragraph ?? Number.POSITIVE_INFINITY));
  const span = Number.isFinite(first) ? wholeParagraph(seen, first) : null;
  const observation = outsideBody(finding("looks-to-check", { looks }, span && placeOf(seen, span)), "looks", text);
  return [{ ...observation, span }];
}

function doubtsOf({ how, text, detail }: SeenStretch): DoubtfulLook[] {
  return how.flatMap((one): DoubtfulLook[] => {
    if (one === "link" ? !isOtherAddress(text, detail) : one === "list-text" || !DOUBTS.has(one)) return [];
    return [{ doubt: one as DoubtfulLook["doubt"], text: beginningOf(text.trim()), detail }];
  });
}
