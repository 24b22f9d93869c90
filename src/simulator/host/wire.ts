/** Messages between the add-in's client and its host: JSON strings through `postMessage`. */

import * as z from "zod/mini";

export const wireRequest = z.object({
  _messageType: z.literal(0),
  /** 0 invoke, 1 register an event, 2 unregister it. */
  _actionType: z.number(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.optional(z.unknown()),
});

export type WireRequest = z.infer<typeof wireRequest>;

/** `executeMethod`: the number says which; `ArrayData` is the rich API's. */
export const methodData = z.looseObject({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.optional(z.array(z.unknown())),
});

/** Matched to its request by the correlation id. */
export function printAnswer({ _actionName, _conversationId, _correlationId }: WireRequest, data: unknown): string {
  return JSON.stringify({
    ...RESPONSE,
    _responseType: 0,
    _data: data,
    _actionName,
    _conversationId,
    _correlationId,
  });
}

/** Matched to what registered for it by its name. */
export function printEvent(name: string, conversation: string, data: unknown): string {
  return JSON.stringify({
    ...RESPONSE,
    _responseType: 1,
    _data: data,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
  });
}

const RESPONSE = { _messageType: 1, _errorCode: 0, _origin: "", _serializerVersion: 1 };
