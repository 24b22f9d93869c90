/**
 * Words that take an article at the head of an organisation's name: kinds of bodies and what they are called after. Words of the
 * language only; a vowel or a mute h says "l’" by itself.
 */

import { withoutAccents } from "./elision";

const MASCULINE =
  "accelerateur aeroport atelier ballet barreau bailleur bureau cabinet cafe camp campus centre cercle chantier chateau " +
  "cinema club collectif college comite commissariat comptoir concours credit congres conseil conservatoire consistoire consortium consulat coordonnateur " +
  "departement diocese dispensaire district domaine ecomusee entrepot etablissement evenement etat festival fonds foyer fournil front garage groupe " +
  "groupement guichet gymnase hackathon haras haut-commissariat hopital hospice hotel hub incubateur institut internat interreseau jardin journal jury kiosque laboratoire lavoir " +
  "logis lycee magasin marche ministere monastere mouvement musee observatoire office opera ordre organisme orchestre orphelinat palais parc parlement parti patronat pavillon " +
  "patronage planning port potager prieure programme quartier rectorat rassemblement refuge regroupement relais reseau restaurant " +
  "samusocial samu secours secretariat secteur senat service seminaire site snack stade studio syndicat theatre tiers tiers-lieu tribunal vestiaire " +
  "village ami compagnon eclaireur scout frere petit grand";

const FEMININE =
  "academie agence agglomeration ambassade alliance arche assistance amicale antenne armee assemblee association aumonerie auberge banque " +
  "bibliotheque bourse boulangerie boutique brasserie brigade caisse cantine caserne cellule centrale chambre chapelle chorale cite clinique " +
  "collectivite commission communaute commune compagnie confederation conference confrerie congregation conserverie cooperative coordination " +
  "cour couveuse creche croix croix-rouge cuisine delegation diaconie direction ecole edition eurometropole eglise entreprise epicerie equipe " +
  "etude fabrique faculte filature federation ferme filiere fondation fonderie fraternite garderie gendarmerie grange halte halte-garderie imprimerie institution " +
  "intercommunalite inspection jeunesse laverie legion librairie ligue loge ludotheque maison mairie manufacture marmite mediatheque menuiserie " +
  "metropole mission monnaie mosquee mutualite mutuelle organisation papeterie paroisse passerelle patisserie pension pepiniere philharmonie police " +
  "permanence pharmacie plateforme plate-forme prefecture presidence prison protection province recyclerie ressourcerie regie region " +
  "residence sauvegarde scene section societe sous-prefecture synagogue table tannerie tour tresorerie union universite usine ville amie grande petite";

/** Words that do only before their complement: "l’Espace d’accueil", but "Espace 19", "Forum réfugiés". */
const MASCULINE_BEFORE_DE = "accueil carrefour espace forum point pole projet";
const FEMININE_BEFORE_DE = "action aide entente initiative oeuvre solidarite";

/** Bodies known by their initials, whose article is the one of their first word. */
const MASCULINE_INITIALS =
  "BIJ CDAD CLIC CMS CPEF CRP LAEP PAEJ RPE SAAD SAVS SESSAD SSIAD CAARUD CADA CAMSP CAO CASNAV CAUE CCAS CFA CHRS CHS CHU CIAS CIDFF CIO CMP CMPP CPH CRIJ EHPAD EPCI EPIC EPSM EREA ESAT IFSI IME IRTS ITEP IUT OPAC OPH CROUS CREPS CSAPA CHR FJT " +
  "GEM GIE GIP GRETA HLM LEP PIMMS PLIE RAM SAMU SDIS SIAO SIVOM SIVU SMUR SPIP TGI";
const FEMININE_INITIALS =
  "ADIL ADMR AMAP ARS BU CAF MDE MECS CCI CMA CPAM CPTS CRESS CUMA DASES DDASS DDCS DDETS DEETS DGEF DRAC DREETS DRIHL DRJSCS DSDEN MDA MDPH MFR MJC MPT MSA " +
  "MSP PJJ PMI SA SARL SAS SCIC SCOP SEM SPADA UDAF UFR";

/** Beside them: initials that begin with the first letter of association, agence, institut, office, organisation, union… */
const VOWEL_INITIALS = /^(?:[AIOU]\p{Lu}{2,4}|E\p{Lu}{3,4}|[AEIOU]\p{Lu}{1,3}-\p{Lu}{2,4})$/u;

const genders = new Map([
  ...wordsIn(MASCULINE, "m"),
  ...wordsIn(FEMININE, "f"),
  ...wordsIn(MASCULINE_INITIALS, "m"),
  ...wordsIn(FEMININE_INITIALS, "f"),
]);

const gendersBeforeDe = new Map([...wordsIn(MASCULINE_BEFORE_DE, "m"), ...wordsIn(FEMININE_BEFORE_DE, "f")]);

function wordsIn(words: string, gender: "m" | "f"): [string, "m" | "f"][] {
  return words.split(" ").map((word) => [word, gender]);
}

const BEFORE_DE = /^[\s\u00a0]+(?:de|du|des)[\s\u00a0]|^[\s\u00a0]+d['’]/u;

/**
 * Gender and number of a word that takes an article at the head of a name; undefined for any other.
 *
 * @param after what follows it.
 */
export function commonNoun(word: string, after = ""): { readonly gender: "m" | "f"; readonly isPlural: boolean } | undefined {
  const initials = genders.get(word);
  if (initials && word === word.toUpperCase()) return { gender: initials, isPlural: false };
  const bare = withoutAccents(word.toLocaleLowerCase("fr")).replace(/œ/g, "oe");
  const [first = ""] = bare.split(/-(?!(?:sur|sous|les?|la|en|d|de|du|des)(?:-|$))/u);
  for (const [one, isPlural] of [
    [bare, false],
    [first, false],
    [bare.replace(/[sx]$/u, ""), true],
    [bare.replace(/aux$/u, "al"), true],
    [first.replace(/s$/u, ""), true],
  ] as const) {
    const gender = genders.get(one) ?? (BEFORE_DE.test(after) ? gendersBeforeDe.get(one) : undefined);
    if (gender) return { gender, isPlural };
  }
  return undefined;
}

/** Initials that are said with "l’", when nothing but a complement follows. */
export function areInitialsOfBody(word: string): boolean {
  return VOWEL_INITIALS.test(word);
}
