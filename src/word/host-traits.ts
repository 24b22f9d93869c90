/** What this Word was found to do otherwise than documented, as a document goes along: learnt once, kept from then on. */

import { HostError } from "../agreement/agreement-document";
import { AnswerSize } from "./answer-size";

export interface HostTraits {
  /** Whether `null` takes a highlight away (documented; some did not take it, #809). */
  takesNoHighlight: boolean;
  /** Whether `styleBuiltIn` takes the name of a style. */
  takesStyles: boolean;
  /** Whether a frame can be hidden (`Word.ContentControlAppearance`). */
  hidesFrames: boolean;
  /** Whether all controls of a range are listed, in the order of the document (assumed; #2040 left out those in tables). */
  listsControlsInOrder: boolean;
  /** Whether the controls of tables need not be looked for where no markup tells of them: they were, once. */
  areTablesLookedAt: boolean;
  /** Whether a text put in the place of a control's takes it (some put it before, #1516; some did nothing, #2183, #1094). */
  replacesInControls: boolean;
  /** Whether a range reaches to where another ends (`expandTo`); asked where texts do not take the place of others in controls. */
  reachesFurther: boolean;
  /** Whether a list is found by its id (#6525: not always on the web). */
  findsLists: boolean;
  /** Whether a paragraph that is deleted goes (assumed). */
  deletesParagraphs: boolean;
  /** Whether the levels of all bullets are loaded with their paragraphs (#5901: not where one is struck out). */
  loadsLevels: boolean;
  /** Whether a no-break space is read as one (not in 2018: #67). */
  showsNoBreakSpaces: boolean;
  /** Whether one answer holds all of a document. */
  answersWhole: boolean;
  /** Where it does not, how many items of a list are asked for at a time: half a kilobyte each, and their text. */
  itemsAPage: number;
  /** Whether one answer holds the body's Office Open XML too. */
  givesMarkup: boolean;
  /** How large the next one would be. */
  readonly answers: AnswerSize;
}

export function usualTraits(): HostTraits {
  return {
    takesNoHighlight: true,
    takesStyles: true,
    hidesFrames: true,
    listsControlsInOrder: true,
    areTablesLookedAt: false,
    replacesInControls: true,
    reachesFurther: true,
    findsLists: true,
    deletesParagraphs: true,
    loadsLevels: true,
    showsNoBreakSpaces: true,
    answersWhole: true,
    itemsAPage: 5_000,
    givesMarkup: true,
    answers: new AnswerSize(),
  };
}

/** Where a Word that does not take a value says so. */
const REFUSALS: readonly [location: string, trait: "takesNoHighlight" | "takesStyles" | "hidesFrames"][] = [
  ["highlightColor", "takesNoHighlight"],
  ["styleBuiltIn", "takesStyles"],
  ["appearance", "hidesFrames"],
];

/**
 * To be told each failure of a batch.
 *
 * @param isSpaceSought whether something with a space was searched for that stands there as it was read: the space may be another.
 * @returns the failure, saying so where it taught something: asked again, the same is asked in another way.
 */
export function learn(traits: HostTraits, error: HostError, isSpaceSought = false): HostError {
  const { code, hostCode, location } = error;
  if (isSpaceSought && code === "gone" && traits.showsNoBreakSpaces) {
    traits.showsNoBreakSpaces = false;
    return new HostError(code, hostCode, location, { cause: error, isLearnt: true });
  }
  const [, trait] = REFUSALS.find(([member]) => location.endsWith(member)) ?? [];
  if (hostCode !== "InvalidArgument" || !trait || !traits[trait]) return error;
  traits[trait] = false;
  return new HostError(code, hostCode, location, { cause: error, isLearnt: true });
}

/**
 * To be told that a reading failed.
 *
 * @param withMarkup whether the body's Office Open XML was asked for too.
 * @returns whether it was too large for one answer, and less is asked for from now on.
 */
export function learnSize(traits: HostTraits, { code }: HostError, withMarkup: boolean): boolean {
  if (code !== "too-large" || !(withMarkup || traits.answersWhole)) return false;
  if (withMarkup) traits.givesMarkup = false;
  else traits.answersWhole = false;
  return true;
}
