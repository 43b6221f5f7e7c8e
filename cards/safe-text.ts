/** Longest text that stands for a name on a card, in code points. */
export const nameCodePointsMax = 120;

/** Longest piece of data inside a chat message, in code points. */
export const messageCodePointsMax = 1_000;

/** What stands where nothing visible is left: an empty name on an approval would hide whom it is about. */
const nothingVisible = '?';

/** Spaces and line breaks of every kind, as one space. */
const space = /[\t-\r\u0085\p{Z}]+/gu;

/** Control, format (direction, zero-width, tags), private and unpaired characters, fillers and variation selectors. */
const invisible =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** More than three marks on one letter paint over the lines around it. */
const markPile = /(\p{M}{3})\p{M}+/gu;

/** Inline Markdown: emphasis, code, links. An underscore between letters means nothing and stays readable. */
const inlineMarkdown = /[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A line that would begin a heading or a list. */
const lineMarkdown = /^([#+-]|\d{1,9}(?=[.)]))/;

/**
 * Text that means nothing but itself: Latin letters, digits, single spaces and a few signs, with a letter or digit
 * first that begins no list. Most of what cards show is such text, and all the work below would leave it as it is.
 */
const harmless =
  /^(?!\d+\))[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff](?:[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff,;()'’+/-]|(?<=\d):(?=\d)| (?! |$))*$/;

function visible(text: string, codePointsMax: number): string {
  const oneLine = text.normalize('NFC').replace(space, ' ').replace(invisible, '');
  const points = [...oneLine.replace(markPile, '$1').trim()];
  if (points.length === 0) return nothingVisible;
  if (points.length <= codePointsMax) return points.join('');
  return `${points.slice(0, codePointsMax - 1).join('')}…`;
}

function withoutMarkdown(text: string): string {
  return text
    .replace(inlineMarkdown, String.raw`\$&`)
    .replace(lineMarkdown, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Parts that clients turn into links on their own, and the two forms that card templates fill in. */
function withoutAutomatics(text: string): string {
  return text
    .replaceAll('://', ':⁄⁄')
    .replace(/\b(www)\.(?=\S)/gi, '$1․')
    .replace(/\.(?=[a-z]{2,24}\/)/gi, '․')
    .replace(/\b(mailto|tel|javascript|data|msteams):/gi, '$1：')
    .replace(/([{$])(?=\{)/g, '$1 ');
}

/**
 * Makes a name from the directory, or any text a person typed, safe for a TextBlock or Fact, which render Markdown and
 * links: one line, visible characters only, no emphasis, link, heading, list or mention, no date function or template.
 * Apply once, last; the result is for showing, not for comparing.
 *
 * @param text any string. @param codePointsMax cap before escaping.
 * @returns the text; `?` when nothing visible is left.
 */
export function plain(text: string, codePointsMax: number = nameCodePointsMax): string {
  if (text.length <= codePointsMax && harmless.test(text)) return text;
  if (text.length > rememberedCharactersMax) return madePlain(text, codePointsMax);
  const remembered = rememberedBy(codePointsMax);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = madePlain(text, codePointsMax);
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(text, made);
  return made;
}

/**
 * Names of groups, licences and titles come again on every card, and each costs as much as the rest of its row. By the cap,
 * of which the program has a handful.
 */
const rememberedByCap = new Map<number, Map<string, string>>();
const rememberedMax = 5_000;
const rememberedCharactersMax = 200;

function rememberedBy(codePointsMax: number): Map<string, string> {
  let remembered = rememberedByCap.get(codePointsMax);
  if (remembered === undefined) {
    remembered = new Map();
    rememberedByCap.set(codePointsMax, remembered);
  }
  return remembered;
}

function madePlain(text: string, codePointsMax: number): string {
  const shown = visible(text, codePointsMax)
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/&(?=#?\w{1,32};)/g, '＆');
  return withoutAutomatics(withoutMarkdown(shown));
}

/**
 * The same for the text of a chat message, which Teams reads as Markdown and XML: `<` and `&` become entities, so no
 * `<at>` is a mention.
 */
export function escapeActivityText(text: string, codePointsMax: number = messageCodePointsMax): string {
  const shown = withoutAutomatics(withoutMarkdown(visible(text, codePointsMax)));
  return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
