/** "1er", "1re", "2e": as a place in a row is written in figures. */
export function ordinal(nth: number, gender: "f" | "m"): string {
  return nth === 1 ? (gender === "f" ? "1re" : "1er") : `${nth}e`;
}
