/**
 * Words that take an article at the head of an organisation's name: kinds of bodies and what they are called after. Words of the
 * language only; a vowel or a mute h says "l’" by itself.
 */

import { withoutAccents } from "./elision";

const MASCULINE =
  "abri accelerateur accompagnement aeroport ami aquarium archipel atelier auditorium autocar bailleur ballet barreau " +
  "bastion bazar beguinage bistro bistrot boulodrome bouquet bureau cabaret cabinet cafe camp campus canal carre cartel " +
  "cenacle centre cercle chalet champ chantier chapitre chateau chenil choeur cinema cirque cloitre clos club collectif " +
  "college comite commissariat compagnon comptoir conclave concours congres conseil conservatoire consistoire consortium " +
  "consulat coordonnateur corps couvent credit croissant croissant-rouge departement depot diocese dispensaire district " +
  "dojo domaine eclaireur ecomusee ecrin ensemble entrepot ermitage escadron etablissement etat evenement exarchat " +
  "fablab familistere fanal festival fonds fort fourneau fournil foyer frere front garage gite gouvernement grand greffe " +
  "grenier groupe groupement guichet gymnase habitat-jeunes hackathon hangar haras haut-commissariat haut-conseil " +
  "hebergement hopital hospice hotel hub immeuble incubateur institut interclub internat interreseau jardin journal jury " +
  "kiosque labo laboratoire lavoir lavomatique lieu local logement logis lotissement lycee magasin manoir marathon " +
  "marche mas memorial mess ministere monastere moulin mouvement musee museum navire nid observatoire office opera " +
  "oratoire orchestre ordre organisme orphelinat orpheon ouvroir palais palier panier parc parcours parlement parquet " +
  "parti passage patrimoine patronage patronat pavillon pays peloton pensionnat perron petit phalanstere phare " +
  "planetarium planning pont port portail poste potager presbytere prieure programme prytanee pub quai quartier rallye " +
  "rassemblement rectorat refuge regiment registre regroupement relais rendez-vous repaire reseau restau restaurant " +
  "resto rucher salon samu samusocial sanatorium sanctuaire scout secours secretariat secteur semaphore seminaire senat " +
  "service site skatepark snack solarium soutien square stade stand studio supermarche symposium syndic syndicat synode " +
  "tabernacle tandem taxi technopole temple terrain territoire theatre tiers tiers-lieu traiteur transport tremplin " +
  "tresor tribunal trio vaisseau velodrome verger vestiaire vicariat vignoble village vivier voisinage zoo";

const FEMININE =
  "abbaye academie agence agglomeration alliance ambassade ambulance amicale amie antenne antenne-relais armee assemblee " +
  "assistance association auberge aumonerie auto-ecole autoecole banlieue banque basilique batellerie bibliotheque " +
  "blanchisserie boulangerie bourse boutique branche brasserie brigade cagnotte caisse campagne cantine carriere caserne " +
  "cathedrale cellule centrale chaine chaire chambre chancellerie chapelle chapellerie chartreuse chorale cinematheque " +
  "circonscription cite clinique coalition collectivite commanderie commission communaute commune compagnie conciergerie " +
  "confederation conference confrerie congregation conserverie convention cooperative coordination cordee corporation " +
  "couveuse creche croix croix-rouge cyclerie delegation diaconie direction dotation droguerie echoppe ecole ecurie " +
  "edition eglise enseigne entreprise epicerie equipe etude eurometropole fabrique faculte famille federation ferme " +
  "filature filiale filiere flottille fondation fonderie forge formation fourmiliere fraternite friperie garde garderie " +
  "gare garnison gendarmerie grande grange guilde halle halte halte-garderie haute-autorite haute-ecole imprimerie " +
  "inspection institution intercommunalite intersyndicale juridiction laverie legation librairie ligue localite loge " +
  "logistique ludotheque magistrature mairie maison maitrise manecanterie manufacture marine maternelle maternite " +
  "mediatheque menagerie menuiserie messe metropole milice mine mission mosquee mouvance mutualite mutuelle navette " +
  "nursery obedience officine operation organisation papeterie paroisse patisserie pension pepiniere permanence petite " +
  "petite-enfance pharmacie philharmonie piscine plate-forme plateforme polyclinique pouponniere prefecture presidence " +
  "principaute promotion province quincaillerie raffinerie recyclerie regie region residence residence-autonomie " +
  "ressourcerie rotonde sacristie sauvegarde scierie section securite societe sororite sous-prefecture structure " +
  "succursale superette surete surintendance synagogue tablee tannerie taverne terrasse tontine tresorerie troupe " +
  "tuilerie tutelle union universite usine vallee villa ville voliere zone";

/** Words that do only before their complement: "l’Espace d’accueil", but "Espace 19", "Forum réfugiés". */
const MASCULINE_BEFORE_DE = "accueil carrefour espace forum point pole projet";
const FEMININE_BEFORE_DE =
  "action aide base cabane caravane cle entente entraide escale etape fanfare flotte friche galerie guinguette " +
  "initiative lanterne oeuvre peniche plage revue ruche solidarite station vedette vigie vitrine voie";

