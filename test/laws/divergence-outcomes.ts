/** What is to become of each verb on a Word that does one thing otherwise: it is done, but for what is refused here and why. */

import type { Divergence } from "../../src/simulator/word-api/divergences";
import type { Violation } from "./between-round-trips/violation";
import type { Cell } from "./divergence-matrix";

interface Exception {
  /** Names of verbs. */
  readonly verbs: readonly string[];
  readonly because: string;
}

/** What Words refuse without doing anything of the list otherwise. */
const REFUSED_BY_PROFILE: Readonly<Record<string, Exception>> = {
  ltsc: { verbs: ["repair: slot empty"], because: "nothing can be written into an empty control (#2183)" },
};

const IN_BULLETS = ["tick", "untick", "move", "own clause", "repair: clause"];

const REFUSED: Readonly<Partial<Record<Divergence, Exception>>> = {
  "wrap-in-bullet-fails": {
    verbs: ["prepare", ...IN_BULLETS, "repair: slot bare", "write a fact"],
    because: "what stands in a bullet gets no control; one that is taken off for what is put beside it does not come back",
  },
  "wrap-first-word": {
    verbs: ["repair: slot lost", "repair: slot bare", "write a fact"],
    because: "a control that is narrower than asked is taken off again",
  },
  "unwrap-does-nothing": {
    verbs: ["prepare", ...IN_BULLETS, "repair: slot bare"],
    because: "controls that were put in stay when it is taken back",
  },
  "lock-survives-unlock": { verbs: ["reopen"], because: "what is locked stays locked" },
  "replace-does-nothing": { verbs: ["repair: slot empty"], because: "nothing can be written into an empty control" },
  "lines-fall-out": { verbs: ["fill all"], because: "an answer of several lines is put back where its lines leave the control" },
  "xml-list-undefined": { verbs: ["waive", "finalise"], because: "a reason has nowhere to be kept" },
  "xml-list-fails": { verbs: ["waive", "finalise"], because: "a reason has nowhere to be kept" },
  "xml-add-does-nothing": { verbs: ["waive"], because: "a reason has nowhere to be kept" },
};

/** What a Word refuses that does both of these otherwise, and neither of them alone makes it refuse. */
interface Together extends Exception {
  readonly both: readonly [Divergence, Divergence];
}

const REFUSED_TOGETHER: readonly Together[] = [
  {
    both: ["insert-loses-bullet", "attach-unknown-list"],
    verbs: ["tick", "move", "own clause", "repair: clause"],
    because: "a line that is put in cannot be made a bullet",
  },
];

/** What looks otherwise, and is no fault: no word is lost, and what is said is so. */
interface Acceptance extends Exception {
  readonly kinds: readonly Violation["kind"][];
  /** What is said of it; anything where that is left out. */
  readonly detail?: RegExp;
}

/** A control that went, or stays, when a verb is taken back, and no text; or Word's refusal to take it back, which is said. */
const OF_A_CONTROL = /^(?:taken back: (?:the|a) control |taking back: HostError)/u;

const ACCEPTED: Readonly<Partial<Record<Divergence, Acceptance>>> = {
  "wrap-in-bullet-fails": { verbs: IN_BULLETS, kinds: ["history"], detail: OF_A_CONTROL, because: "" },
  // With what makes a list be asked for twice.
  "wrap-first-word": { verbs: IN_BULLETS, kinds: ["history"], detail: OF_A_CONTROL, because: "" },
  "unwrap-does-nothing": { verbs: IN_BULLETS, kinds: ["history"], detail: OF_A_CONTROL, because: "" },
  "lines-become-breaks": {
    verbs: ["fill all"],
    kinds: ["outside", "untrue"],
    because: "the lines of one answer are lines of one paragraph: the same words",
  },
};

export function refusedTogether(): readonly Together[] {
  return REFUSED_TOGETHER;
}

/** Why a verb (any of them, where none is named) may be refused, or is done in another way; undefined where all is to be done. */
export function exceptionOf(divergences: readonly Divergence[], verb?: string): string | undefined {
  const exceptions = divergences.flatMap((one) => [REFUSED[one], ACCEPTED[one]]);
  return exceptions.find((one) => one && one.because !== "" && (verb === undefined || one.verbs.includes(verb)))?.because;
}

/** Whether nothing went wrong, and nothing was refused that was to be done. */
export function isAsExpected(cell: Cell): boolean {
  return faultsOf(cell).length === 0;
}

export function faultsOf({ profile, divergences, verb: { name }, state, violations }: Cell): string[] {
  const accepted = divergences.flatMap((one) => (ACCEPTED[one]?.verbs.includes(name) ? [ACCEPTED[one]] : []));
  const isAccepted = ({ kind, detail }: Violation): boolean =>
    accepted.some((one) => one.kinds.includes(kind) && (one.detail?.test(detail) ?? true));
  const faults = violations.filter((one) => !isAccepted(one)).map(({ kind, detail }) => `${kind}: ${detail}`);
  const together = REFUSED_TOGETHER.filter(({ both }) => both.every((one) => divergences.includes(one)));
  const refusals = [REFUSED_BY_PROFILE[profile], ...divergences.map((one) => REFUSED[one]), ...together];
  const mayBeRefused = refusals.some((one) => one?.verbs.includes(name));
  return state === "done" || mayBeRefused ? faults : [...faults, `${state}, and was to be done`];
}
