/** SIRET: 14 digits, the last one a check digit (INSEE: Luhn, with a rule of its own for La Poste). */

const NO_BREAK_SPACE = "\u00a0";
const LA_POSTE = "356000000";
/** La Poste's head office is the one of its establishments that follows Luhn. */
const LA_POSTE_HEAD_OFFICE = "35600000000048";

function digitsOf(siret: string): number[] {
  return Array.from(siret, Number);
}

function hasLuhnKey(siret: string): boolean {
  const sum = digitsOf(siret).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

/** Whether the check digit of 14 digits is right. */
export function hasRightKey(siret: string): boolean {
  if (siret.startsWith(LA_POSTE) && siret !== LA_POSTE_HEAD_OFFICE) {
    return digitsOf(siret).reduce((total, digit) => total + digit, 0) % 5 === 0;
  }
  return hasLuhnKey(siret);
}

/** "784 547 507 00433", on one line. */
export function groupSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, ["$1", "$2", "$3", "$4"].join(NO_BREAK_SPACE));
}
