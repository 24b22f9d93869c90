import { useSyncExternalStore } from "react";
import type { Verdict } from "../../agreement/review/verdict";
import { unwrittenFields, withUnwritten } from "../session/unwritten-fields";
import type { VerifySession } from "../session/verify-session";
import type { VerifyState } from "../session/verify-state";
import { sharedContext } from "../shared-context";
import { usePaneState } from "../use-pane";
import type { VerifyWording } from "../wording/verify-wording";

interface Verify {
  readonly verify: VerifySession;
  readonly words: VerifyWording;
}

/** What every part of the panel shares. */
export const [VerifyContext, useVerify] = sharedContext<Verify>();

/** The verdict of the last review, and of what the form holds that the document does not; undefined before the first. */
export function useVerdict(): Verdict | undefined {
  const { review } = useVerifyState();
  const unwritten = usePaneState((state) => unwrittenFields(state.fields).length);
  return review && withUnwritten(review.verdict, unwritten);
}

export function useVerifyState(): VerifyState {
  const { store } = useVerify().verify;
  return useSyncExternalStore(store.subscribe, store.get);
}
