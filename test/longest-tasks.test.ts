/** What of a browser's trace is the pane's, and what the simulated Word's. */

import { tasksOf } from "./pages/longest-tasks";

const [WORD, PANE] = ["word", "pane"];

/** Of the page's thread unless said. @param ms from when, for how long, and how long on the processor. */
const event = (name: string, [from, lasts, runs]: readonly [number, number, number], frame?: string, tid = 1) => ({
  name,
  ph: "X",
  pid: 1,
  tid,
  ts: from * 1000,
  dur: lasts * 1000,
  tdur: runs * 1000,
  args: name === "Layout" ? { data: {}, beginData: { frame } } : { data: { frame }, beginData: {} },
});

it.each([
  ["a function of Word's", [event("FunctionCall", [1, 60, 50], WORD)], { ofPane: 5, ofWord: 50 }],
  ["a function of the pane's", [event("FunctionCall", [1, 60, 50], PANE)], { ofPane: 55, ofWord: 0 }],
  ["what nobody is named for", [event("V8.GC", [1, 60, 50])], { ofPane: 55, ofWord: 0 }],
  [
    "promises that go on after a function of Word's",
    [event("FunctionCall", [1, 9, 5], WORD), event("RunMicrotasks", [10, 50, 40])],
    { ofPane: 10, ofWord: 45 },
  ],
  [
    "promises that go on after a function of the pane's",
    [event("FunctionCall", [1, 9, 5], PANE), event("RunMicrotasks", [10, 50, 40])],
    { ofPane: 55, ofWord: 0 },
  ],
  ["a drawing of both", [event("Layout", [1, 20, 20], WORD), event("Layout", [30, 20, 10], PANE)], { ofPane: 35, ofWord: 20 }],
  [
    "what is done for Word within the pane's",
    [event("EventDispatch", [1, 60, 50], PANE), event("Layout", [2, 30, 30], WORD)],
    { ofPane: 25, ofWord: 30 },
  ],
] as const)("%s", (_, inside, expected) => {
  const events = [event("ThreadControllerImpl::RunTask", [0, 90, 55]), ...inside, event("FunctionCall", [200, 1, 1], WORD)];
  const { ofPane, ofWord } = tasksOf([...events, event("RunTask", [0, 90, 80], undefined, 2)], WORD);
  expect({ ofPane: Math.round(ofPane[0] ?? 0), ofWord: Math.round(ofWord[0] ?? 0) }).toEqual({
    ...expected,
    ofWord: Math.max(expected.ofWord, 1),
  });
});
