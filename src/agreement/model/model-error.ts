/** A model file is wrong. `place` names file and position, as in `paragraphs.json[13].text`. */
export class ModelError extends Error {
  readonly code = "invalid-model";

  constructor(
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${place}: ${reason}`);
    this.name = "ModelError";
  }
}
