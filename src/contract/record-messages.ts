/**
 * What the client sends to its Word, and what that answers, as they go by: so that the simulated Word may be asked the same, long
 * after, without that Word. The client asks through `OSF.DDA.RichApi.executeRichApiRequestAsync` on every platform
 * (@microsoft/office-js 1.1.110, `OfficeJsRequestExecutor`); it is no documented member: where it is not there, nothing is recorded.
 */

import * as z from "zod/mini";

/** One `context.sync()`. */
export interface RecordedMessage {
  /** Actions and object paths, as JSON. */
  readonly request: string;
  /** As JSON; the code of the failure where Word gave none; null while it has not answered. */
  readonly answer: string | null;
}

/** The part of a window that is listened to. */
export interface RecordedWindow {
  readonly OSF?: unknown;
}

type Execute = (message: readonly unknown[], answered: (result: unknown) => void) => void;

const hook = z.object({ DDA: z.object({ RichApi: z.object({ executeRichApiRequestAsync: z.custom<Execute>(isFunction) }) }) });
/** Where the request's text stands in what goes over the wire, and the answer's. */
const BODY = { request: 4, answer: 2 } as const;
const text = z.union([z.string(), z.pipe(z.array(z.string()), z.transform((parts: string[]) => parts.join("")))]); // prettier-ignore
const succeeded = z.object({ status: z.literal("succeeded"), value: z.object({ data: z.array(z.unknown()) }) });
const failed = z.object({ error: z.object({ code: z.union([z.string(), z.number()]) }) });

/** Records until it is stopped; undefined where there is nothing to listen to. */
export function recordMessages({ OSF }: RecordedWindow): { readonly stop: () => readonly RecordedMessage[] } | undefined {
  const found = hook.safeParse(OSF);
  if (!found.success) return undefined;
  // What is written to has to be the client's own object, not the copy that was checked.
  const { DDA } = OSF as { DDA: z.infer<typeof hook>["DDA"] };
  const { RichApi } = DDA;
  const messages: { request: string; answer: string | null }[] = [];
  const listened: Execute = (message, answered) => {
    const recorded: (typeof messages)[number] = { request: text.safeParse(message[BODY.request]).data ?? "", answer: null };
    messages.push(recorded);
    RichApi.executeRichApiRequestAsync(message, (result) => {
      recorded.answer = answerOf(result);
      answered(result);
    });
  };
  // The function itself cannot be written: what it stands in can.
  DDA.RichApi = Object.create(RichApi, { executeRichApiRequestAsync: { value: listened } }) as typeof RichApi;
  return {
    stop: () => {
      DDA.RichApi = RichApi;
      return messages;
    },
  };
}

function answerOf(result: unknown): string {
  const { data: answer } = succeeded.safeParse(result);
  if (answer) return text.safeParse(answer.value.data[BODY.answer]).data ?? "";
  return JSON.stringify({ failed: failed.safeParse(result).data?.error.code ?? "unknown" });
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
