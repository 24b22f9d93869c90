import { phrasesAfterA, phrasesAfterDe, withA, withDe } from "../../../src/agreement/french/elision";

describe("de and à before a name", () => {
  it.each([
    // vowel
    ["Emmaüs Solidarité", "d’Emmaüs Solidarité", "à Emmaüs Solidarité"],
    ["Œuvres de secours aux enfants", "d’Œuvres de secours aux enfants", "à Œuvres de secours aux enfants"],
    ["Île de solidarité", "d’Île de solidarité", "à Île de solidarité"],
    ["l’accès à l’emploi", "de l’accès à l’emploi", "à l’accès à l’emploi"],
    // consonant
    ["Singa", "de Singa", "à Singa"],
    ["La Cimade", "de La Cimade", "à La Cimade"],
    // mute h
    ["Habitat et Humanisme", "d’Habitat et Humanisme", "à Habitat et Humanisme"],
    ["Hôtel social", "d’Hôtel social", "à Hôtel social"],
    ["Humanité & Inclusion", "d’Humanité & Inclusion", "à Humanité & Inclusion"],
    ["honnêteté", "d’honnêteté", "à honnêteté"],
    ["Huîtrière solidaire", "d’Huîtrière solidaire", "à Huîtrière solidaire"],
    ["hallucination", "d’hallucination", "à hallucination"],
    ["Hérault Solidarité", "d’Hérault Solidarité", "à Hérault Solidarité"],
    // aspirated h
    ["Handicap International", "de Handicap International", "à Handicap International"],
    ["Hauts-de-Seine Habitat", "de Hauts-de-Seine Habitat", "à Hauts-de-Seine Habitat"],
    ["Halte humanitaire", "de Halte humanitaire", "à Halte humanitaire"],
    ["Havre de paix", "de Havre de paix", "à Havre de paix"],
    ["huit associations", "de huit associations", "à huit associations"],
    // Le, Les
    ["Les Restos du Cœur", "des Restos du Cœur", "aux Restos du Cœur"],
    ["LES RESTOS DU CŒUR", "des RESTOS DU CŒUR", "aux RESTOS DU CŒUR"],
    ["Le Refuge", "du Refuge", "au Refuge"],
    ["Le Havre accueille", "du Havre accueille", "au Havre accueille"],
    ["les ateliers collectifs", "des ateliers collectifs", "aux ateliers collectifs"],
    ["Léo Lagrange", "de Léo Lagrange", "à Léo Lagrange"],
    ["Lespinasse", "de Lespinasse", "à Lespinasse"],
    // capital acronyms: on a vowel only, never on h
    ["EDF", "d’EDF", "à EDF"],
    ["ONU Femmes", "d’ONU Femmes", "à ONU Femmes"],
    ["SNCF", "de SNCF", "à SNCF"],
    ["HCR", "de HCR", "à HCR"],
    ["EMMAÜS", "d’EMMAÜS", "à EMMAÜS"],
    // no elision
    ["onze partenaires", "de onze partenaires", "à onze partenaires"],
    ["Oui au travail", "de Oui au travail", "à Oui au travail"],
    ["Yaourt & Cie", "de Yaourt & Cie", "à Yaourt & Cie"],
    ["Yvelines Actives", "d’Yvelines Actives", "à Yvelines Actives"],
    ["Yonne Solidaire", "d’Yonne Solidaire", "à Yonne Solidaire"],
    ["104 Paris", "de 104 Paris", "à 104 Paris"],
    ["1001 fontaines", "de 1001 fontaines", "à 1001 fontaines"],
    // quotation marks do not hide the first letter
    ["« Emmaüs »", "d’« Emmaüs »", "à « Emmaüs »"],
  ])("%s: %s, %s", (phrase, de, a) => {
    expect([withDe(phrase), withA(phrase)]).toEqual([de, a]);
  });

  it.each(["Emmaüs", "Les Restos du Cœur", "Le Refuge", "Handicap International", "les ateliers", "La Cimade", "104 Paris"])(
    "finds %s again behind its prepositions",
    (phrase) => {
      expect(phrasesAfterDe(withDe(phrase), "Le")).toContain(phrase);
      expect(phrasesAfterA(withA(phrase), "le")).toContain(phrase);
    },
  );

  it("finds nothing behind a text without the preposition", () => {
    expect(phrasesAfterDe("Emmaüs", "Le")).toEqual([]);
    expect(phrasesAfterA("auprès d’Emmaüs", "Le")).toEqual([]);
  });
});
