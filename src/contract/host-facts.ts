import type { ContractWindow } from "./opened-document";

/** Which Word it is, as it says itself: no name of a person, no address of a document. */
export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The highest of each requirement set it announces. */
  readonly sets: readonly string[];
}

const SETS: readonly (readonly [name: string, last: number])[] = [
  ["WordApi", 9],
  ["WordApiDesktop", 4],
  ["WordApiOnline", 1],
];

export function hostOf({ Office: { context } }: ContractWindow): HostFacts {
  const { platform, version } = context.diagnostics;
  const highest = ([name, last]: (typeof SETS)[number]): string[] => {
    for (let minor = last; minor > 0; minor -= 1) {
      if (context.requirements.isSetSupported(name, `1.${minor}`)) return [`${name} 1.${minor}`];
    }
    return [];
  };
  return {
    platform: String(platform),
    version,
    language: context.displayLanguage,
    sets: SETS.flatMap(highest),
  };
}
