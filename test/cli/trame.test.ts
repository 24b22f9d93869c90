/** The command as a person runs it: a process, its exit code, what it prints, what it leaves on the disk. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { withNoBreakSpaces } from "../../src/agreement/wording/no-break-spaces";
import { emmaus, emmausWith } from "../builders/answers";
import { trame } from "../builders/command";
import { docx, p, withPart } from "../builders/docx";
import { blankAgreement } from "../builders/word";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

describe("trame fill", () => {
  it("fills the blank agreement, and trame read gives the answers back", async () => {
    const output = join(folder, "convention.docx");
    const filled = await trame("fill", "--answers", file("answers.json", emmaus), "--output", output);
    expect(filled).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(filled.stdout)).toEqual({
      slots: { filled: 29, missing: [] },
      roundTrips: { operation: 7, cleanup: 4, memory: expect.any(Number) as number },
      findings: [],
    });
    const read = await trame("read", "--document", output, "--profile", "ltsc");
    expect(read).toMatchObject({ code: 0, stderr: "" });
    const expected = emmausWith({ "partner.siret": "73282932000074" });
    expect(JSON.parse(read.stdout)).toEqual({ trame: "answers", version: 1, ...expected });
    expect(readdirSync(folder).sort()).toEqual(["answers.json", "convention.docx"]);
  });

  it("fills a document given to it, and leaves that one as it was", async () => {
    const document = file(
      "in.docx",
      withPart(blankAgreement, "word/footer1.xml", (xml) => xml.replace("</w:p>", "<w:r><w:t>Version xxx</w:t></w:r></w:p>")),
    );
    const before = readFileSync(document);
    const output = join(folder, "out.docx");
    const { code, stdout } = await trame(
      "fill",
      "--document",
      document,
      "--answers",
      file("a.json", emmaus),
      "--output",
      output,
      "--language",
      "en",
    );
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { findings: unknown }).findings).toEqual([
      {
        code: "placeholder-left",
        level: "blocking",
        place: { part: "footer", paragraph: 1, extract: expect.stringContaining("Version xxx") as string },
        message: "“xxx” still has to be completed or removed.",
      },
    ]);
    expect(readFileSync(document).equals(before)).toBe(true);
  });

  it("takes the engagements chosen beside the answers, and trame read gives them back", async () => {
    const clauses = { partner: ["channel", "internship", { text: "Prêter une salle" }], both: ["logos", "events"] };
    const output = join(folder, "convention.docx");
    const filled = await trame("fill", "--answers", file("a.json", { ...emmaus, clauses }), "--output", output);
    expect(filled).toMatchObject({ code: 0, stderr: "" });
    const result = JSON.parse(filled.stdout) as { clauses: object; findings: { code: string; message: string }[] };
    expect(result.clauses).toMatchObject(clauses);
    expect(result.findings.map(({ code, message }) => [code, message])).toEqual([
      [
        "clause-to-validate",
        withNoBreakSpaces("« Accueillir en stage ou en immersion » est une proposition : faites-la valider avant la signature."),
      ],
      [
        "engagements-superseded",
        withNoBreakSpaces(
          "« Engagements propres au partenaire » n’a pas été écrit : les engagements de cette liste ont été choisis un par un.",
        ),
      ],
    ]);
    const read = await trame("read", "--document", output);
    expect(read).toMatchObject({ code: 0, stderr: "" });
    const expected = emmausWith({ "partner.siret": "73282932000074", engagements: undefined });
    expect(JSON.parse(read.stdout)).toEqual({ trame: "answers", version: 1, ...expected, clauses });
  });

  it("exits with 1 and still writes what can be written", async () => {
    const answers = file("a.json", emmausWith({ engagements: ["un", "deux", "trois"] }));
    const { code, stdout } = await trame("fill", "--answers", answers, "--output", join(folder, "out.docx"));
    expect(code).toBe(1);
    const { slots, findings } = JSON.parse(stdout) as {
      slots: { filled: number };
      findings: { code: string; message: string }[];
    };
    expect(slots.filled).toBe(27);
    expect(findings).toMatchObject([
      { code: "too-many-engagements", message: expect.stringContaining("3 engagements pour 2") as string },
    ]);
    expect(readdirSync(folder)).toContain("out.docx");
  });

  it("says what it changed in an answer", async () => {
    const answers = file("a.json", emmausWith({ "partner.address": "32 rue X\n75001 Paris." }));
    const { code, stdout } = await trame("fill", "--answers", answers, "--output", join(folder, "out.docx"));
    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: { code: string; message: string }[] };
    expect(findings.map(({ message }) => message)).toEqual([
      withNoBreakSpaces("« Adresse du siège » : les retours à la ligne et les tabulations ont été remplacés par des espaces."),
      withNoBreakSpaces("« Adresse du siège » : le point final a été retiré, l’emplacement n’en veut pas."),
    ]);
  });
});

describe("an APE code", () => {
  const unknown = "ce code APE n’existe pas dans la nomenclature en vigueur jusqu’au 31 décembre 2026 (NAF rév. 2) ; vérifiez-le";

  it("that there is not is told by fill, which writes it, and by review", async () => {
    const output = join(folder, "out.docx");
    const answers = file("a.json", emmausWith({ "partner.ape": "6910C" }));
    const { code, stdout } = await trame("fill", "--answers", answers, "--output", output);
    const { findings } = JSON.parse(stdout) as { findings: { message: string }[] };
    expect([code, findings.map(({ message }) => message)]).toEqual([0, [withNoBreakSpaces(`« Code APE » : ${unknown}.`)]]);
    const reviewed = await trame("review", "--document", output);
    expect(reviewed.stdout).toContain(withNoBreakSpaces(`« Code APE » (« 6910\u00a0C ») : ${unknown}.`));
  });
});

describe("input that cannot be used", () => {
  const output = () => join(folder, "out.docx");
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const compoundFile = (stream: string) => Buffer.concat([compound, Buffer.alloc(504), Buffer.from(stream, "utf16le")]);

  it.each<[string, () => string[], string]>([
    [
      "not a .docx",
      () => ["--document", file("x.docx", "texte"), "--answers", file("a.json", emmaus)],
      "x.docx : ce n’est pas un document Word",
    ],
    [
      "a damaged zip",
      () => ["--document", file("x.docx", blankAgreement.slice(0, 9000)), "--answers", file("a.json", emmaus)],
      "x.docx : le fichier est endommagé",
    ],
    [
      "an old .doc",
      () => ["--document", file("x.doc", compoundFile("WordDocument")), "--answers", file("a.json", emmaus)],
      "x.doc : c’est un ancien format",
    ],
    [
      "a password",
      () => ["--document", file("x.docx", compoundFile("EncryptedPackage")), "--answers", file("a.json", emmaus)],
      "x.docx : il est chiffré (mot de passe",
    ],
    [
      "RTF",
      () => ["--document", file("x.docx", "{\\rtf1\\ansi Convention}"), "--answers", file("a.json", emmaus)],
      "x.docx : c’est un document RTF",
    ],
    [
      "a document of LibreOffice",
      () => [
        "--document",
        file("x.odt", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") })),
        "--answers",
        file("a.json", emmaus),
      ],
      "x.odt : c’est un document OpenDocument",
    ],
    [
      "what Word keeps beside an open document",
      () => ["--document", file("~$x.docx", Buffer.alloc(162, " ")), "--answers", file("a.json", emmaus)],
      "~$x.docx : ce n’est pas le document, mais le fichier que Word garde",
    ],
    [
      "an empty file",
      () => ["--document", file("x.docx", ""), "--answers", file("a.json", emmaus)],
      "x.docx : le fichier est vide",
    ],
    [
      "a DOCTYPE",
      () => [
        "--document",
        file(
          "x.docx",
          withPart(blankAgreement, "word/document.xml", (xml) =>
            xml.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
          ),
        ),
        "--answers",
        file("a.json", emmaus),
      ],
      "x.docx (word/document.xml) : il contient une déclaration DOCTYPE",
    ],
    [
      "another document",
      () => ["--document", file("x.docx", docx(p("Compte rendu"))), "--answers", file("a.json", emmaus)],
      "x.docx : ce document ne contient pas le texte de la convention",
    ],
    [
      "no such file",
      () => ["--document", join(folder, "absent.docx"), "--answers", file("a.json", emmaus)],
      "absent.docx : lecture impossible (ENOENT)",
    ],
    [
      "an unknown clause",
      () => ["--answers", file("a.json", { ...emmaus, clauses: { partner: ["chanel"] } })],
      "a.json : clauses.partner[0] : l’engagement « chanel » n’existe pas dans la liste « partner ». « trame clauses » donne le catalogue.",
    ],
    [
      "200 clauses",
      () => [
        "--answers",
        file("a.json", { ...emmaus, clauses: { both: Array.from({ length: 200 }, (_, n) => ({ text: `n° ${n}` })) } }),
      ],
      "a.json : clauses.both : 200 engagements, c’est trop : 60 au plus.",
    ],
    ["no JSON", () => ["--answers", file("a.json", "{")], "a.json : ce n’est pas du JSON valide"],
    ["JSON of another shape", () => ["--answers", file("a.json", [1])], "a.json : il faut un objet"],
    [
      "something beside the answers",
      () => ["--answers", file("a.json", { ...emmaus, more: 1 })],
      "a.json : « more » : il faut un objet",
    ],
    [
      "an unknown model",
      () => ["--answers", file("a.json", { ...emmaus, model: "autre" })],
      "ces réponses sont celles d’un autre modèle (« autre »).",
    ],
    [
      "an unknown field",
      () => ["--answers", file("a.json", emmausWith({ "partner.phone": "1" }))],
      "le champ « partner.phone » n’existe pas",
    ],
    [
      "control characters",
      () => ["--answers", file("a.json", emmausWith({ "partner.name": "a\u0007b" }))],
      "champ « partner.name » : la réponse contient des caractères de contrôle",
    ],
    [
      "only spaces",
      () => ["--answers", file("a.json", emmausWith({ "partner.name": " \u00a0 " }))],
      "champ « partner.name » : la réponse est vide",
    ],
    [
      "10,000 characters on one line",
      () => ["--answers", file("a.json", emmausWith({ "partner.address": "x".repeat(10_000) }))],
      "champ « partner.address » : la réponse compte 10000 caractères ; raccourcissez-la à 300 au plus.",
    ],
    [
      "a wrong SIRET",
      () => ["--answers", file("a.json", emmausWith({ "partner.siret": "784 547 507 00434" }))],
      "champ « partner.siret » : ce numéro SIRET est impossible",
    ],
    [
      "a person as one text",
      () => ["--answers", file("a.json", emmausWith({ "signatory.name": "Claire Durand" }))],
      'champ « signatory.name » : il faut { "firstName": "…", "familyName": "…" }, tous deux en texte.',
    ],
    ["an unknown profile", () => ["--answers", file("a.json", emmaus), "--profile", "palm"], "profil inconnu « palm »"],
    ["an unknown option", () => ["--answers", file("a.json", emmaus), "--outptu", "x"], "option inconnue « --outptu »"],
  ])("%s: one sentence, exit code 2, nothing written", async (_, args, sentence) => {
    const result = await trame("fill", ...args(), "--output", output());
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain(withNoBreakSpaces(sentence));
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain("out.docx");
  });

  it("the input as output: refused, and left as it was", async () => {
    const document = file("in.docx", blankAgreement);
    const { code, stderr } = await trame(
      "fill",
      "--document",
      document,
      "--answers",
      file("a.json", emmaus),
      "--output",
      join(folder, ".", "in.docx"),
    );
    expect(code).toBe(2);
    expect(stderr).toContain("le fichier de départ n’est jamais modifié");
    expect(readFileSync(document).equals(Buffer.from(blankAgreement))).toBe(true);
  });

  it("an output that cannot be written: nothing is left half-written", async () => {
    const { code, stderr } = await trame(
      "fill",
      "--answers",
      file("a.json", emmaus),
      "--output",
      join(folder, "absent", "out.docx"),
    );
    expect(code).toBe(2);
    expect(stderr).toContain("écriture impossible (ENOENT)");
    const result = await trame("fill", "--answers", file("a.json", emmaus), "--output", folder);
    expect(result).toMatchObject({ code: 2, stdout: "" });
    expect(result.stderr).toContain("--output ne remplace qu’un fichier ordinaire");
    expect(readdirSync(join(folder, "..")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("the answers as output: refused", async () => {
    const answers = file("a.json", emmaus);
    const { code, stderr } = await trame("fill", "--answers", answers, "--output", answers);
    expect(code).toBe(2);
    expect(stderr).toContain("le fichier de départ n’est jamais modifié");
  });

  it("a sentence does nothing to the terminal, whatever it quotes", async () => {
    const { stderr } = await trame("fill", "--answers", file("a.json", "\u001b[2J\u009b\u202e\n{"), "--output", output());
    expect(stderr).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e]+\n$/);
    expect(stderr).toContain(withNoBreakSpaces("a.json : ce n’est pas du JSON valide"));
  });

  it("says it in English when asked", async () => {
    const { stderr } = await trame("read", "--document", file("x.docx", "text"), "--language", "en");
    expect(stderr).toContain("this is not a Word document (.docx).");
  });

  it.each([
    [["fil"], "commande inconnue « fil » : fill, read, review, dates, fields, clauses ou analyse ; « trame --help » les décrit."],
    [[], "quelle commande ?"],
    [["read"], "il manque l’option --document"],
    [["fill", "--answers"], "l’option --answers attend une valeur"],
    [["fields", "x"], "« x » n’est attendu nulle part"],
  ])("trame %j", async (args, sentence) => {
    const { code, stderr } = await trame(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(withNoBreakSpaces(sentence));
  });
});

it.each([[["--help"]], [["fill", "-h"]]])("trame %j says what there is, exit code 0", async (args) => {
  const { code, stdout, stderr } = await trame(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Exemple\n  trame fill --answers emmaus.json --output convention.docx\n");
});

describe("trame clauses", () => {
  it("lists the engagements of each list, proposals marked", async () => {
    const { code, stdout } = await trame("clauses");
    expect(code).toBe(0);
    const [model] = JSON.parse(stdout) as { lists: { id: string; clauses: Record<string, unknown>[] }[] }[];
    expect(model?.lists.map(({ id, clauses }) => [id, clauses.length])).toEqual([
      ["partner", 8],
      ["car", 13],
      ["both", 5],
    ]);
    const clauses = model?.lists.flatMap((list) => list.clauses) ?? [];
    expect(clauses.filter((clause) => clause.default)).toHaveLength(18);
    for (const clause of clauses) {
      expect(clause.status).toBe(clause.default ? undefined : "proposition, à faire valider");
      expect(clause.parent).toBe(String(clause.id).startsWith("resources-") ? "resources" : undefined);
    }
  });
});

describe("trame fields", () => {
  it("lists what the model asks", async () => {
    const { code, stdout } = await trame("fields");
    expect(code).toBe(0);
    const [model] = JSON.parse(stdout) as { model: string; fields: { id: string; slots: number; columns: string[] }[] }[];
    expect(model?.model).toBe("ftda-partenariat");
    expect(model?.fields.map(({ id }) => id)).toEqual(FIELDS);
    expect(model?.fields.find(({ id }) => id === "partner.ape")).toEqual({
      id: "partner.ape",
      kind: "ape",
      label: "Code APE",
      help: "4 chiffres et une lettre, ou des mots de l’activité\u00a0: hébergement social\u00a0; «\u00a0sans objet\u00a0» si le partenaire n’en a pas.",
      slots: 1,
      columns: ["partner.ape"],
      example: "8790B",
    });
    expect(model?.fields.find(({ id }) => id === "signatory.name")?.columns).toEqual([
      "signatory.name",
      "signatory.name.firstName",
      "signatory.name.familyName",
    ]);
    expect(model?.fields.reduce((total, { slots }) => total + slots, 0)).toBe(29);
  });
});

const FIELDS = ["partner.name", "partner.kind", "partner.number", "partner.address", "partner.siret", "partner.ape", "partner.presentation", "signatory.name", "signatory.role", "purpose.objective", "purpose.means", "engagement.channel", "engagements", "contact.name", "contact.role", "contact.gender", "signing.date"]; // prettier-ignore

describe("trame review", () => {
  it("says what blocks the blank agreement, as a page and as JSON, and changes nothing", async () => {
    const document = file("blank.docx", blankAgreement);
    const page = await trame("review", "--document", document);
    expect(page).toMatchObject({ code: 1, stderr: "" });
    expect(page.stdout).toMatch(/^# Vérification avant signature\u00a0: Convention de partenariat/);
    expect(page.stdout).toContain(
      "- **Identité de France terre d’asile** La loi sur les associations est de 1901, pas de 1091. Correction proposée\u00a0: «\u00a0Association loi 1901\u00a0».",
    );
    for (const place of ["Identité du partenaire", "Article 3, 1er engagement du partenaire", "Bloc de signature"])
      expect(page.stdout).toContain(`**${place}** `);
    expect(page.stdout).not.toContain("§");
    // The document's own words aside: what is quoted of it stands on a line of its own.
    const said = page.stdout.split("\n").filter((line) => !line.startsWith("  >"));
    expect(said.join("\n").match(/[ ][;:!?»]|« /gu)).toBeNull();
    const json = await trame("review", "--document", document, "--json", "--language", "en", "--profile", "ltsc");
    expect(json).toMatchObject({ code: 1, stderr: "" });
    const review = JSON.parse(json.stdout) as { verdict: { state: string }; findings: { code: string; message: string }[] };
    expect(review.verdict.state).toBe("blocked");
    expect(review.findings.filter(({ code }) => code === "slot-unfilled")).toHaveLength(29);
    expect(review.findings[0]?.message).toBe("“Partner's name” is not filled: “XXX” still has to be completed.");
    expect(Buffer.from(readFileSync(document)).equals(Buffer.from(blankAgreement))).toBe(true);
  });

  it("sets aside what the house means, and says what is wrong with its file", async () => {
    const document = file("blank.docx", blankAgreement);
    const decisions = {
      "read-and-approved-ftda": { meant: "Gardé par usage" },
      "law-of-1901": { correct: "Association (loi 1901)" },
    };
    const house = { version: 1, model: "ftda-partenariat", date: "2026-11-02", decisions };
    const json = await trame("review", "--document", document, "--json", "--house", file("house.json", house));
    const { findings } = JSON.parse(json.stdout) as { findings: { message: string; waived: string | null }[] };
    expect(findings.filter(({ waived }) => waived !== null).map(({ waived }) => waived)).toEqual(["Gardé par usage"]);
    expect(findings.map(({ message }) => message).join()).toContain("«\u00a0Association (loi 1901)\u00a0»");
    const wrong = { ...house, decisions: { nothing: "ask" } };
    const refused = await trame("review", "--document", document, "--house", file("wrong.json", wrong));
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(
      "La décision «\u00a0nothing\u00a0» ne répond à aucun point du modèle\u00a0: elle ne compte pas.",
    );
  });

  it("does nothing to the terminal, whatever the document says", async () => {
    const changed = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace("conciliation", "c\u009b31m\u202enoitailicno\u202c\u200f"),
    );
    for (const form of [[], ["--json"]]) {
      const { stdout } = await trame("review", "--document", file("x.docx", changed), ...form);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/);
    }
  });

  it("refuses a document that is not the agreement", async () => {
    expect(await trame("review", "--document", file("other.docx", docx(p("Bonjour."))))).toMatchObject({ code: 2, stdout: "" });
  });
});
