/**
 * Where the pages of a paper end, as Word's draft view shows it: a line between two lines of text, nothing being moved. What stands
 * between two breaks is as high as it is on the screen, whose fonts are not Word's: about where Word would end them (assumed).
 */

/** In pixels, from the top of the body. @param height of the text of a page. */
export function pageEnds(body: HTMLElement, height: number): number[] {
  const { top } = body.getBoundingClientRect();
  const ends: number[] = [];
  let room = height;
  for (const paragraph of body.querySelectorAll("[data-paragraph]")) {
    const { bottom } = paragraph.getBoundingClientRect();
    const breaks = [...paragraph.querySelectorAll(".page-break")].map((one) => one.getBoundingClientRect().bottom - top);
    if (bottom - top <= room && breaks.length === 0) continue;
    for (const line of linesOf(paragraph)) {
      if (line.bottom - top > room) {
        ends.push(line.top - top);
        room = line.top - top + height;
      }
      // After a break somebody put there, a page begins whatever room was left.
      const broken = breaks.find((one) => Math.abs(one - (line.bottom - top)) < 1);
      if (broken !== undefined) {
        ends.push(broken);
        room = broken + height;
        breaks.splice(breaks.indexOf(broken), 1);
      }
    }
  }
  return ends;
}

interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** The lines of a paragraph, as the browser broke it: pieces of text that stand beside one another are one. */
function linesOf(paragraph: Element): Line[] {
  const text = document.createRange();
  text.selectNodeContents(paragraph);
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...text.getClientRects()].sort((one, other) => one.top - other.top)) {
    const last = lines.at(-1);
    if (last && top < last.bottom - 1) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
}
