/**
 * The sheet a sender keeps, as a file that only its reader wrote: whatever it holds is checked.
 *
 *     { "trame": "sheet", "version": 1, "model": {…}, "party", "date", "verdict", "fingerprint", "text": […], "findings": […] }
 */

import * as z from "zod/mini";
import { parseIsoDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { parseJson } from "../model/parse-json";
import { type Fingerprint, type SenderSheet, SheetError, type SheetFinding } from "../review/sender-sheet";
import { distortedTexts, seenText, unseenSigns, wordsOf } from "../review/seen-text";
import type { ReviewedDocument } from "./review-document";

const VERSION = 1;

/** In UTF-16 units: some fifty agreements of usual length. */
const LONGEST = 4_000_000;
const MOST_PARAGRAPHS = 20_000;
const MOST_FINDINGS = 5_000;

const line = z.string().check(z.maxLength(2_000));
const day = z.string().check(z.refine((text) => parseIsoDay(text) !== undefined));
const envelope = z.looseObject({ trame: z.literal("sheet"), version: z.unknown() });
const kept = z.object({
  model: z.strictObject({ id: line, version: z.nullable(line), name: line }),
  party: line,
  date: day,
  verdict: z.enum(["blocked", "to-decide", "ready"]),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  unseenSigns: z.int().check(z.nonnegative()),
  text: z
    .array(
      z.strictObject({
        part: z.enum(["body", "header", "footer", "note", "text-box"]),
        paragraphs: z.array(z.string()).check(z.maxLength(MOST_PARAGRAPHS)),
      }),
    )
    .check(z.maxLength(5)),
  distorted: z.array(z.string()).check(z.maxLength(MOST_FINDINGS)),
  findings: z
    .array(
      z.strictObject({
        level: z.enum(["blocking", "warning", "note"]),
        place: line,
        sentence: z.string(),
        waiver: z.nullable(z.strictObject({ reason: line, date: day })),
      }),
    )
    .check(z.maxLength(MOST_FINDINGS)),
});
const shape = z.strictObject({ ...kept.shape, trame: z.literal("sheet"), version: z.literal(VERSION) });

/** What of a reviewed document is kept. */
interface SheetRequest {
  readonly model: AgreementModel;
  readonly reviewed: ReviewedDocument;
  readonly party: string;
  /** When it was finalised, `YYYY-MM-DD`. */
  readonly date: string;
  readonly findings: readonly SheetFinding[];
}

/** The sheet of a document that was just reviewed. */
export async function makeSheet(
  { model, reviewed: { review, read, margins }, party, date, findings }: SheetRequest,
  fingerprint: Fingerprint,
): Promise<SenderSheet> {
  const text = seenText(read, margins);
  return {
    model: { id: model.id, version: model.version ?? null, name: model.name.fr },
    party,
    date,
    verdict: review.verdict.state,
    fingerprint: await fingerprint(wordsOf(text)),
    unseenSigns: unseenSigns(text),
    text,
    distorted: distortedTexts(read, margins).map(({ key }) => key),
    findings,
  };
}

export function printSheet(sheet: SenderSheet): string {
  return `${JSON.stringify({ trame: "sheet", version: VERSION, ...sheet }, null, 2)}\n`;
}

/**
 * The sheet a file holds.
 *
 * @throws SheetError saying why it is none, or that its text is not the one its fingerprint was taken of.
 */
export async function parseSheet(json: string, fingerprint: Fingerprint): Promise<SenderSheet> {
  if (json.length > LONGEST) throw new SheetError("too-large");
  const raw = parseJson(json);
  const file = envelope.safeParse(raw);
  if (!file.success) throw new SheetError("not-a-sheet");
  if (file.data.version !== VERSION) throw new SheetError("another-version");
  const parsed = shape.safeParse(raw);
  if (!parsed.success) throw new SheetError("not-a-sheet");
  const sheet = kept.parse(parsed.data);
  if ((await fingerprint(wordsOf(sheet.text))) !== sheet.fingerprint) throw new SheetError("altered");
  return sheet;
}
