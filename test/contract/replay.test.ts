/** What the diagnosis recorded of a Word, asked again of a simulated one. */

import { contractChecks } from "../../src/contract/all-checks";
import { printMessageLog } from "../../src/contract/message-log";
import { recordMessages } from "../../src/contract/record-messages";
import { diverging, profiles, type Profile } from "../../src/simulator/word-api/profile";
import { contractOf } from "./contract";
import { messageLog, type MessageLog, replay } from "./replay";

async function logOf(profile: Profile, names?: readonly string[]): Promise<MessageLog> {
  const checks = Object.fromEntries(Object.entries(contractChecks).filter(([name]) => names?.includes(name) ?? true));
  return messageLog.parse(JSON.parse(printMessageLog(await contractOf(profile, { checks })) ?? ""));
}

describe("a log of messages", () => {
  it("is answered by the very Word it was recorded in as it was then", async () => {
    const log = await logOf(profiles.web);
    process.stdout.write(`${log.messages.length} messages, ${JSON.stringify(log).length} characters\n`);
    expect(log.messages.length).toBeGreaterThan(Object.keys(contractChecks).length);
    expect(replay(log, profiles.web)).toEqual([]);
    // The document's markup may say who wrote it: the log has none.
    expect(log.messages.filter(({ answer }) => answer?.includes("pkg:part"))).toEqual([]);
    expect(log.messages.filter(({ answer }) => answer?.includes("<?xml?>")).length).toBeGreaterThan(0);
  });

  it("tells where a Word that does otherwise did so", async () => {
    const log = await logOf(diverging(profiles.web, ["text-ends-with-mark"]));
    const [first, ...more] = replay(log, profiles.web);
    expect(more.length).toBeGreaterThan(0);
    expect(first?.asked).toMatch(/text/i);
    expect([first?.recorded, first?.simulated].map((said) => said?.includes("\\r"))).toEqual([true, false]);
  });

  it("holds what was never answered", () => {
    const RichApi = { executeRichApiRequestAsync: jest.fn<unknown, [readonly string[], () => unknown]>() };
    const OSF = { DDA: { RichApi } };
    const recording = recordMessages({ OSF });
    OSF.DDA.RichApi.executeRichApiRequestAsync(["", "", "", "", "{}"], () => undefined);
    expect(recording?.stop()).toEqual([{ request: "{}", answer: null }]);
    expect(OSF.DDA.RichApi).toBe(RichApi);
    expect(recordMessages({ OSF: {} })).toBeUndefined();
  });
});