/** Words that do before any complement, an adjective too: "la Police nationale"; with nothing or a name after, they are a name themselves. */
const FEMININE_BEFORE_COMPLEMENT =
  "arche cave colonie comedie cour cuisine jeunesse legion marmite monnaie orangerie passerelle police pompe presse " +
  "prison protection reserve salle scene semaine serre session table tour tribu tribune";

/** Bodies known by their initials, whose article is the one of their first word. */
const MASCULINE_INITIALS =
  "BIJ CAARUD CADA CAMSP CAO CASNAV CAUE CCAS CDAD CE CESER CFA CHR CHRS CHS CHU CIAS CIDFF CIO CLAJ CLIC CMP CMPP CMS " +
  "CNFPT CPCA CPEF CPH CPIE CREAI CREPS CRIDF CRIJ CRIL CRIPS CROUS CRP CSAPA CSE CSP DLA EHPAD EPCI EPIC EPSM EREA ESAT " +
  "FJT GAEC GEM GIE GIP GRETA HLM IFSI IME IRTS ITEP IUT LAEP LEP OPAC OPCO OPH PAEJ PIMMS PLIE RAM RPE SAAD SAMU SAVS " +
  "SDIS SESSAD SIAO SIVOM SIVU SMUR SPIP SSIAD TGI";
const FEMININE_INITIALS =
  "ADIL ADMR AMAP ARS ASBL BU CAF CCI CMA CMCAS CPAM CPTS CRESS CUMA DASES DDASS DDCS DDETS DEETS DGEF DGFIP DIRECCTE " +
  "DRAC DREETS DRFIP DRIHL DRJSCS DSDEN EARL EURL MDA MDE MDPH MECS MFR MJC MPT MSA MSP ONG PJJ PMI SA SAFER SARL SAS " +
  "SASU SCA SCI SCIC SCM SCOP SCP SELARL SEM SEML SICA SNC SPADA SPL UDAF UFR";

/** Beside them: initials that begin with the first letter of association, agence, institut, office, organisation, union nationale… */
const VOWEL_INITIALS = /^(?:[AIOU]\p{Lu}{2,4}|U[NR]\p{Lu}{2,6}|E\p{Lu}{3,4}|[AEIOU]\p{Lu}{1,3}-\p{Lu}{2,4})$/u;

/** Shops, workshops and collections are called by what is made or kept there: "fromagerie", "grainothèque". */
const FEMININE_ENDING = /^\p{L}{3,}(?:erie|theque)s?$/u;
const NO_WORKSHOP = /^(?:valerie|algerie|siberie|hypotheque)s?$/u;

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

const gendersBeforeComplement = new Map(wordsIn(FEMININE_BEFORE_COMPLEMENT, "f"));

const BEFORE_COMPLEMENT = /^[\s\u00a0]+(?:d['’]|(?!et[\s\u00a0])\p{Ll}{2,})/u;
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
  if (FEMININE_ENDING.test(bare) && !NO_WORKSHOP.test(bare)) return { gender: "f", isPlural: bare.endsWith("s") };
  for (const [one, isPlural] of [
    [bare, false],
    [first, false],
    [bare.replace(/[sx]$/u, ""), true],
    [bare.replace(/aux$/u, "al"), true],
    [first.replace(/s$/u, ""), true],
  ] as const) {
    const gender =
      genders.get(one) ??
      (BEFORE_DE.test(after) ? gendersBeforeDe.get(one) : undefined) ??
      (BEFORE_COMPLEMENT.test(after) ? gendersBeforeComplement.get(one) : undefined);
    if (gender) return { gender, isPlural };
  }
  return undefined;
}

/**
 * Initials by how they begin: of fédération and fondation, of ligue, of mutuelle générale, of société nationale, of confédération
 * (française, générale), of direction (départementale, générale, régionale), of délégation interministérielle.
 */
const FEMININE_FIRST =
  /^(?:F[^AEIOUY]\p{Lu}{1,3}|L[^AEIOUY]\p{Lu}|MG\p{Lu}{1,3}|SN[^AEIOUY]{2}|C[FG]\p{Lu}{1,3}|D[DGR]\p{Lu}{1,5}|DI\p{Lu}{3,5})$/u;
/** Of haut conseil, haut comité, haut-commissariat. */
const MASCULINE_FIRST = /^HC\p{Lu}{1,3}$/u;

/** The article of initials, when nothing but a complement follows; undefined where their first letter tells none. */
export function articleOfInitials(word: string): "l’" | "la" | "le" | undefined {
  if (FEMININE_FIRST.test(word)) return "la";
  if (MASCULINE_FIRST.test(word)) return "le";
  return VOWEL_INITIALS.test(word) ? "l’" : undefined;
}
