/** What sentences of an agreement say of how it ends and goes on: tacit renewal, and the notice that prevents it. */

import { type Duration, readDuration } from "./duration";
import { fold } from "./fold";

export interface RenewalWords {
  /** How long it goes on each time; undefined where the sentence does not say: as long as the first time. */
  readonly every: Duration | undefined;
}

/** `lasts`: undefined for what is counted in days that the calendar does not tell (working days), or said without a length. */
export interface NoticeWords {
  readonly lasts: Duration | undefined;
  readonly sentence: string;
}

const TACIT = /tacite(?:ment)?\b/iu;
const GOES_ON = /reconduc|reconduit|renouvel/iu;
const DENIED = /\b(?:ne|sans|aucune?|non|exclu\p{L}*|excepte\p{L}*)\b|\bn'/iu;
const YEARLY = /annuellement|(?:chaque|tous les|d'annee en) an(?:nee)?s?\b|par annee/iu;
const PERIOD = /(?:periodes?|duree)(?: \p{L}+){0,2} (?:de |d')/giu;

/** What ends without anybody's doing: a notice before it is one that has a last day. */
const END = /\b(?:terme|echeance|expiration|fin|anniversaire|renouvellement|reconduction)\b/iu;
const BEFORE_END =
  /\bavant (?:le |la |l'|son |sa |chaque |toute )?(?:date (?:de |d'|du )?(?:l'|la |le )?)?(?:terme|echeance|expiration|fin|anniversaire|renouvellement|reconduction)/iu;
/** At any moment: such a notice has no last day. */
const ANY_TIME = /a tout (?:moment|instant)|en tout temps|a toute epoque/iu;
const NOTICE = /\bpreavis\b/iu;
const OFFICE_DAYS = /jours? (?:ouvre|ouvrable|franc)/iu;
const UNIT = /^(?:jours?|semaines?|mois|trimestres?|semestres?|an(?:nee)?s?)\b/iu;

/** What is said of going on tacitly; undefined where nothing is, or where a sentence says that it does not. */
export function readRenewal(paragraphs: readonly string[]): RenewalWords | undefined {
  const about = sentencesOf(paragraphs).filter(({ bare }) => TACIT.test(bare) && GOES_ON.test(bare));
  if (about.length === 0 || about.some(({ bare }) => isDenied(bare))) return undefined;
  const every = about.map(({ bare, text }) => periodIn(bare, text)).find((period) => period !== undefined);
  return { every };
}

/** "Sauf dénonciation…, elle est reconduite": what comes before "sauf" and after it denies nothing of it. */
function isDenied(bare: string): boolean {
  const main = bare.replace(/(?:sauf|a moins|a defaut)\b[^,;]*/giu, "");
  const around = main.slice(0, main.search(TACIT)) + main.slice(main.search(TACIT)).split(/[,;]/u, 1).join("");
  return DENIED.test(around);
}

function periodIn(bare: string, text: string): Duration | undefined {
  for (const found of bare.matchAll(PERIOD)) {
    const duration = readDuration(text.slice(found.index + found[0].length));
    if (duration) return duration;
  }
  return YEARLY.test(bare) ? { months: 12, days: 0 } : undefined;
}

/** Every notice that is to be given before the end, as it is said; the same said twice is once. */
export function readNotices(paragraphs: readonly string[]): NoticeWords[] {
  const notices = sentencesOf(paragraphs).flatMap(({ text, bare }): NoticeWords[] => {
    const isBeforeEnd =
      BEFORE_END.test(bare) && /\b(?:jours?|semaines?|mois|trimestres?|semestres?|an(?:nee)?s?)\b[^.;]*\bavant\b/iu.test(bare);
    const isNotice = NOTICE.test(bare) && END.test(bare) && !ANY_TIME.test(bare);
    if (!isBeforeEnd && !isNotice) return [];
    return [{ lasts: OFFICE_DAYS.test(bare) ? undefined : noticeIn(text, bare), sentence: text }];
  });
  const seen = new Set<string>();
  return notices.filter(({ lasts, sentence }) => seen.size < seen.add(lasts ? JSON.stringify(lasts) : sentence).size);
}

/** The duration nearest to what it is of: after "préavis de", or before "avant le terme". */
function noticeIn(text: string, bare: string): Duration | undefined {
  const before = BEFORE_END.exec(bare);
  const durations = durationsIn(text);
  const notice = bare.search(NOTICE);
  const ofNotice = notice < 0 ? undefined : durations.find(({ at }) => at > notice);
  const ofEnd = before && durations.filter(({ at }) => at < before.index).at(-1);
  return (ofNotice ?? ofEnd ?? undefined)?.duration;
}

/** Every duration of a sentence, with where it begins: "trois (3) mois" is one. */
function durationsIn(text: string): { readonly at: number; readonly duration: Duration }[] {
  const words = Array.from(text.matchAll(/[^\s']+/gu), ({ 0: word, index }) => ({ word, at: index }));
  const found: { at: number; duration: Duration }[] = [];
  let from = 0;
  words.forEach(({ word }, index) => {
    if (!UNIT.test(word)) return;
    for (let first = Math.max(from, index - 4); first < index; first += 1) {
      const at = words[first]?.at ?? 0;
      const duration = readDuration(text.slice(at, (words[index]?.at ?? 0) + word.length));
      if (!duration) continue;
      found.push({ at, duration });
      from = index + 1;
      return;
    }
  });
  return found;
}

/** Sentences as they are folded for search, and without accents; offsets are the same in both. */
function sentencesOf(paragraphs: readonly string[]): { readonly text: string; readonly bare: string }[] {
  return paragraphs.flatMap((paragraph) =>
    fold(paragraph)
      .split(/(?<=[.!?;])\s+/u)
      .map((text) => text.trim().replace(/[.;]$/u, ""))
      .filter(Boolean)
      .map((text) => ({ text, bare: Array.from(text, withoutMark).join("") })),
  );
}

function withoutMark(letter: string): string {
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === letter.length ? bare : letter;
}
