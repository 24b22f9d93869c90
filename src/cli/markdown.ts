/** Reports as pages of Markdown. */

import type { SaidCopy } from "../agreement/wording/copy-report";
import type { ReviewReport } from "../agreement/wording/review-report";

export function reportPage({ title, about, verdict, sections }: ReviewReport): string {
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map(({ place, sentence, extract }) =>
      [`- ${place && `**${place}** `}${escaped(sentence)}`, ...(extract ? [`  > ${escaped(extract)}`] : [])].join("\n"),
    );
    return `## ${heading}\n\n${items.join("\n")}`;
  });
  const known = about.map(({ term, text }) => `- ${escaped(term)} ${escaped(text)}`).join("\n");
  return [`# ${escaped(title)}`, known, `**${verdict}**`, ...parts].join("\n\n");
}

export function copyPage({ verdict, caution, sheet, lines }: SaidCopy): string {
  const items = lines.map(({ place, kind, sentences }) =>
    [
      `- ${place && `**${place}** `}${escaped(kind)}`,
      ...sentences.map(({ term, text }) => `  > ${escaped(term)} ${escaped(text)}`),
    ].join("\n\n"),
  );
  return [
    `# ${escaped(verdict)}`,
    escaped(sheet),
    ...(caution ? [escaped(caution)] : []),
    ...(items.length > 0 ? [items.join("\n")] : []),
  ].join("\n\n");
}

/** Text that Markdown leaves as it is, on one line; no-break spaces are no ends of line. */
function escaped(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d*)([-+.)])/, (_, digits: string, sign: string) => `${digits}\\${sign}`);
}
