/** Reasonable edits of a person of law, on the agreement filled for Emmaüs Solidarité. */

import { add, type Edit, move, remove, strike, type, write, writeAll, writeAnswer } from "./edits";

export interface LawyersEdit {
  readonly what: string;
  /** The note whose advice it follows. */
  readonly follows?: string;
  /** Answers to the form other than those of Emmaüs Solidarité. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly edits: readonly Edit[];
  /** What is said of it: code, level (A blocks, B is to decide, C neither), the note it answers. */
  readonly says: readonly string[];
  /** What each repair that is offered writes: "the model's text", or what the paragraph then reads; a fact and its value. */
  readonly writes: readonly string[];
}

const said = (
  what: string,
  edits: Edit | readonly Edit[],
  says: readonly string[] = [],
  writes: readonly string[] = [],
): LawyersEdit => ({ what, edits: typeof edits === "function" ? [edits] : edits, says, writes });

const advised = (
  follows: string,
  what: string,
  edits: Edit | readonly Edit[],
  says: readonly string[] = [],
  writes: readonly string[] = [],
): LawyersEdit => ({ ...said(what, edits, says, writes), follows });

export const ADVICE: readonly LawyersEdit[] = [
  advised(
    "representatives",
    "the one who signs, on page 1",
    write("Delphine ROUILLEAULT, Directrice Générale", "Vincent BEAUGRAND, Directeur général"),
    ["fact-changed B representatives", "fixed-text-note B powers-ftda", "fact-changed B representatives"],
    [
      'ftda.representative.name: {"firstName":"Vincent","familyName":"BEAUGRAND"}',
      'ftda.representative.role: "Directeur général"',
    ],
  ),
  advised(
    "representatives",
    "the one of page 1, in the signature",
    [write("Vincent Beaugrand", "Delphine ROUILLEAULT"), write("Directeur général", "Directrice générale")],
    ["fact-changed B representatives", "fact-changed B representatives"],
    ['ftda.signatory.name: "Delphine ROUILLEAULT"', 'ftda.signatory.role: "Directrice générale"'],
  ),
  advised("law-of-1901", "1901", write("loi 1091", "loi 1901")),
  advised("law-of-1901", "the law in full", write("Association loi 1091", "Association régie par la loi du 1er juillet 1901")),
  advised(
    "powers-ftda",
    "a delegation quoted",
    type("Directrice Générale", ", dûment habilitée par délégation du conseil d’administration du 3 mars 2026"),
    ["text-altered B powers-ftda"],
  ),
  advised("facts-run-together", "Enter before “N° TVA”", write("8790 BN°", "8790 B\nN°")),
  advised("ape-codes-change", "the next code beside", type("8790 B", " (8791Y à compter du 1er janvier 2027) "), [
    "fact-changed B ape-codes-change",
  ]),
  advised(
    "vat-references",
    "the CGI well quoted",
    write("selon les articles 261-4-4a, 261-7-1 et 261-4-9 du", "selon l’article 261, 4-4° a, 4-9° et 7-1° du"),
    ["text-altered B vat-references"],
  ),
  advised(
    "vat-references",
    "the new code",
    write(
      "selon les articles 261-4-4a, 261-7-1 et 261-4-9 du Code général des impôts",
      "en application du code des impositions sur les biens et services",
    ),
    ["text-altered B vat-references"],
  ),
  advised("referenced", "Référencée", write("Référencé comme", "Référencée comme")),
  advised(
    "powers-partner",
    "a deliberation quoted",
    type("de présidente", ", dûment habilitée par délibération du 12 mai 2026"),
    ["text-altered B powers-partner"],
  ),
  advised(
    "partner-may-be-no-association",
    "the association in full",
    write("Association dont le siège social", "Association régie par la loi du 1er juillet 1901, dont le siège social"),
    ["word-disagrees B"],
    ['partner.kind: "association"'],
  ),
  advised("partner-may-be-no-association", "a foundation", [
    write("Association dont le siège social", "Fondation reconnue d’utilité publique, dont le siège social"),
    write("Référencé comme", "Référencée comme"),
  ]),
  advised(
    "partner-may-be-no-association",
    "a public body",
    [
      write("Association dont le siège social", "Établissement public dont le siège social"),
      write("Paris, représentée par Claire", "Paris, représenté par Claire"),
    ],
    ["parts-missing B"],
  ),
  advised("partner-without-siret", "the RNA number", [
    writeAnswer("trame:partner.siret|plain", "732 829 320 00074", "W751234567"),
    write("N° SIRET : W75", "N° RNA : W75"),
  ]),
  advised("partner-without-siret", "a Belgian number", [
    writeAnswer("trame:partner.siret|plain", "732 829 320 00074", "0123.456.789"),
    write("N° SIRET : 0123", "N° d’entreprise (Belgique) : 0123"),
  ]),
  advised("refugee-definition", "certain", write("à un groupe social", "à un certain groupe social")),
  advised("resident-card", "carte de résident", write("carte de résident permanent", "carte de résident")),
  advised(
    "resident-card",
    "de dix ans",
    write("carte de résident permanent d’une durée de 10 ans", "carte de résident de dix ans"),
  ),
  advised(
    "rights-and-duties",
    "narrower",
    write(
      "bénéficient des mêmes droits et devoirs que les nationaux, excepté le droit de vote",
      "bénéficient des droits que leur reconnaît la Convention de Genève",
    ),
    ["text-altered B rights-and-duties"],
  ),
  advised(
    "subsidiary-protection",
    "the words of the law",
    write(
      "ou des peines et traitements inhumains ou dégradants ou, s’agissant d’un civil, exposé à une menace grave, directe ou individuelle contre sa vie ou sa personne en raison d’une violence généralisée résultant d’une situation",
      "ou à des peines ou traitements inhumains ou dégradants ou, s’agissant d’un civil, à une menace grave et individuelle contre sa vie ou sa personne en raison d’une violence qui peut s’étendre à des personnes sans considération de leur situation personnelle et résultant d’une situation",
    ),
  ),
  advised(
    "subsidiary-protection",
    "three of its words",
    write("menace grave, directe ou individuelle", "menace grave et individuelle"),
    ["text-altered B subsidiary-protection"],
  ),
  advised("stateless-definition", "considère", write("ne reconnait comme", "ne considère comme")),
  advised(
    "temporary-protection-ends",
    "until when",
    type("prévoit la protection temporaire", ", prolongée jusqu’au 4 mars 2027"),
    ["text-altered B temporary-protection-ends"],
  ),
  advised(
    "temporary-protection-ends",
    "a sentence more",
    type("déplacées\u00a0» dans l’Union européenne.", " Elle a été prolongée jusqu’au 4 mars 2027."),
    ["text-altered B temporary-protection-ends"],
  ),
  advised(
    "copies",
    "two",
    write("Fait en 4 exemplaires", "Fait en 2 exemplaires"),
    ["fact-changed B copies"],
    ['agreement.copies: "2"'],
  ),
  advised(
    "copies",
    "two, in letters and in figures",
    write("Fait en 4 exemplaires", "Fait en deux (2) exemplaires"),
    ["fact-changed B copies"],
    ['agreement.copies: "deux (2)"'],
  ),
  advised(
    "copies",
    "an electronic signature",
    write(
      "Fait en 4 exemplaires originaux, à Paris, le 1er\u00a0décembre 2026",
      "Signé électroniquement, conformément aux articles 1366 et 1367 du code civil, le 1er\u00a0décembre 2026",
    ),
    ["text-altered B copies"],
  ),
  advised(
    "place-of-signature",
    "another town",
    write("à Paris, le", "à Lyon, le"),
    ["fact-changed B place-of-signature"],
    ['agreement.place: "Lyon"'],
  ),
  advised("place-of-signature", "no town", write("originaux, à Paris, le", "originaux, le"), [
    "text-altered B place-of-signature",
  ]),
  advised("read-and-approved-partner", "the mention taken away, twice", writeAll(" (précédée de « lu et approuvé »)", ""), [
    "text-altered B read-and-approved-partner",
    "text-altered B read-and-approved-ftda",
  ]),
  advised("read-and-approved-ftda", "“Bon pour accord”", writeAll("« lu et approuvé »", "« bon pour accord »"), [
    "text-altered B read-and-approved-partner",
    "text-altered B read-and-approved-ftda",
  ]),
  advised("renewal-pronoun", "Il", write("Elle est renouvelable", "Il est renouvelable")),
  advised(
    "tacit-renewal",
    "a notice period",
    type(
      "par tacite reconduction",
      ", sauf dénonciation par l’une des parties, par lettre recommandée, deux mois au moins avant son échéance",
    ),
    ["text-altered B tacit-renewal"],
  ),
  advised(
    "tacit-renewal",
    "a sentence more",
    type("par tacite reconduction.", " Chaque partie peut s’y opposer moyennant un préavis de deux mois."),
    ["text-altered B tacit-renewal"],
  ),
  advised(
    "tacit-renewal",
    "by an amendment",
    write(
      "Elle est renouvelable annuellement par tacite reconduction",
      "Il peut être renouvelé par avenant signé des deux parties",
    ),
    ["text-altered B tacit-renewal"],
  ),
  advised("tacit-renewal", "no renewal: the paragraph deleted", remove("Elle est renouvelable"), [
    "paragraph-missing B tacit-renewal",
  ]),
  advised("evaluation-announced", "DURÉE alone", strike(", SUIVI ET ÉVALUATION"), ["text-altered B evaluation-announced"]),
  advised(
    "evaluation-announced",
    "a sentence under the article",
    add("Elle est renouvelable", "Les parties se réunissent une fois par an pour évaluer le partenariat et en dresser le bilan."),
    ["paragraph-added B evaluation-announced"],
  ),
  advised(
    "evaluation-announced",
    "a sentence in the article",
    type("par tacite reconduction.", " Les parties en font ensemble l’évaluation chaque année."),
    ["text-altered B evaluation-announced"],
  ),
  advised("professional-secrecy-announced", "CONFIDENTIALITÉ alone", strike(" ET SECRET PROFESSIONNEL"), [
    "text-altered B professional-secrecy-announced",
  ]),
  advised(
    "professional-secrecy-announced",
    "a sentence in the article",
    type("éventuellement sous-traitants.", " Leurs professionnels sont tenus au secret professionnel."),
    ["text-altered B professional-secrecy-announced"],
  ),
  advised(
    "personal-data",
    "a paragraph under the article",
    add(
      "Hormis dans le cadre",
      "Les parties sont responsables distincts des traitements de données à caractère personnel qu’elles mettent en œuvre (RGPD, article 4).",
    ),
    ["paragraph-added B personal-data"],
  ),
  advised(
    "personal-data",
    "an article",
    add(
      "Hormis dans le cadre",
      "ARTICLE 6 BIS – PROTECTION DES DONNÉES PERSONNELLES",
      "Chaque partie est responsable des traitements qu’elle met en œuvre.",
      "Elles ne se transmettent que ce qui est nécessaire, et l’effacent à la fin de la convention.",
    ),
    ["paragraph-added B personal-data"],
  ),
  advised(
    "personal-data",
    "a sentence in the article",
    type("éventuellement sous-traitants.", " Les données personnelles sont traitées selon le règlement (UE) 2016/679."),
    ["text-altered B personal-data"],
  ),
  advised(
    "confidentiality-scope",
    "what was agreed",
    write(
      "Hormis dans le cadre d’actions de communication",
      "Hormis pour ce que chaque partie a accepté par écrit de rendre public",
    ),
    ["text-altered B confidentiality-scope"],
  ),
  advised(
    "confidentiality-scope",
    "struck out",
    write("Hormis dans le cadre d’actions de communication, les parties", "Les parties"),
    ["text-altered B confidentiality-scope"],
  ),
  advised(
    "confidentiality-term",
    "five years",
    write("qu’après la fin de celle-ci", "que pendant cinq ans après la fin de celle-ci"),
    ["text-altered B confidentiality-term"],
  ),
  advised(
    "figures-of-2024",
    "those of 2025",
    [write("plus de 1300", "plus de 1400"), write("en 2024", "en 2025")],
    ["fact-changed B figures-of-2024", "fact-changed B figures-of-2024"],
    ['ftda.figures.staff: "1400"', 'ftda.figures.year: "2025"'],
  ),
  advised("parties-heading-accent", "À", write("PARTIES A LA", "PARTIES À LA")),
  advised("spada-comma", "the comma and the plural", [
    write("(SPADA) des", "(SPADA), des"),
    write("Provisoire d’", "Provisoires d’"),
  ]),
  advised(
    "their-activities",
    "leur",
    write("à sa co-construction et à son déploiement", "à leur co-construction et à leur déploiement"),
  ),
  advised("name-of-the-centre-contact", "as elsewhere", strike(" - intégration")),
  advised("spaces-subsidiary", "one space", write("à la             peine de mort", "à la peine de mort")),
  advised("spaces-services", "one space", writeAll("des  plateformes", "des plateformes")),
  advised("spaces-objectives", "one space", writeAll("passe par    une", "passe par une")),
  advised("spaces-channel", "one space", writeAll("le biais  ", "le biais ")),
  advised("spaces-resources", "one space", writeAll("Ressources  produit", "Ressources produit")),
  advised("spaces-legal-support", "one space", writeAll("droits                des", "droits des")),
  advised("cph-plural", "Provisoires", write("Centres Provisoire d’", "Centres Provisoires d’")),
  advised("name-of-the-centre-purpose", "three capitals", writeAll("Le centre Appui", "Le Centre Appui")),
  advised("name-of-the-centre-consultations", "three capitals", writeAll("Appui ressources", "Appui Ressources")),
  advised(
    "copies-too-few",
    "as many as parties",
    write("Fait en 4 exemplaires", "Fait en deux exemplaires"),
    ["fact-changed B copies"],
    ['agreement.copies: "deux"'],
  ),
  {
    ...advised("partner-is-no-association", "a foundation, by hand", [
      write("Association dont le siège social", "Fondation dont le siège social"),
      write("Référencé comme", "Référencée comme"),
    ]),
    answers: { "partner.name": "Fondation de France" },
  },
];

