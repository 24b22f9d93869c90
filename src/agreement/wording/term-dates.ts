/** What is told of the days an agreement lives by, and the calendar that is made of them. */

import { type CalendarDay, isoDay, printDay } from "../french/calendar";
import type { Duration } from "../french/duration";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { Fingerprint } from "../review/sender-sheet";
import type { NoTerm, Notice, TermDates } from "../review/term-dates";
import { printCalendar } from "./calendar-file";
import { withNoBreakSpaces } from "./no-break-spaces";

type NoTermSentences = { readonly [Problem in NoTerm as Problem["code"]]: (problem: Problem) => string };

interface TermWording {
  readonly day: (day: CalendarDay) => string;
  readonly lasts: (duration: Duration) => string;
  readonly begins: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly renews: (day: string) => string;
  readonly endsForGood: string;
  readonly lastDayOfNotice: (day: string, lasts: string) => string;
  readonly noNotice: string;
  readonly unreadNotice: (sentences: string) => string;
  readonly none: NoTermSentences;
  readonly event: Readonly<Record<"end" | "renewal" | "notice", (about: string) => string>>;
  readonly caution: string;
}

const french = ({ words }: AgreementModel): TermWording => {
  const { le } = inSentence(words.agreement.fr);
  return {
    day: printDay,
    lasts: ({ months, days }) =>
      [months > 0 && `${months} mois`, days > 0 && `${days} jour${days > 1 ? "s" : ""}`].filter(Boolean).join(" et "),
    begins: (day) => `Début : ${day}, jour de la signature.`,
    ends: (day) => `Fin de la période : ${day}.`,
    renews: (day) => `Tacite reconduction : ${day}.`,
    endsForGood: "Aucune tacite reconduction n’est prévue.",
    lastDayOfNotice: (day, lasts) => `Dernier jour pour donner un préavis de ${lasts} : ${day}.`,
    noNotice: "Aucun préavis n’est prévu.",
    unreadNotice: (sentences) => `Un préavis est prévu, que Trame ne sait pas compter ; lisez : ${sentences}`,
    none: {
      "no-term-in-model": () => "Ce modèle ne dit pas de durée.",
      "no-signing-date": () => `${capitalised(le)} n’a pas de date de signature : elle donne toutes les autres.`,
      "duration-unread": ({ text }) => `La durée n’a pas pu être lue (« ${text} »).`,
    },
    event: {
      end: (about) => `Fin : ${about}`,
      renewal: (about) => `Tacite reconduction : ${about}`,
      notice: (about) => `Dernier jour du préavis : ${about}`,
    },
    caution: "Dates comptées par Trame à partir de la signature et du texte ; vérifiez-les avant de vous y fier.",
  };
};

const english = ({ words }: AgreementModel): TermWording => ({
  day: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ""} ${year}`,
  lasts: ({ months, days }) =>
    [months > 0 && `${months} month${months > 1 ? "s" : ""}`, days > 0 && `${days} day${days > 1 ? "s" : ""}`]
      .filter(Boolean)
      .join(" and "),
  begins: (day) => `Begins: ${day}, the day it is signed.`,
  ends: (day) => `The period ends: ${day}.`,
  renews: (day) => `Tacit renewal: ${day}.`,
  endsForGood: "No tacit renewal is provided for.",
  lastDayOfNotice: (day, lasts) => `Last day to give a notice of ${lasts}: ${day}.`,
  noNotice: "No notice is provided for.",
  unreadNotice: (sentences) => `There is a notice that Trame cannot count; read: ${sentences}`,
  none: {
    "no-term-in-model": () => "This template tells no duration.",
    "no-signing-date": () => `The ${words.agreement.en.noun} has no date of signature: all others come from it.`,
    "duration-unread": ({ text }) => `The duration could not be read (“${text}”).`,
  },
  event: {
    end: (about) => `End: ${about}`,
    renewal: (about) => `Tacit renewal: ${about}`,
    notice: (about) => `Last day of notice: ${about}`,
  },
  caution: "Days counted by Trame from the signature and the text; check them before you rely on them.",
});

const MONTHS = "January February March April May June July August September October November December".split(" ");

function wordingIn(language: "fr" | "en", model: AgreementModel): TermWording {
  return language === "fr" ? withNoBreakSpaces(french(model)) : english(model);
}

/** A sentence a day, and one for what there is not. */
export function sayTerm(term: TermDates | NoTerm, model: AgreementModel, language: "fr" | "en"): string[] {
  const wording = wordingIn(language, model);
  if ("code" in term) {
    const { none } = wording;
    const say = none[term.code] as (problem: NoTerm) => string;
    return [say(term)];
  }
  return [
    wording.begins(wording.day(term.begins)),
    wording.ends(wording.day(term.ends)),
    term.renews ? wording.renews(wording.day(term.renews)) : wording.endsForGood,
    sayNotice(term.notice, wording),
  ];
}

/** In UTF-16 units: what is quoted is told from the rest, and found in the document. */
const QUOTED = 90;

function inShort(sentence: string): string {
  return sentence.length > QUOTED ? `« ${sentence.slice(0, QUOTED).trimEnd()}… »` : `« ${sentence} »`;
}

function sayNotice(notice: Notice, wording: TermWording): string {
  switch (notice.kind) {
    case "none":
      return wording.noNotice;
    case "known":
      return wording.lastDayOfNotice(wording.day(notice.lastDay), wording.lasts(notice.lasts));
    case "unread":
      return wording.unreadNotice(notice.sentences.map(inShort).join(" / "));
  }
}

/**
 * The calendar of these days. An event of the same agreement and term has the same identifier in every file, wherever it falls by then.
 *
 * @param party who it is with; @param stamp when it is made, as `printCalendar` takes it.
 */
export async function termCalendar(
  term: TermDates,
  {
    model,
    party,
    language,
    stamp,
  }: { readonly model: AgreementModel; readonly party: string; readonly language: "fr" | "en"; readonly stamp: string },
  fingerprint: Fingerprint,
): Promise<string> {
  const wording = wordingIn(language, model);
  const about = [model.words.agreement[language].noun, party].filter(Boolean).join(" – ");
  const id = (await fingerprint([model.id, party, isoDay(term.begins)].join("\n"))).slice(0, 32);
  const description = [...sayTerm(term, model, language), wording.caution].join("\n");
  const days = [
    { kind: "notice" as const, day: term.notice.kind === "known" ? term.notice.lastDay : undefined },
    { kind: "end" as const, day: term.ends },
    { kind: "renewal" as const, day: term.renews },
  ];
  const events = days.flatMap(({ kind, day }) =>
    day
      ? [{ uid: `${id}-${kind}-${term.renewals}@trame`, day, title: wording.event[kind](capitalised(about)), description }]
      : [],
  );
  return printCalendar(events, stamp);
}
