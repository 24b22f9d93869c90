/**
 * What Word keeps for the add-in, and letting go of it. In a `Word.run` the client has Word keep every object that is named, and
 * lets go of all of them in one request at the end, before it gives the answer: for each it walks through all those before
 * (`ClientRequestBase._removeKeepReferenceAction`, @microsoft/office-js 1.1.110). At 10,000 slots that is nearly all the time there
 * is, and a message over the 5 MB that Word on the web takes. So what it asks to let go of waits here, and goes a little at a time.
 */

/** Objects a request: some 130 KB, and a walk that is not felt. */
const AT_ONCE = 1_000;

/**
 * Said of an object just named that is wanted in this request only: Word need not keep it, nor be told to let go of it. It must not
 * be used once the request was answered, but for what was loaded of it.
 */
export function notKept<Named extends OfficeExtension.ClientObject>(object: Named): Named {
  object.context.trackedObjects.remove(object);
  return object;
}

/**
 * To be called before a run names anything.
 *
 * @returns what lets go, once the run is over and its answer given; to be told that it is over before the client lets go.
 */
export function holdBack(context: Word.RequestContext): { readonly end: () => void; readonly letGo: () => Promise<void> } {
  const { trackedObjects } = context;
  const letGo = trackedObjects.remove.bind(trackedObjects);
  const held: OfficeExtension.ClientObject[] = [];
  const end = (): void => {
    trackedObjects.remove = (objects: OfficeExtension.ClientObject | OfficeExtension.ClientObject[]) => {
      for (const object of Array.isArray(objects) ? objects : [objects]) held.push(object);
    };
  };
  const letGoOfAll = async (): Promise<void> => {
    for (let at = 0; at < held.length; at += AT_ONCE) {
      letGo(held.slice(at, at + AT_ONCE));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one small request after the other: the point of it
      await context.sync();
    }
  };
  return { end, letGo: letGoOfAll };
}
