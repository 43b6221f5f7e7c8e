import type { AdaptiveCard, ButtonData, Element } from './adaptive.ts';
import {
  actionRow,
  bare,
  button,
  card,
  data,
  heading,
  join,
  line,
  peopleInput,
  say,
  textInput,
} from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** Somebody a typed name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly jobTitle?: string;
  readonly department?: string;
  /** Picture as a data URI; without one the initials stand there. */
  readonly photo?: string;
}

export interface ChoosePersonOptions {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  readonly viewer: Viewer;
  /** Names the question on our side, so that the answer finds the draft it belongs to. */
  readonly about: string;
  readonly shared?: boolean;
}

const candidatesMax = 8;
/** Longest sign-in name that Entra ID takes is 113. */
const signInCharactersMax = 113;
const titleCharactersMax = 80;
/** Photo and initials take the same room, so that the names below each other line up; two wide letters fit. */
const portraitWidth = '60px';
/** Room for photos in one card, so that the longest names and titles still fit beside them. */
export const photosCharactersMax = 8_000;

/** Asks which of several people of one name is meant, with photo, title and department; or offers a search. */
export function choosePersonCard(options: ChoosePersonOptions): AdaptiveCard {
  const { typed, candidates, viewer, about, shared } = options;
  const t = texts(viewer.language);
  const says = say(candidates.length === 0 ? t.choose.none : t.choose.text, { typed });
  return card({
    viewer,
    summary: says,
    body: [
      heading(t.choose.title),
      line(says),
      ...candidateRows(candidates, viewer, { about }),
      peopleInput({ id: 'person', label: t.choose.search, people: [], shared, placeholder: t.form.search }),
      textInput({ id: 'personTyped', label: t.choose.typed, maxLength: 200, placeholder: t.form.typedHint }),
      ...actionRow(button({ title: t.choose.send, verb: 'choose-person', data: { about } })),
    ],
  });
}

/** People side by side with what tells them apart, each with a button that picks them and takes along what was typed. */
export function candidateRows(
  candidates: readonly Candidate[],
  viewer: Viewer,
  of: ButtonData,
): readonly Element[] {
  let room = photosCharactersMax;
  return candidates.slice(0, candidatesMax).map((one) => {
    const photo = drawable(one.photo, room);
    room -= photo?.length ?? 0;
    return candidateRow({ ...one, photo }, viewer, of);
  });
}

/** The photo when it is an image that lies in the card and there is room for it: a picture is never loaded from an address. */
function drawable(photo: string | undefined, room: number): string | undefined {
  if (photo === undefined || photo.length > room) return undefined;
  return /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(photo) ? photo : undefined;
}

function candidateRow(one: Candidate, viewer: Viewer, of: ButtonData): Element {
  const t = texts(viewer.language);
  const role = join(
    ' · ',
    ...[one.jobTitle, one.department].flatMap((text) => (text ? [data(text, titleCharactersMax)] : [])),
  );
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      { type: 'Column', width: portraitWidth, items: [portrait(one, viewer)] },
      {
        type: 'Column',
        width: 'stretch',
        items: [
          line(data(one.name, titleCharactersMax), { bold: true }),
          ...(role === '' ? [] : [line(role, { spacing: 'none' })]),
          line(data(one.upn, signInCharactersMax), { small: true, subtle: true, spacing: 'none' }),
          // Below the words: beside them it leaves no room for a sign-in name on a phone.
          ...actionRow(
            button({ title: t.choose.pick, verb: 'choose-person', data: { ...of, item: one.id } }),
          ),
        ],
      },
    ],
  };
}

/** The photo, or the initials where there is none. */
function portrait(one: Candidate, viewer: Viewer): Element {
  const t = texts(viewer.language);
  if (one.photo !== undefined)
    return {
      type: 'Image',
      url: one.photo,
      altText: bare(say(t.choose.photo, { name: one.name })),
      size: 'stretch',
      style: 'person',
    };
  const initials = one.name
    .split(/[\s-]+/)
    .flatMap((word) => [...word].slice(0, 1))
    .slice(0, 2)
    .join('');
  return {
    type: 'Container',
    style: 'accent',
    items: [line(data(initials.toUpperCase(), 2), { bold: true })],
  };
}
