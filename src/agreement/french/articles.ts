/** The article of a name in a sentence: its own ("Les Restos du Cœur"), the one its first word wants, or none. */

import { articleOfInitials, commonNoun } from "./common-nouns";
import { firstWord, startsWithElision, withoutAccents } from "./elision";

export const ARTICLES = ["none", "le", "la", "l’", "les"] as const;
export type Article = (typeof ARTICLES)[number];

/** An article at the start of a text, as it is written there, and what follows it. */
interface OwnArticle {
  readonly article: Exclude<Article, "none">;
  readonly isCapital: boolean;
  readonly rest: string;
}

export function ownArticle(text: string): OwnArticle | undefined {
  const match = /^(?:(les?|la)[\s\u00a0]+|l['’])(?=\S)/iu.exec(text);
  if (!match) return undefined;
  const article = (match[1]?.toLocaleLowerCase("fr") ?? "l’") as OwnArticle["article"];
  return { article, isCapital: text.startsWith("L"), rest: text.slice(match[0].length) };
}

/** Words that "Le" is an article before, beside the kinds of bodies: what associations and places are named after. */
const AFTER_LE =
  /^(?:\p{L}{3,}(?:ment|age|eau|oir|isme|phone|acle|ien|ais|ois)|abri|amarrage|arbre|bal|bus|cafe|balcon|carillon|chat|cheval|coq|cent(?:-\p{L}+)?|chainon|chant|chemin|choix|coin|coeur|defi|enjeu|fil|four|gite|grenier|jeu|kiosque|lien|lieu|lion|loup|livre|local|monde|moulin|nid|nouveau|pain|parti|pavillon|perron|phare|pas|petit|phare|pont|point|portail|pre|printemps|puits|repas|quai|rayon|reve|rocher|samovar|sel|sens|seuil|soleil|sourire|square|tapis|temps|toit|tremplin|triangle|tri|val|vent|vestiaire|vieux|grand|bon|beau)$/u;
/** Towns that have it in their name: au Havre, au Mans. */
const TOWNS_IN_LE =
  /^(?:blanc-mesnil|bourget|bouscat|cannet|chesnay|creusot|haillan|havre|kremlin-bicetre|mans|perreux|plessis-\S+|pontet|port|pre-\S+|puy|puy-en-velay|raincy|tampon|teil|touquet|vesinet|caire|cap)$/u;
/** After a noun, in capital or not. */
const ADJECTIVE = /^(?:blanc|bleu|commun|francais|libre|noir|rouge|vert|\p{L}{2,}(?:able|aire|al|ant|eux|if|ien))$/u;
/** After a name: what a firm is called that bears its founder's. */
const FIRM = /(?:&|\bet) (?:cie|associes|fils|filles|freres)\b|\b(?:avocats?|notaires?|architectes?|consultants?|freres)$/u;

/** The article that a name is likeliest to take in a sentence. It is shown, and the user's to change. */
export function guessArticle(name: string): Article {
  const own = ownArticle(name);
  if (!own) return articleOfHead(name);
  if (!own.isCapital || own.article === "les") return own.article;
  if (own.article === "le") return isArticleBefore(own.rest) ? "le" : "none";
  return commonNoun(firstWord(own.rest)) ? own.article : "none";
}

function articleOfHead(name: string): Article {
  const word = firstWord(name);
  const after = name.slice(name.indexOf(word) + word.length);
  // "Hub’Emploi", "Action’Elles": a word made up, no noun.
  if (word === "" || /^['’.@&]/u.test(after)) return "none";
  const noun = commonNoun(word, after);
  if (noun) {
    if (noun.isPlural) return "les";
    return startsWithElision(word) ? "l’" : noun.gender === "m" ? "le" : "la";
  }
  const isAlone = /^$|^[\s\u00a0]+(?:d['’]|de |du |des |en |\p{Ll}|\d)/u.test(after);
  const article = isAlone ? articleOfInitials(word) : undefined;
  return article === "l’" && !startsWithElision(word) ? "none" : (article ?? "none");
}

/** Whether "Le" before this is an article. Before a family name it is a part of it: Le Goff, Le Bris. */
function isArticleBefore(rest: string): boolean {
  const bare = (text: string): string => withoutAccents(text.toLocaleLowerCase("fr")).replace(/œ/g, "oe");
  if (FIRM.test(bare(rest))) return false;
  const word = bare(firstWord(rest));
  if (/^\p{Ll}|^\d/u.test(rest) || AFTER_LE.test(word) || TOWNS_IN_LE.test(word) || commonNoun(firstWord(rest))) return true;
  if (ADJECTIVE.test(bare(rest).split(/[\s\u00a0]+/u)[1] ?? "")) return true;
  // A complement in small letters makes a noun of it; a family name is followed by another name.
  return /^\S+[\s\u00a0]+(?:d['’]|\p{Ll}{2,})/u.test(rest);
}
