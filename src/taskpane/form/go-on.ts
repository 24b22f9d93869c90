import { NEXT_ID } from "../next-id";
import type { AgreementSession } from "../session/agreement-session";
import { nextEmpty } from "../session/road";

/** From a field that was answered to the next one without an answer; to the next thing to do where there is none. */
export function goOnFrom(session: AgreementSession, id: string): void {
  const next = nextEmpty(session.store.get(), id);
  if (next) session.openField(next.id);
  else document.getElementById(NEXT_ID)?.focus();
}
