import { readCommandLine } from "../../src/cli/command-line";
import { commandNames, commands } from "../../src/cli/commands";
import { help } from "../../src/cli/help";
import { profiles } from "../../src/simulator/word-api/profile";

describe("trame --help", () => {
  it.each<[string[], string | undefined]>([
    [["--help"], undefined],
    [["-h"], undefined],
    [["help"], undefined],
    [["help", "--help"], undefined],
    [["fill", "--help"], "fill"],
    [["fill", "-h"], "fill"],
    [["help", "fill"], "fill"],
    [["review", "--document", "x.docx", "--help", "--nonsense"], "review"],
  ])("trame %j asks for it", (args, about) => {
    expect(readCommandLine(args)).toEqual({ command: "help", about });
  });

  it.each([[["fil", "--help"]], [["help", "fil"]]])("trame %j asks for a command that there is not", (args) => {
    expect(() => readCommandLine(args)).toThrow("unknown-command");
  });

  it.each(["fr", "en"] as const)("names every command, and every option of each, with an example (%s)", (language) => {
    for (const name of commandNames) {
      expect(help(undefined, language)).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
      const page = help(name, language);
      for (const option of [...commands[name].required, ...commands[name].optional]) {
        expect(page).toMatch(new RegExp(`^ {2}--${option}\\b.* {2}\\S`, "m"));
      }
      expect(page).toContain(`trame ${name} ${commands[name].example}`.trim());
    }
  });

  it("speaks French unless it is asked otherwise", () => {
    expect(help(undefined, "fr")).toContain("Commandes\n  fill     remplit la convention");
    expect(help(undefined, "en")).toContain("Commands\n  fill     fills the agreement");
  });

  it("names every profile", () => {
    expect(help("fill", "fr")).toContain(`--profile ${Object.keys(profiles).join("|")} `);
  });

  it("shows examples that can be read", () => {
    for (const name of commandNames) {
      expect(readCommandLine([name, ...commands[name].example.split(" ").filter(Boolean)])).toMatchObject({ command: name });
    }
  });
});
