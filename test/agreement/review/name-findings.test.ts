import { nameFindings, type Observation } from "../../../src/agreement/review/review-finding";
import { finding } from "../../../src/agreement/reading/finding";

const observed = (text: string, about = "p1"): Observation => ({
  finding: finding("memory-unreadable", { entries: [] }),
  about,
  text,
  span: null,
});

it("gives each finding a key of its own, the same for the same text at the same place", () => {
  const keys = nameFindings([observed("un"), observed("un"), observed("deux"), observed("un", "p2")], []).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(nameFindings([observed("un")], [])[0]?.key).toBe(keys[0]);
});

it("reads a text once, however many findings are about it", () => {
  const text = "xxx et ".repeat(50_000);
  const cpu = (count: number): number => {
    const start = process.cpuUsage();
    nameFindings(
      Array.from({ length: count }, () => observed(text)),
      [],
    );
    return process.cpuUsage(start).user;
  };
  cpu(1); // warm
  // 1,000 times the findings: hashing each would be 1,000 times as dear.
  expect(cpu(1_000) / cpu(1)).toBeLessThan(100);
});
