/** Comments of the body (`Body.getComments`, WordApi 1.4). */

import type { DocumentComment } from "../agreement/agreement-document";
import { roundTrip } from "./batch";

/** One round trip. */
export async function readComments(context: Word.RequestContext): Promise<readonly DocumentComment[]> {
  return (await loaded(context)).map(toComment);
}

/** Two round trips. Only comments that are as they are told: what came meanwhile stays. @returns how many went. */
export async function deleteComments(context: Word.RequestContext, told: readonly DocumentComment[]): Promise<number> {
  const left = told.map(print);
  const going = (await loaded(context)).filter((comment) => {
    const at = left.indexOf(print(toComment(comment)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  for (const comment of going) comment.delete();
  await roundTrip(context);
  return going.length;
}

async function loaded(context: Word.RequestContext): Promise<readonly Word.Comment[]> {
  const comments = context.document.body.getComments().load("authorName,content");
  await roundTrip(context);
  return comments.items;
}

function toComment({ authorName, content }: Word.Comment): DocumentComment {
  return { author: authorName, text: content };
}

function print({ author, text }: DocumentComment): string {
  return JSON.stringify([author, text]);
}
