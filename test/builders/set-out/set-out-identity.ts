/** Who the parties are, and whom to call: on several lines, in tables, the other party first. */

import type { XmlElement } from "../../../src/docx/xml";
import { controlOf, cutRun } from "../lived-in/around";
import type { Draft } from "../lived-in/draft";
import { run } from "../lived-in/nodes";
import { type Arrangement, arrangements } from "./arrangement";
import {
  blocksBetween,
  cell,
  cutBefore,
  join,
  moveBefore,
  paragraphBeginning,
  paragraphWith,
  plain,
  reword,
  table,
} from "./paragraph-moves";

/** The identity in its three parts, each a paragraph. */
function cutIdentity(draft: Draft): XmlElement[] {
  const first = paragraphWith(draft, "partner-identity/partner.address");
  if (!first) return [];
  /** Cuts its fixed words after the first comma there still is: what follows, which begins the next line. */
  const afterComma = (paragraph: XmlElement): XmlElement | undefined => {
    const fixed = paragraph.childrenNamed("w:r").find((one) => one.text.startsWith(", "));
    const rest = fixed && cutRun(draft, fixed, 1);
    const space = rest?.text.trim() === "" ? rest : undefined;
    const next = space ? space.parent?.elements[space.parent.elements.indexOf(space) + 1] : rest;
    space?.remove();
    return next;
  };
  const name = afterComma(first);
  const second = name && cutBefore(first, name);
  const role = second && afterComma(second);
  const third = role && cutBefore(second, role);
  if (!second || !third) return [];
  reword(draft, third, " en qualité", "en qualité");
  return [first, second, third];
}

/** What shows a slot: its control where it has one, else its runs. */
function nodesOf(draft: Draft, slot: string): XmlElement[] {
  const control = controlOf(draft, slot);
  const nodes = control ? [control] : draft.runsOf(slot);
  for (const one of nodes) one.remove();
  return nodes;
}

function paragraphOfSlot(draft: Draft, slot: string): XmlElement {
  const made = plain("");
  made.append(...nodesOf(draft, slot));
  return made;
}

const parts = ["siret", "ape"].map((one) => `partner-${one}/partner.${one}`);

/** The two numbers of the partner, made one paragraph or a table. */
function numbers(put: (draft: Draft, paragraphs: readonly [XmlElement, XmlElement]) => void): (draft: Draft) => boolean {
  return (draft) => {
    const [siret, ape] = parts.map((slot) => paragraphWith(draft, slot));
    if (siret && ape) put(draft, [siret, ape]);
    return siret !== undefined && ape !== undefined;
  };
}

/** The people to call, a row each; `cells` makes those of the partner of its slots. */
function contacts(cells: (draft: Draft, line: XmlElement) => XmlElement[], ofFtda: readonly string[]): (draft: Draft) => boolean {
  return (draft) => {
    const partner = paragraphWith(draft, "contact-partner/partner.name");
    const ftda = paragraphBeginning(draft, "Pour le Centre Appui Ressources - intégration");
    if (!partner || !ftda || partner.parent?.name === "w:tc") return false;
    const place = plain("");
    partner.parent?.insertBefore(partner, place);
    const rows = [cells(draft, partner), ofFtda.map((text) => cell(plain(text)))];
    place.parent?.insertBefore(place, table(rows));
    for (const one of [partner, ftda]) one.remove();
    return true;
  };
}

const called = ["partner.name", "contact.name", "contact.role"].map((field) => `contact-partner/${field}`);

export const IDENTITIES: readonly Arrangement[] = arrangements("identity", {
  "on three lines": (draft) => cutIdentity(draft).length > 0,
  "on three lines, by soft breaks": (draft) => join(cutIdentity(draft), "\v") !== undefined,
  "in a table of labels": (draft) => {
    const [first, ...rest] = cutIdentity(draft);
    if (!first) return false;
    const rows = [
      ["Siège social", "partner-identity/partner.address"],
      ["Représentée par", "partner-identity/signatory.name"],
      ["En qualité", "partner-identity/signatory.role"],
    ].map(([label = "", slot = ""]) => [cell(plain(label)), cell(paragraphOfSlot(draft, slot))]);
    first.parent?.insertBefore(first, table(rows));
    for (const one of [first, ...rest]) one.remove();
    return true;
  },
  "numbers joined by a soft break": numbers((_, lines) => join(lines, "\v")),
  "numbers joined by a dash": numbers((_, lines) => join(lines, " – ")),
  "numbers in a table": numbers((draft, [siret, ape]) => {
    const rows = [
      ["N° SIRET", parts[0]],
      ["Code APE", parts[1]],
    ].map(([label = "", slot = ""]) => [cell(plain(label)), cell(paragraphOfSlot(draft, slot))]);
    siret.parent?.insertBefore(siret, table(rows));
    for (const one of [siret, ape]) one.remove();
  }),
  "numbers after the identity": numbers((draft, lines) => {
    const identity = paragraphWith(draft, "partner-identity/partner.address");
    if (identity) join([identity, ...lines], " ");
  }),
  "parties swapped": (draft) => {
    const between = paragraphBeginning(draft, "FRANCE TERRE D’ASILE");
    const partner = paragraphWith(draft, "partner-name/partner.name");
    const and = draft.paragraphs().find(({ text }) => text.trim() === "ET")?.element;
    const after = paragraphBeginning(draft, "Ci-après dénommées");
    const [ftdas, partners] = [blocksBetween(draft, between, and), blocksBetween(draft, partner, after)];
    if (!and || !after || ftdas.length === 0 || partners.length === 0) return false;
    moveBefore(after, ...ftdas);
    moveBefore(and, ...partners);
    return true;
  },
});

export const CONTACTS: readonly Arrangement[] = arrangements("contacts", {
  "in a table, a column each": contacts(
    (draft) => called.map((slot, at) => cell(at === 0 ? labelled(draft, slot) : paragraphOfSlot(draft, slot))),
    ["Pour le Centre Appui Ressources - intégration", "Razan ALAZZEH", "directrice"],
  ),
  "in a table of two columns": contacts(
    (draft) => {
      const [party = "", name = "", role = ""] = called;
      const person = paragraphOfSlot(draft, name);
      person.append(run(", "), ...nodesOf(draft, role));
      return [cell(labelled(draft, party)), cell(person)];
    },
    ["Pour le Centre Appui Ressources - intégration", "Razan ALAZZEH, directrice"],
  ),
  "on several lines": (draft) => {
    const partner = paragraphWith(draft, called[0] ?? "");
    const [name, role] = called.slice(1).map((slot) => controlOf(draft, slot) ?? draft.runsOf(slot)[0]);
    if (!partner || !name || !role || name.parent !== partner || role.parent !== partner) return false;
    cutBefore(cutBefore(partner, name), role);
    return true;
  },
});

function labelled(draft: Draft, slot: string): XmlElement {
  const made = plain("Pour ");
  made.append(...nodesOf(draft, slot));
  return made;
}
