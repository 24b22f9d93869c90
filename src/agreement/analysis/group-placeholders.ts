import type { FoundPlaceholder } from "./document-analysis";
import { grouped } from "../model/grouped";
import { bareWord } from "./known-labels";
import { askedIn } from "./label-of";

/** A place, and what it asks for. */
export interface Labelled {
  readonly placeholder: FoundPlaceholder;
  readonly label: string;
}

/** What any party, any person and any event has: such words do not tell whose. */
const ANYBODYS = new Set(
  (
    "nom noms prenom prenoms adresse adresses date dates lieu ville montant fonction fonctions qualite telephone tel mail email courriel " +
    "siret siren numero code postal signature signataire duree titre naissance jour mois annee heure somme texte description representant " +
    "name names first last full address city town place amount title phone number postcode signatory birth day month year time text " +
    "position role complete"
  ).split(" "),
);
/** What two parties may both be: such words tell whose only where no other party may be meant. */
const PARTYS = new Set("partie party societe company entreprise organisation organization association legal".split(" "));
const SMALL = new Set("le la les l de des du d un une et ou a au aux en the of and or an in to".split(" "));

/** Places in groups of one field each, by their first place: only what certainly is the same is together. */
export function groupPlaceholders(labelled: readonly Labelled[]): (readonly [Labelled, ...Labelled[]])[] {
  const named = grouped(labelled, ({ placeholder }) => nameIn(placeholder));
  const together = new Set(
    [...named].filter(([name, places]) => name !== undefined && isOneField(name, places, labelled)).map(([name]) => name),
  );
  const groups = new Map<string, [Labelled, ...Labelled[]]>();
  for (const one of labelled) {
    const name = nameIn(one.placeholder);
    const group = name !== undefined && together.has(name) ? name : `place ${one.placeholder.id}`;
    const known = groups.get(group);
    if (known) known.push(one);
    else groups.set(group, [one]);
  }
  return [...groups.values()];
}

/** What a place says itself that it asks for, as it is compared; undefined where it says nothing. */
function nameIn(placeholder: FoundPlaceholder): string | undefined {
  const asked = askedIn(placeholder);
  if (asked === undefined) return undefined;
  const words = bareWord(asked);
  return isVariable(placeholder) ? `variable ${words}` : words;
}

/** A name that a program puts one value in the places of: "{{nom}}", "«Nom»". */
function isVariable({ family, text }: FoundPlaceholder): boolean {
  return family === "braces" || (family === "chevrons" && /^(?:«|<<)/u.test(text));
}

function isOneField(name: string, places: readonly Labelled[], all: readonly Labelled[]): boolean {
  if (name.startsWith("variable ")) return true;
  if (isListed(places)) return false;
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !ANYBODYS.has(word) && !SMALL.has(word));
  if (words.length === 0) return isSender(places, all);
  return words.some((word) => !PARTYS.has(word)) || isOneParty(places);
}

/** Whether none begins the other party: "et la société [société], …" in the paragraph after the first. */
function isOneParty(places: readonly Labelled[]): boolean {
  return places.every(({ placeholder: { family, paragraph, before } }, at) => {
    const previous = places[at - 1]?.placeholder.paragraph ?? Number.NEGATIVE_INFINITY;
    const isOther = paragraph - previous <= 2 && /^\s*(?:et|and|\(?\d[).])(?!\p{L})/iu.test(before);
    return family === "brackets" && paragraph > previous && !isOther;
  });
}

/** "entre [client] et [client]": two of a kind. */
function isListed(places: readonly Labelled[]): boolean {
  return places.some(({ placeholder }, at) => {
    const previous = places[at - 1]?.placeholder;
    if (previous?.paragraph !== placeholder.paragraph) return false;
    return /(?<!\p{L})(?:et|ou|and|or)\s+(?:\p{L}{1,4}\s+)?$/u.test(placeholder.before.slice(previous.end));
  });
}

/** Who writes a letter stands at its head and at its foot. */
function isSender(places: readonly Labelled[], all: readonly Labelled[]): boolean {
  const [first, last, another] = places.map(({ placeholder }) => placeholder);
  const isAlone = (place: FoundPlaceholder | undefined): boolean =>
    (place?.before ?? "x").trim() + (place?.after ?? "x").trim() === "";
  return (
    another === undefined && first === all[0]?.placeholder && last === all.at(-1)?.placeholder && isAlone(first) && isAlone(last)
  );
}
