/**
 * The h before which nothing elides. French words by their beginning (Académie: the "h aspiré"), and what tells a word of
 * another language, whose h is sounded: no list is ever whole, hence a printed form is the user's to choose.
 */

/** By their beginning, without accents; `$` where the word ends there. */
const FRENCH =
  "habl hach haddock haguenau hai(?:e|llon|n|r|ss) hal(?:age|bran|er|et) hale$ halls?$ halles?$ halo$ haltes?$ halte- hamac hambourg " +
  "hamburger hameau hammam hampe hamster hanap hanche hand hangar hanneton hanovr hanse hant happ haran haras harcel hard harem " +
  "hareng harfang hargn haricot harki harlem harnach harnais harp hasard haschi hat(?:e|er|if|iv) hauban hausse haut havane havr " +
  "haye$ heaume hein$ heler henn(?:es?$|i) heraut heriss hernie heron heros$ herse hetre heurt hibou hic$ hideu hierarch hippie " +
  "hip-?hop hip$ hisse hobby hoch hockey hold holland hollywood homard hond honfleur hong honnir hont hop$ hoquet horde horion hors " +
  "hotte hou hublot huche huee huer huguenot huit(?!r) hun$ huns$ hupp hurl huron hussard hutte";

/** A consonant after the h, letters that French does not write so, words of English and of Arabic. */
const FOREIGN =
  "h[^aeiouy] haa haz h.*heim hy[aou] h.*w h(?!elsinki).*k h.*(?:oo|ee|sh|ght) h.*ing$ halal head heart hello$ help heroes$ hill high$ hit$ homes?$ " +
  "hope host$ hot$ hotline hotspot hubs?$ hub- hug$ humans?$ hunt hurri hijab hadj hadith hamas";

const ASPIRATED_H = new RegExp(`^(?:${`${FRENCH} ${FOREIGN}`.replace(/ /g, "|")})`, "u");

/** @param bare a word in small letters, without accents. */
export function hasAspiratedH(bare: string): boolean {
  return ASPIRATED_H.test(bare);
}
