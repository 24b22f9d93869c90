/**
 * A story as the paper shows it. Every piece of text says where it is, so that a place on the screen can be found in the
 * document (`paper-position.ts`): `data-paragraph` is the place among the story's paragraphs, `data-start` an offset in
 * one, `data-control` the place of a content control among those of the story.
 */

import { createContext, type ReactElement, type ReactNode, useContext } from "react";
import { type Paragraph, SPECIAL, type TextPiece } from "../../../docx/paragraph";
import type { Story } from "../../../docx/story";
import type { XmlElement } from "../../../docx/xml";
import { paragraphStyle, runStyle } from "./text-style";

interface Places {
  readonly story: Story;
  /** The control that is entered: its frame shows. */
  readonly entered: XmlElement | undefined;
  readonly paragraphs: ReadonlyMap<XmlElement, number>;
  readonly controls: ReadonlyMap<XmlElement, number>;
}

const PlacesContext = createContext<Places | undefined>(undefined);

function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error("no story above");
  return places;
}

/** Every `w:sdt` of a story, in document order: what `data-control` counts. */
export function controlElements(story: Story): XmlElement[] {
  return [...story.root.descendants("w:sdt")];
}

interface StoryViewProps {
  readonly story: Story;
  readonly entered?: XmlElement | undefined;
}

export function StoryView({ story, entered }: StoryViewProps): ReactElement {
  const places: Places = {
    story,
    entered,
    paragraphs: new Map(story.paragraphs.map(({ element }, index) => [element, index])),
    controls: new Map(controlElements(story).map((element, index) => [element, index])),
  };
  return (
    <PlacesContext.Provider value={places}>
      <Blocks within={story.root} />
    </PlacesContext.Provider>
  );
}

function Blocks({ within }: { readonly within: XmlElement }): ReactElement {
  const { story } = usePlaces();
  return (
    <>
      {within.elements.map((element, index) => {
        switch (element.name) {
          case "w:p":
            return <ParagraphView key={index} paragraph={story.paragraphOf(element)} />;
          case "w:tbl":
            return <Table key={index} table={element} />;
          case "w:sdt":
            return (
              <Control key={index} control={element} isBlock>
                <Blocks within={element.child("w:sdtContent") ?? element} />
              </Control>
            );
          case "w:ins":
          case "w:customXml":
          case "w:smartTag":
            return <Blocks key={index} within={element} />;
          default:
            return null;
        }
      })}
    </>
  );
}

function Table({ table }: { readonly table: XmlElement }): ReactElement {
  return (
    <table>
      <tbody>
        {table.childrenNamed("w:tr").map((row, r) => (
          <tr key={r}>
            {row.childrenNamed("w:tc").map((cell, c) => (
              <td key={c}>
                <Blocks within={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ControlProps {
  readonly control: XmlElement;
  readonly isBlock?: boolean;
  readonly children: ReactNode;
}

function Control({ control, isBlock = false, children }: ControlProps): ReactElement {
  const { controls, entered } = usePlaces();
  const Element = isBlock ? "div" : "span";
  const properties = control.child("w:sdtPr");
  // [MS-DOCX] 2.5.4.2: outlined or shaded when that is needed, or, hidden, never.
  const frame = properties?.child("w15:appearance")?.attribute("w15:val") ?? "boundingBox";
  return (
    <Element
      className={`control ${isBlock ? "block" : "inline"}`}
      data-control={controls.get(control)}
      data-tag={properties?.child("w:tag")?.attribute("w:val")}
      data-title={properties?.child("w:alias")?.attribute("w:val") ?? ""}
      data-frame={frame}
      data-entered={control === entered || undefined}
    >
      {children}
    </Element>
  );
}

function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactElement {
  const { paragraphs } = usePlaces();
  const { element, pieces } = paragraph;
  // Numbers are not counted: a bullet stands for them.
  const isListed = paragraph.story.document.numbering.placeOf(element) !== undefined;
  return (
    <p
      className={isListed ? "listed" : undefined}
      style={paragraphStyle(paragraph)}
      data-paragraph={paragraphs.get(element)}
      data-length={paragraph.length}
    >
      {pieces.length === 0 && !element.holds("w:sdt") ? (
        <span data-start={0}>
          <br />
        </span>
      ) : (
        <Inline within={element} paragraph={paragraph} piecesOf={byRun(pieces)} />
      )}
    </p>
  );
}

function byRun(pieces: readonly TextPiece[]): ReadonlyMap<XmlElement, readonly TextPiece[]> {
  const runs = new Map<XmlElement, TextPiece[]>();
  for (const piece of pieces) runs.set(piece.run, [...(runs.get(piece.run) ?? []), piece]);
  return runs;
}

interface InlineProps {
  readonly within: XmlElement;
  readonly paragraph: Paragraph;
  readonly piecesOf: ReadonlyMap<XmlElement, readonly TextPiece[]>;
}

/** Runs and what wraps them: controls, revisions, links. */
function Inline({ within, paragraph, piecesOf }: InlineProps): ReactElement {
  return (
    <>
      {within.elements.map((element, index) => {
        const pieces = piecesOf.get(element);
        if (pieces) return <Run key={index} run={element} paragraph={paragraph} pieces={pieces} />;
        const inside = <Inline key={index} within={element} paragraph={paragraph} piecesOf={piecesOf} />;
        switch (element.name) {
          case "w:sdt": {
            const isEmpty = ![...element.descendants("w:r")].some((run) => piecesOf.has(run));
            return (
              <Control key={index} control={element}>
                {isEmpty ? (
                  <span className="prompt" data-start={startOf(element, paragraph)} data-empty="">
                    Cliquez ou appuyez ici pour entrer du texte.
                  </span>
                ) : (
                  inside
                )}
              </Control>
            );
          }
          case "w:del":
          case "w:moveFrom":
            return <del key={index}>{inside}</del>;
          case "w:ins":
          case "w:moveTo":
            return <ins key={index}>{inside}</ins>;
          case "w:hyperlink":
            return (
              <span key={index} className="link">
                {inside}
              </span>
            );
          case "w:pPr":
          case "w:sdtPr":
          case "w:r":
            return null;
          default:
            return inside;
        }
      })}
    </>
  );
}

/** Where an empty inline control stands. */
function startOf(control: XmlElement, paragraph: Paragraph): number {
  const range = paragraph.story.controlOf(control).range();
  const { offset } = range.start;
  range.release();
  return offset;
}

function Run({
  run,
  paragraph,
  pieces,
}: {
  readonly run: XmlElement;
  readonly paragraph: Paragraph;
  readonly pieces: readonly TextPiece[];
}): ReactElement {
  return (
    <span style={runStyle(run, paragraph)}>
      {pieces.map(({ start, text }) => (
        <span key={start} data-start={start} data-end={start + text.length}>
          {shown(text)}
        </span>
      ))}
    </span>
  );
}

/** Characters that stand for what is not a letter, as something to see. */
function shown(text: string): ReactNode {
  switch (text) {
    case SPECIAL.lineBreak:
      return <br />;
    case SPECIAL.pageBreak:
      return <span className="page-break">{"\u00a0"}</span>;
    case SPECIAL.columnBreak:
      return <br />;
    case SPECIAL.noBreakHyphen:
      return "\u2011";
    case SPECIAL.softHyphen:
      return "\u00ad";
    case SPECIAL.noteMark:
      return <sup>*</sup>;
    default:
      return text;
  }
}
