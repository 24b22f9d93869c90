/**
 * The controls of one reading as another reading in the same `Word.run` has them. Ids hold as long as the document is open
 * (on the web they are others at the next opening: #2315, #2501); where several controls say they have one (a file put together
 * by hand), they are taken in order, and none where there are more or fewer of them.
 */
export function pairById(
  before: readonly Word.ContentControl[],
  after: readonly Word.ContentControl[],
): ReadonlyMap<Word.ContentControl, Word.ContentControl> {
  const [old, now] = [byId(before), byId(after)];
  return new Map(
    Array.from(old).flatMap(([id, controls]): [Word.ContentControl, Word.ContentControl][] => {
      const same = now.get(id) ?? [];
      return same.length === controls.length
        ? controls.flatMap((control, nth): [Word.ContentControl, Word.ContentControl][] => {
            const found = same[nth];
            return found ? [[control, found]] : [];
          })
        : [];
    }),
  );
}

function byId(controls: readonly Word.ContentControl[]): Map<number, Word.ContentControl[]> {
  const found = new Map<number, Word.ContentControl[]>();
  for (const control of controls) found.set(control.id, [...(found.get(control.id) ?? []), control]);
  return found;
}
