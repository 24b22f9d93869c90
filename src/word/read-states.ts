import type { ControlState } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { lookOf } from "./font-look";

const STATE_PROPERTIES = "tag,text,cannotEdit,cannotDelete,appearance,font/highlightColor,font/color";

/** What every control lets be done, and how it shows itself; `controls` are the objects, in the same order. */
export async function readStates(
  context: Word.RequestContext,
): Promise<{ readonly controls: Word.ContentControl[]; readonly states: readonly ControlState[] }> {
  const loaded = context.document.contentControls.load(STATE_PROPERTIES);
  await roundTrip(context);
  const controls = Array.from(loaded.items);
  const states = controls.map((control): ControlState => ({
    cannotEdit: control.cannotEdit,
    cannotDelete: control.cannotDelete,
    frame: control.appearance,
    highlight: lookOf(control.font).highlight,
  }));
  return { controls, states };
}
