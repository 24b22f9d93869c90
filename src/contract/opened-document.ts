/** The document a check has before it, and the ways to ask that most checks have in common. */

/** The parts of a window with office.js in it that checks use. */
export interface ContractWindow {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/** What a check found was not there to be asked. */
export class NothingToAsk extends Error {
  readonly code = "NothingToAsk";
  override readonly name = "NothingToAsk";
}

export class OpenedDocument {
  constructor(
    readonly context: Word.RequestContext,
    readonly window: ContractWindow,
  ) {}

  get document(): Word.Document {
    return this.context.document;
  }

  sync(): Promise<void> {
    return this.context.sync();
  }

  /** Sends what is queued, and gives an object once it has arrived. */
  async loaded<Item extends OfficeExtension.ClientObject>(object: Item): Promise<Item> {
    await this.context.sync();
    return object;
  }

  /** Those of the fixture: a file may leave an empty one before or after it. */
  async paragraphs(properties = "text"): Promise<Word.Paragraph[]> {
    const { items } = await this.loaded(this.document.body.getRange("Content").paragraphs.load(`text,${properties}`));
    const hasText = items.map(({ text }) => bare(text) !== "");
    return items.slice(Math.max(0, hasText.indexOf(true)), hasText.lastIndexOf(true) + 1);
  }

  async paragraph(at = 0, properties = "text"): Promise<Word.Paragraph> {
    return given((await this.paragraphs(properties))[at], `paragraph ${at}`);
  }

  async texts(): Promise<string[]> {
    return (await this.paragraphs()).map(({ text }) => bare(text));
  }

  async controls(properties = "tag,text"): Promise<Word.ContentControl[]> {
    return (await this.loaded(this.document.body.getRange("Content").contentControls.load(properties))).items;
  }

  /** The first control, or the first with a tag. */
  async control(tag?: string, properties = "tag,text"): Promise<Word.ContentControl> {
    const controls = await this.controls(properties);
    return given(tag === undefined ? controls[0] : controls.find((one) => one.tag === tag), "control");
  }

  /** Tag and text of each control. */
  async shown(): Promise<[tag: string, text: string][]> {
    return (await this.controls()).map(({ tag, text }) => [tag, bare(text)]);
  }

  async hits(text: string, properties = "text"): Promise<Word.Range[]> {
    return (await this.loaded(this.document.body.search(text, { matchCase: true }).load(properties))).items;
  }

  /** The first place of a text. */
  async find(text: string, properties = "text"): Promise<Word.Range> {
    return given((await this.hits(text, properties))[0], text);
  }

  /** Puts a control round the first place of a text. */
  async wrap(text: string, tag: string): Promise<Word.ContentControl> {
    const control = (await this.find(text)).insertContentControl();
    control.tag = tag;
    await this.sync();
    return control;
  }

  /** The body's Office Open XML. */
  async ooxml(): Promise<string> {
    const markup = this.document.body.getOoxml();
    await this.sync();
    return markup.value;
  }

  /** A request of the Common API. */
  common<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      call(({ status, value, error }) => {
        if (status === this.window.Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(Object.assign(new Error(error.name), { code: String(error.code) }));
      });
    });
  }
}

/** Text without the mark of its end, which a check of its own asks about. */
export function bare(text: string): string {
  return text.replace(/\r?\u0007$|\r$/u, "");
}

/** @throws NothingToAsk for undefined. */
export function given<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new NothingToAsk(what);
  return value;
}

/** What is asked, or the code it is refused with: where either is an answer. */
export async function orRefusal(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    return refusalOf(error);
  }
}

/** An error that Word gave, by its code alone; any other is one of this program's and goes on. */
function refusalOf(error: unknown): string {
  // office.js may live in another window, where `instanceof` means nothing.
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return `refused: ${error.code}`;
  throw error;
}
