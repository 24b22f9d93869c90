/** What is read is what is seen: each way to make a text be read otherwise is told, wherever it stands; its harmless twin is not. */

import { reviewDocument } from "../../src/agreement/operations/review-document";
import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import { r } from "../builders/docx";
import { openFilled } from "../builders/agreement";
import { DISTORTING, DOUBTFUL, HARMLESS, hide, type Hiding, type HidingPlace, OWN_LINK, PLACES } from "../builders/hidden-things";
import { ftda } from "../builders/models";
import { sampled } from "../builders/at-length";
import type { Profile } from "../../src/simulator/word-api/profile";
import { eachProfile, openInWord } from "../builders/word";

const today = { year: 2026, month: 11, day: 23 };

async function findingsOf(bytes: Uint8Array, profile: Profile): Promise<readonly ReviewFinding[]> {
  const { document } = await openInWord(bytes, { profile });
  return (await reviewDocument(document, ftda, { today, margins: true })).findings;
}

/** A Word, the agreement filled in it, and what is said of that. */
interface Filled {
  readonly profile: Profile;
  readonly bytes: Uint8Array;
  readonly known: ReadonlySet<string>;
}

async function fillIn(profile: Profile): Promise<Filled> {
  const bytes = (await openFilled({ profile })).word.save();
  return { profile, bytes, known: new Set((await findingsOf(bytes, profile)).map(({ key }) => key)) };
}

/** What a thing adds to the findings, where it stands. */
async function told({ profile, bytes, known }: Filled, hiding: Hiding, place: HidingPlace): Promise<ReviewFinding[]> {
  return (await findingsOf(hide(bytes, place, hiding), profile)).filter(({ key }) => !known.has(key));
}

/** Every thing in every place it may stand in; of a sample, each in one of them. */
const rows = (hidings: readonly Hiding[]): { hiding: Hiding; place: HidingPlace }[] =>
  hidings.flatMap((hiding, nth) => {
    const places = PLACES.filter((place) => hiding.only?.includes(place) ?? true);
    const tried = sampled(1, places.length);
    return places.filter((_, at) => (at + nth) % places.length < tried).map((place) => ({ hiding, place }));
  });

interface Told {
  readonly what: string;
  readonly place: HidingPlace;
  readonly said: readonly ReviewFinding[];
}

async function table(filled: Filled, hidings: readonly Hiding[]): Promise<Told[]> {
  const lines: Told[] = [];
  for (const { hiding, place } of rows(hidings))
    lines.push({ what: hiding.what, place, said: await told(filled, hiding, place) });
  process.stdout.write(
    lines
      .map(({ what, place, said }) => `${what.padEnd(44)}${place.padEnd(8)}${said.map(({ code }) => code).join(", ") || "—"}\n`)
      .join(""),
  );
  return lines;
}

describe.each(sampled(1, 2) === 1 ? eachProfile.slice(0, 1) : eachProfile)(
  "things that hide in an agreement (%s)",
  (_, profile) => {
    let filled: Filled;
    beforeAll(async () => {
      filled = await fillIn(profile);
    });

    it("block where they change what is read", async () => {
      const lines = await table(filled, DISTORTING);
      const silent = lines.filter(({ said }) => !said.some(({ level }) => level === "blocking"));
      expect(silent.map(({ what, place, said }) => `${what} in ${place}: ${said.map(({ code }) => code).join()}`)).toEqual([]);
    }, 300_000);

    it("are told where they may", async () => {
      const lines = await table(filled, DOUBTFUL);
      expect(lines.filter(({ said }) => said.length === 0).map(({ what, place }) => `${what} in ${place}`)).toEqual([]);
    }, 300_000);

    it("are not seen in what changes nothing", async () => {
      const lines = await table(
        filled,
        HARMLESS.map((one) => ({ ...one, only: (one.only ?? PLACES).filter((place) => place !== "header") })),
      );
      expect(
        lines
          .filter(({ said }) => said.length > 0)
          .map(({ what, place, said }) => `${what} in ${place}: ${said.map(({ code }) => code).join()}`),
      ).toEqual([]);
    }, 300_000);

    it("are no links that show their own address", async () => {
      const own = { what: "", links: { own: OWN_LINK.address } };
      const link = (text: string): string =>
        `<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="own">${r(text)}</w:hyperlink>`;
      const findings = await told(filled, { ...own, runs: (runs) => runs + link(OWN_LINK.shown) }, "body");
      // The words themselves are nobody's.
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["text-altered"]));
    });
  },
);
