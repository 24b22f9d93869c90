import type { ControlState, DocumentControl } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { lookOf } from "./font-look";
import { pairById } from "./pair-by-id";
import { wholeBody } from "./read-content";

const STATE_PROPERTIES = "id,cannotEdit,cannotDelete,appearance,font/highlightColor,font/color";

/** What every control lets be done, and how it shows itself; those that went since they were read are left out. */
export async function readStates(
  context: Word.RequestContext,
  controls: ReadonlyMap<DocumentControl, Word.ContentControl>,
): Promise<ReadonlyMap<DocumentControl, ControlState>> {
  const loaded = wholeBody(context).contentControls.load(STATE_PROPERTIES);
  await roundTrip(context);
  const now = pairById([...controls.values()], loaded.items);
  return new Map(
    Array.from(controls).flatMap(([read, control]): [DocumentControl, ControlState][] => {
      const same = now.get(control);
      return same ? [[read, stateOf(same)]] : [];
    }),
  );
}

function stateOf(control: Word.ContentControl): ControlState {
  return {
    cannotEdit: control.cannotEdit,
    cannotDelete: control.cannotDelete,
    frame: control.appearance,
    highlight: lookOf(control.font).highlight,
  };
}
