/** The parts of a window with office.js in it that the adapter uses: the pane's own window, or a jsdom one in Node. */
export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly DOMParser: typeof DOMParser;
  readonly XMLSerializer: typeof XMLSerializer;
  readonly document: Pick<Document, "implementation">;
}