export const EDITS: readonly LawyersEdit[] = [
  said("60 (soixante) jours", write("30 (trente) jours", "60 (soixante) jours"), ["text-altered A"], ["the model’s text"]),
  said("sixty days in figures only", write("30 (trente) jours", "60 jours"), ["text-altered A"], ["the model’s text"]),
  said(
    "thirty days the other way round",
    write("30 (trente) jours", "trente (30) jours"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "e-mail instead of a letter, and fifteen days",
    [
      write("lettre recommandée avec accusé", "courrier électronique avec accusé"),
      write("30 (trente) jours", "15 (quinze) jours"),
    ],
    ["text-altered A"],
    ["the model’s text"],
  ),
  said("three months to agree", write("le délai de 2 mois", "le délai de trois mois"), ["text-altered A"], ["the model’s text"]),
  said("24 months", write("de 12 mois", "de 24 mois"), ["fact-changed A"], ["the model’s text", 'agreement.duration: "24 mois"']),
  said(
    "three years, in letters",
    write("de 12 mois", "de trois ans"),
    ["fact-changed A"],
    ["the model’s text", 'agreement.duration: "trois ans"'],
  ),
  said(
    "a negation",
    write("les parties s’engagent à conserver", "les parties ne s’engagent pas à conserver"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said("a negation of the renewal", write("Elle est renouvelable", "Elle n’est pas renouvelable"), [
    "text-altered B tacit-renewal",
  ]),
  said(
    "a negation of who represents",
    write("Paris, représentée par Delphine", "Paris, non représentée par Delphine"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "may not be terminated",
    write("celle-ci pourra être résiliée", "celle-ci ne pourra être résiliée"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "an amount, in a new paragraph",
    add("7.2-", "Le partenaire verse à France terre d’asile une contribution de 5 000 euros par an."),
    ["paragraph-added A"],
  ),
  said(
    "an amount, in a sentence",
    type("chacune des parties dans les différentes communications", ", moyennant une redevance de 500 euros"),
    ["clause-edited B"],
    ["the model’s text"],
  ),
  said(
    "a written consent for logos",
    type("chacune des parties dans les différentes communications", ", après accord écrit préalable de la partie concernée"),
    ["clause-edited B"],
    ["the model’s text"],
  ),
  said(
    "a clause in the middle of a sentence",
    type("Toute révision de la présente convention", ", hors mise à jour des coordonnées,"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "the court",
    type("dans le délai de 2 mois.", " À défaut, le tribunal judiciaire de Paris est compétent."),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "an article on liability",
    add("par voie de conciliation", "ARTICLE 9 – ASSURANCE", "Chaque partie déclare être assurée en responsabilité civile."),
    ["paragraph-added A"],
  ),
  said(
    "penalties among personal data",
    add(
      "Hormis dans le cadre",
      "Les données personnelles sont protégées conformément au RGPD.",
      "Tout manquement donne lieu à une pénalité de 10 000 euros.",
    ),
    ["paragraph-added B personal-data", "paragraph-added A"],
  ),
  said("article 8 deleted", remove(" ARTICLE 8 –", "par voie de conciliation"), ["paragraph-missing A"]),
  said(
    "a sentence deleted",
    strike(
      " Elles s’engagent également à faire respecter strictement cette obligation par leurs professionnels et éventuellement sous-traitants.",
    ),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said("a paragraph deleted", remove("La présente convention sera, en outre"), ["paragraph-missing A"]),
  said("article 8 before article 7", move(" ARTICLE 8 –", "par voie de conciliation", "Hormis dans le cadre"), [
    "paragraph-moved A",
    "paragraph-moved A",
  ]),
  said(
    "7.2 written anew",
    write(
      "7.2- La présente convention pourra être révisée à tout moment à la demande de l’une des parties. Toute révision de la présente convention devra donner lieu à un avenant signé par chacune des parties.",
      "7.2- Les parties peuvent modifier la convention par avenant écrit et signé.",
    ),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "7.2 in two sentences changed",
    [
      write("à tout moment à la demande", "une fois par an à la demande"),
      write("un avenant signé par chacune", "un avenant écrit et signé par chacune"),
    ],
    ["text-altered A", "text-altered A"],
    [
      "7.2- La présente convention pourra être révisée à tout moment à la demande de l’une des parties. Toute révision de la présente convention devra donner lieu à un avenant écrit et signé par chacune des parties.",
      "7.2- La présente convention pourra être révisée une fois par an à la demande de l’une des parties. Toute révision de la présente convention devra donner lieu à un avenant signé par chacune des parties.",
    ],
  ),
  said("the signatures change sides", move("Pour France terre d’asile", "Directeur général", "Fait en")),
  said(
    "another contact",
    write("Razan ALAZZEH, directrice", "Paul MARTIN, directeur"),
    ["fact-changed A", "fact-changed A"],
    [
      'car.contact.name: {"firstName":"Razan","familyName":"ALAZZEH"}, car.contact.role: "directrice"',
      'car.contact.name: {"firstName":"Paul","familyName":"MARTIN"}',
      'car.contact.name: {"firstName":"Razan","familyName":"ALAZZEH"}, car.contact.role: "directrice"',
      'car.contact.role: "directeur"',
    ],
  ),
  said(
    "the head office moves",
    write("24 rue Marc Seguin 75018 Paris", "12 rue de la Paix 69001 Lyon"),
    ["fact-changed A"],
    ["the model’s text", 'ftda.address: "12 rue de la Paix 69001 Lyon"'],
  ),
  said(
    "another site",
    write("https://reloref.france-terre-asile.org/", "https://www.france-terre-asile.org/"),
    ["fact-changed A"],
    ["the model’s text", 'car.website: "https://www.france-terre-asile.org/"'],
  ),
  said(
    "subcontractors said otherwise",
    write("leurs professionnels et éventuellement sous-traitants", "leurs salariés, bénévoles et éventuels sous-traitants"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "mediation too",
    write("par voie de conciliation", "par voie de conciliation ou de médiation"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "the date of effect",
    write("à la date de signature de la présente convention par les parties", "au 1er janvier 2027"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "one party obliged only",
    write("les parties s’efforceront", "le partenaire s’efforcera"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "Parties with a capital, everywhere",
    writeAll("les parties", "les Parties"),
    [
      "text-altered B",
      "text-altered B",
      "text-altered B",
      "text-altered B",
      "text-altered B",
      "text-altered B",
      "text-altered B",
    ],
    [
      "the model’s text",
      "the model’s text",
      "the model’s text",
      "the model’s text",
      "the model’s text",
      "the model’s text",
      "the model’s text",
    ],
  ),
  said("États", write("les Etats contractants", "les États contractants")),
  said(
    "the site of a service",
    write("de structures d’accueil et d’hébergement", "de structures d’hébergement"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "who is called on",
    write("pourra être sollicitée par", "devra être sollicitée par"),
    ["text-altered A"],
    ["the model’s text"],
  ),
  said(
    "one copy, in letters",
    write("Fait en 4 exemplaires originaux", "Fait en un exemplaire original"),
    ["fixed-text-note A copies-too-few", "fact-changed A copies-too-few"],
    ['agreement.copies: "un"'],
  ),
  said("four copies, in letters", write("Fait en 4 exemplaires", "Fait en quatre exemplaires"), ["fixed-text-note B copies"]),
  said(
    "both represented by a name with another’s role",
    write("Delphine ROUILLEAULT, Directrice", "Vincent BEAUGRAND, Directrice"),
    ["fixed-text-note A representatives", "fact-changed A representatives"],
    ['ftda.representative.name: {"firstName":"Vincent","familyName":"BEAUGRAND"}'],
  ),
  said(
    "an appraisal of skills among the engagements",
    write("Proposer deux ateliers collectifs par an", "Proposer un bilan de compétences"),
  ),
];

const partner = (kind: unknown, name: string, says: readonly string[] = [], writes: readonly string[] = []): LawyersEdit => ({
  what: name,
  answers: { "partner.kind": kind, "partner.name": name },
  edits: [],
  says,
  writes,
});

/** A partner of each kind, as the form writes it. */
export const KINDS: readonly LawyersEdit[] = [
  partner("association", "Aurore"),
  partner(
    { kind: "association-alsace-moselle", parts: { court: "Strasbourg", volume: "12", folio: "34" } },
    "Strasbourg Accueil",
  ),
  partner("association-public-utility", "Le Rocher"),
  partner("foundation", "Fondation de France"),
  partner("endowment-fund", "Fonds de dotation Accueil"),
  partner(
    {
      kind: "company",
      parts: { form: "par actions simplifiée", capital: "10 000 euros", registry: "Paris", number: "732 829 320" },
    },
    "Wero SAS",
  ),
  partner({ kind: "local-authority", parts: { designation: "commune", deliberation: "12 mai 2026" } }, "Ville de Lyon"),
  partner({ kind: "public-body", parts: { designation: "centre communal d’action sociale" } }, "CCAS de Grenoble"),
  partner({ kind: "foreign", parts: { country: "Belgique" } }, "Convivial"),
  partner({ kind: "other", parts: { designation: "mutuelle" } }, "Mutuelle du Rhône"),
];
