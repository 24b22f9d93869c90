import { type Comment, commentsOf } from "../../docx/comments";
import type { DocxDocument } from "../../docx/docx-document";
import { type ApiClass, type ApiObject, apiObject, liveCollection } from "./api-class";

/** https://learn.microsoft.com/javascript/api/word/word.comment */
const commentClass: ApiClass<Comment> = {
  name: "Comment",
  isAlive: (comment) => comment.isThere,
  properties: {
    AuthorName: { since: "1.4", source: "documented", get: ({ author }) => author },
    Content: { since: "1.4", source: "documented", get: ({ text }) => text }, // between two paragraphs "\n": assumed
    Id: { since: "1.4", source: "documented", get: ({ id }) => id },
  },
  methods: {
    Delete: {
      since: "1.4",
      source: "documented", // with its replies
      edits: true,
      call: (comment) => comment.delete(),
    },
  },
};

/** https://learn.microsoft.com/javascript/api/word/word.commentcollection */
export function commentCollection(document: DocxDocument): ApiObject {
  return liveCollection(() => commentsOf(document).map((comment) => apiObject(commentClass, comment)));
}
