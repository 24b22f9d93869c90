/** How a name stands in a sentence: with its article or without, and whether "de" elides before it. */

import { type Article, ARTICLES, guessArticle, ownArticle } from "./articles";
import { startsWithElision } from "./elision";
import { fold } from "./fold";

export interface NameForm {
  readonly article: Article;
  /** Whether "de" loses its e; it tells nothing where there is an article. */
  readonly elided: boolean;
}

type Preposition = "de" | "à";

/** The form that a name is likeliest to take: shown, and the user's to change. */
export function guessForm(name: string): NameForm {
  return { article: guessArticle(name), elided: startsWithElision(name) };
}

/** The forms a name may take, the likeliest first. One that has an article of its own takes no other. */
export function formsOf(name: string): NameForm[] {
  const guess = guessForm(name);
  const own = ownArticle(name)?.article;
  const articles = own ? (["none", own] as const) : ARTICLES;
  const forms = articles.flatMap((article): NameForm[] =>
    article === "none"
      ? [guess.elided, !guess.elided].map((elided) => ({ article, elided }))
      : [{ article, elided: guess.elided }],
  );
  return [...forms.filter((form) => isSameForm(form, guess)), ...forms.filter((form) => !isSameForm(form, guess))];
}

export function isSameForm(one: NameForm, other: NameForm): boolean {
  return one.article === other.article && (one.article !== "none" || one.elided === other.elided);
}

/** "la Fondation de France"; Le and Les at the head of a name keep their capital, as it writes itself: "Les Restos du Cœur". */
export function nameInSentence(name: string, { article }: NameForm): string {
  if (article === "none") return name;
  const own = ownArticle(name);
  if (own?.article !== article) return joined(article, name);
  return own.isCapital && article.startsWith("le") ? name : joined(article, own.rest);
}

const CONTRACTED = { de: { le: "du", les: "des" }, à: { le: "au", les: "aux" } } as const;

/** "de Human Rights Watch", "d’Emmaüs", "du Groupe SOS", "de la Fondation de France", "aux Restos du Cœur". */
export function nameAfter(preposition: Preposition, name: string, { article, elided }: NameForm): string {
  if (article === "none") return preposition === "de" && elided ? `d’${name}` : `${preposition} ${name}`;
  const own = ownArticle(name);
  const rest = own?.article === article ? own.rest : name;
  if (article === "le" || article === "les") return `${CONTRACTED[preposition][article]} ${rest}`;
  return `${preposition} ${joined(article, rest)}`;
}

function joined(article: Exclude<Article, "none">, name: string): string {
  return article === "l’" ? article + name : `${article} ${name}`;
}

const LEADS = {
  de: /^(?:d['’]|du |des |de (?:la |l['’])?)/iu,
  à: /^(?:aux? |à (?:la |l['’])?)/iu,
  none: /^(?:les? |la |l['’])?/iu,
} as const;

/** Whether a text is this name, however it stands in a sentence: what somebody made of it by hand is theirs to choose. */
export function isFormOf(name: string, text: string, preposition: Preposition | "none"): boolean {
  const shown = fold(text).trim();
  const lead = LEADS[preposition].exec(shown)?.[0];
  if (lead === undefined) return false;
  const bare = preposition === "none" ? "" : (/^(?:d'|d’|\S+ )/u.exec(lead)?.[0] ?? "");
  const cores = [name, ownArticle(name)?.rest ?? name].map((core) => fold(core).trim());
  return [lead, bare].some((prefix) => cores.includes(shown.slice(prefix.length)));
}

/** Names that a text may be a form of, the likeliest first; a text without its preposition is of none. */
export function namesBehind(text: string, preposition: Preposition | "none"): string[] {
  if (preposition === "none") {
    const own = ownArticle(text);
    return own && !own.isCapital ? inOrder(own.article, own.rest, text) : [text];
  }
  const [, contraction = "", rest = ""] =
    /^(d['’]|du[\s\u00a0]+|des[\s\u00a0]+|de[\s\u00a0]+|aux?[\s\u00a0]+|à[\s\u00a0]+)(.+)$/su.exec(text) ?? [];
  const said = contraction.trim();
  if (rest === "" || (preposition === "de") !== said.startsWith("d")) return [];
  const article = said === "du" || said === "au" ? "le" : said === "des" || said === "aux" ? "les" : undefined;
  if (article === undefined) {
    const own = ownArticle(rest);
    return own && !own.isCapital ? inOrder(own.article, own.rest, rest) : [rest];
  }
  return inOrder(article, rest, `L${article.slice(1)} ${rest}`, `${article} ${rest}`);
}

/** A name that wants this article is the one it is of; else, as when there are several, the article is its own: "Les Restos". */
function inOrder(article: Article, rest: string, ...whole: readonly string[]): string[] {
  return article !== "les" && guessArticle(rest) === article ? [rest, ...whole] : [...whole, rest];
}
