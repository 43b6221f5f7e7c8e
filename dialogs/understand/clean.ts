import { decodeHTMLStrict } from 'entities';
import { quotedOrOwn, withoutMailHead } from './mail.ts';

/** Characters of a message that are read; a request fits in a few hundred, the rest is quotation or noise. */
export const textCharactersMax = 2000;

/** Mentioned names are wrapped in these private-use characters, so that later steps know their exact extent. */
export const mentionOpen = '\uE000';
export const mentionClose = '\uE001';

// Struck-out text is not what the sender says now, so it goes with its content.
const dropped =
  /<(s|del|strike|script|style)\b[^<>]{0,300}>[\s\S]{0,4000}?<\/\1\s*>|<attachment\b[^<>]{0,300}>(?:<\/attachment>)?/gi;

function stripTags(html: string): string {
  if (!html.includes('<')) return html;
  return quotedOrOwn(html.replace(dropped, ' '))
    .replace(/<at\b[^<>]{0,200}>/gi, mentionOpen)
    .replace(/<\/at>/gi, mentionClose)
    .replace(/<tr\b[^<>]{0,300}>([\s\S]{0,2000}?)<\/tr>/gi, (_, row: string) => tableRow(row))
    .replace(/<(?:br|p|\/p|div|\/div|li|\/li|ul|\/ul|ol|\/ol|tr|\/tr|h\d|\/h\d)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '');
}

/** A row of two cells is a label with its value; one of more is a list. */
function tableRow(row: string): string {
  const cells = row
    .split(/<\/t[dh]>/i)
    .map((cell) => cell.replace(/<[^<>]{0,300}>/g, '').trim())
    .filter((cell) => cell !== '');
  return `\n${cells.join(cells.length === 2 ? ' : ' : ' , ')}\n`;
}

/** What is said while thinking, and written down by whoever dictates. */
const fillers = /(?<![\p{L}\p{N}'-])(?:uh+|uhm+|erm+|ähm+|öhm+|euh+),?(?![\p{L}\p{N}'-])/giu;

/** "16-Aug-2027", "03-mar-27": one word with its year, as spreadsheets write a day. */
const dashedDate =
  /(?<![\p{L}\p{N}-])(\d{1,2})-((?:jan|ene|feb|fév|fev|mar|mär|mrt|maa|apr|abr|avr|may|mai|mei|maj|jun|jui|jul|aug|ago|aoû|sep|set|oct|okt|out|nov|dec|dez|dic|déc)\p{L}{0,6})\.?-(20\d\d|\d\d)(?![\p{L}\p{N}])/giu;

const botNames = /\uE000\s*(?:latchkey|jml ?bot|bot)\s*\uE001[,:]?/gi;

/** The mark that mail programs write above a signature: "-- " on a line of its own (RFC 3676, section 4.3). */
const signatureMark = /\n[^\S\n]*--[^\S\n]*\n/;
/** A message has at least this many words above its signature. */
const wordsAboveMin = 4;

function withoutSignature(text: string): string {
  const at = text.search(signatureMark);
  if (at < 0) return text;
  const above = text.slice(0, at);
  return above.split(/\s+/).filter(Boolean).length < wordsAboveMin ? text : above;
}

/** What a phone writes under a message: "Sent from my iPhone" tells nothing of a device. */
const sentFrom =
  /(?<=^|[\n.!?])\s*(?:sent from my|get outlook for|gesendet von meinem|von meinem (?=.{2,20} gesendet)|envoyé de mon|enviado (?:desde|do|de) (?:mi|meu)|verzonden (?:vanaf|met) mijn|sendt fra min)\b[^\n]{0,40}$/gimu;

/** Emoji side by side, with what joins and colours them. */
const pictures =
  /(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u20E3)\s*)+/gu;

/** Whether emoji part nothing: they open a line, or a verb goes on behind them ("Noor 🎉 is joining"). */
function isPlain(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const behind = text.slice(at).replace(pictures, '');
  return (
    /(?:^|[\n.!?>])\s*$/.test(before) ||
    /^(?:is|has|will|was|ist|hat|wird|est|a|es|ha|e|vai|er|har)\s/.test(behind)
  );
}

/**
 * Turns Teams HTML or plain text into plain text: tags, struck-out and quoted parts, emoji, markdown marks and
 * invisible characters are gone, entities decoded, mentions kept between {@link mentionOpen} and
 * {@link mentionClose}, the mention of the bot itself removed. At most {@link textCharactersMax} characters.
 */
export function clean(text: string): string {
  const plain = withoutMarkup(text)
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/(?![\n\t\r])\p{Cc}/gu, ' ')
    .replace(pictures, (_, at: number, all: string) => (isPlain(all, at) ? ' ' : ' , '))
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(sentFrom, '')
    .replace(/[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ' ')
    .replace(fillers, ' ')
    .replace(
      dashedDate,
      (_, day: string, month: string, year: string) => `${day} ${month} ${year.padStart(4, '20')}`,
    )
    .replace(botNames, ' ')
    .replace(/^\s*@?latchkey\b[,:]?/i, ' ')
    .replace(/(?:-+|=+)>|[→➔➜⇒]|(?<=\S )>{1,2}(?= \S)/g, ' → ')
    .replace(/(?<=^|[\s,;:])\(?[1-9]\)\s+(?=\p{L})/gu, '\n')
    .replace(/…(?=\s+\p{Lu})/gu, ' . ')
    .replace(/[^\S\n]+/g, ' ');
  return withoutMailHead(withoutSignature(plain)).slice(0, textCharactersMax).trim();
}

/** A message as its sender sees it: tags left out, entities decoded, accents composed. */
export function withoutMarkup(text: string): string {
  const html = text.slice(0, textCharactersMax * 2).replace(/[\uE000\uE001]/g, ' ');
  return decodeHTMLStrict(stripTags(html)).normalize('NFC');
}
