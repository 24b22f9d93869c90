import { useSyncExternalStore } from "react";
import type { VerifySession, VerifyState } from "../session/verify-session";
import { sharedContext } from "../shared-context";
import type { VerifyWording } from "../wording/verify-wording";

interface Verify {
  readonly verify: VerifySession;
  readonly words: VerifyWording;
}

/** What every part of the panel shares. */
export const [VerifyContext, useVerify] = sharedContext<Verify>();

export function useVerifyState(): VerifyState {
  const { store } = useVerify().verify;
  return useSyncExternalStore(store.subscribe, store.get);
}
