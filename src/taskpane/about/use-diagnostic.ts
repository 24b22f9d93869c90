import { useRef, useState } from "react";
import type { ContractReport, NotReady, Progress } from "../../contract/run-contract";
import { usePane } from "../use-pane";

type Stage =
  | { readonly name: "unasked" }
  | { readonly name: "running"; readonly progress: Progress | undefined }
  | { readonly name: "refused"; readonly reason: NotReady }
  | { readonly name: "done"; readonly report: ContractReport };

/** Asking this Word, in the turn of an action: nothing else is done in the document meanwhile. */
export function useDiagnostic(): {
  readonly stage: Stage;
  readonly diagnose: () => Promise<void>;
  /** After the check that is under way. */
  readonly stop: () => void;
} {
  const { session, diagnose } = usePane();
  const [stage, setStage] = useState<Stage>({ name: "unasked" });
  const isStopped = useRef(false);
  return {
    stage,
    diagnose: async () => {
      isStopped.current = false;
      setStage({ name: "running", progress: undefined });
      let ended: Stage = { name: "unasked" };
      await session.perform("diagnosing", async () => {
        const report = await diagnose({
          onProgress: (progress) => setStage({ name: "running", progress }),
          isStopped: () => isStopped.current,
        });
        ended = typeof report === "string" ? { name: "refused", reason: report } : { name: "done", report };
      });
      // What fails is announced by the session.
      setStage(ended);
    },
    stop: () => {
      isStopped.current = true;
    },
  };
}
