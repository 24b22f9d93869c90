import { fromCommonApi } from "./host-error";
import type { OfficeWindow } from "./office-window";
import type { Waiting } from "./waiting";

/** A request of the Common API as a promise; rejects with HostError. */
export function askCommonApi<Value>(
  { Office }: Pick<OfficeWindow, "Office">,
  waiting: Waiting,
  location: string,
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(fromCommonApi(result.error, location));
    });
  });
  return waiting.for("memory", location, answer);
}
