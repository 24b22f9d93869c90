import { roundTrip } from "./batch";

/** The tag of the control that is round the selection (`Range.parentContentControlOrNullObject`, WordApi 1.3: rich text ones only). */
export async function caretTag(context: Word.RequestContext): Promise<string | undefined> {
  const round = context.document.getSelection().parentContentControlOrNullObject.load("tag");
  await roundTrip(context);
  return round.isNullObject ? undefined : round.tag;
}
