/**
 * Where each simulated Word is not what the contract expects of Word, with what it answers. One that is gone, or has come, fails
 * the tests: the list is then put right.
 */

/** On every one of them. */
const EVERYWHERE = {
  "list.attach-item": 'survived "accepted"',
  "search.field": "survived 1",
};

/** On every one that is not the web's. */
const ON_A_COMPUTER = {
  ...EVERYWHERE,
  "paragraph.text.break": 'survived "a\\u000bb"',
  "paragraph.text.deleted": 'survived "abc"',
  "range.wrap.several": 'survived "a\\rb"',
  "range.wrap.shape": 'survived "RichTextParagraphs"',
  "write.lines": 'survived ["x\\ry",4]',
};

/** By the name of the profile. */
export const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  web: EVERYWHERE,
  ltsc: { ...ON_A_COMPUTER, "write.into-empty": 'survived ""' },
  desktop: { ...ON_A_COMPUTER, "paragraph.after-wrap": 'survived "refused: ItemNotFound"' },
  mac: { ...ON_A_COMPUTER, "paragraph.text.comment": 'survived "ab\\u0005"' },
};
