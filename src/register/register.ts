/**
 * The port of a public register of organisations: what is asked of it, and what it may answer. No person comes through it: neither
 * those who direct an organisation nor those who are one.
 */

/** What is asked, and all that is sent. */
export type Asked =
  /** Its 14 digits. */
  | { readonly by: "siret"; readonly text: string }
  /** Its 9 digits. */
  | { readonly by: "siren"; readonly text: string }
  /** Words of a name, with three letters at least. */
  | { readonly by: "name"; readonly text: string };

export interface Establishment {
  /** 14 digits. */
  readonly siret: string;
  /** On one line, in the capitals of a sentence; undefined where it is not published. */
  readonly address: string | undefined;
  readonly isClosed: boolean;
}

export interface RegisteredOrganisation {
  /** 9 digits. */
  readonly siren: string;
  /** As it is registered: in capitals, mostly without accents. */
  readonly name: string;
  /** What kind of partner its legal category makes of it; undefined where that alone does not tell. */
  readonly kind: PartnerKind | undefined;
  readonly activity: { readonly code: string; readonly label: string | undefined } | undefined;
  /** Whether it is no more. */
  readonly isClosed: boolean;
  readonly head: Establishment;
  /** The establishment whose number was asked for, where it is not the head office. */
  readonly secondary: Establishment | undefined;
}

export type PartnerKind =
  | "association"
  | "association-alsace-moselle"
  | "association-public-utility"
  | "foundation"
  | "endowment-fund"
  | "company"
  | "local-authority"
  | "public-body"
  | "foreign"
  | "other";

/** Why there is no answer. */
export type RegisterFailure =
  /** It did not take what was asked. */
  | { readonly code: "refused" }
  /** Too much was asked of it; nothing is sent before so many seconds have passed. */
  | { readonly code: "too-many"; readonly seconds: number }
  /** It failed three times running; nothing is sent before so many seconds have passed. */
  | { readonly code: "resting"; readonly seconds: number }
  | { readonly code: "unreachable" }
  | { readonly code: "slow" }
  | { readonly code: "out-of-order"; readonly status: number }
  /** It is not what the register is documented to answer. */
  | { readonly code: "malformed" };

export type RegisterAnswer =
  | {
      readonly state: "found";
      readonly organisations: readonly RegisteredOrganisation[];
      /** How many more there are than those. */
      readonly others: number;
      /** How many of those it gave were persons, or hidden: they were let go. */
      readonly persons: number;
    }
  | { readonly state: "failed"; readonly failure: RegisterFailure }
  /** It was given up, or another was asked meanwhile. */
  | { readonly state: "given-up" };

export interface Register {
  /** Whom it is asked of: a host name. */
  readonly host: string;
  /** One question at a time: another gives up the one before. Never rejects. */
  search(asked: Asked): Promise<RegisterAnswer>;
  /** Gives up the question that is under way, if there is one. */
  giveUp(): void;
}
