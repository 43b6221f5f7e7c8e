import type { Line, Range } from './items.ts';
import { sentencesOf } from './items.ts';
import type { AskPhrases } from './languages/language.ts';
import type { Found } from './phrases/table.ts';
import { phraseTable } from './phrases/table.ts';
import type { Tables } from './tables.ts';
import { findsByGroup } from './tables.ts';

/** A line with what is asked in it. */
export interface Asks {
  readonly line: Line;
  readonly tables: Tables;
  readonly finds: (group: keyof AskPhrases) => readonly Found<keyof AskPhrases>[];
  /** the sentences that only want to know something */
  readonly questions: readonly Range[];
  /** openings of polite requests: "could you" */
  readonly polite: readonly Found<keyof AskPhrases>[];
}

type Finder = Asks['finds'];

/** Greetings before a sentence are skipped this often. */
const greetingsMax = 4;

function behindGreetings(finds: Finder, { from, to }: Range): number {
  let at = from;
  for (let count = 0; count < greetingsMax; count += 1) {
    const found = finds('greeting').filter((one) => one.at === at && one.to < to);
    const end = Math.max(at, ...found.map((one) => one.to));
    if (end === at) break;
    at = end;
  }
  return at;
}

function opensWith(finds: Finder, group: keyof AskPhrases, at: number): boolean {
  return finds(group).some((one) => one.at === at);
}

const supposes =
  /^(?:when|if|once|wenn|sobald|falls|quand|lorsque|si|cuando|quando|se|als|wanneer|zodra|nar|hvis)$/;

/** The part of a sentence that asks: "Leo starts on Monday, can he get a laptop?" asks only about the laptop. */
function askingPart(line: Line, finds: Finder, sentence: Range): Range {
  if (!line.codes.slice(sentence.from, sentence.to).includes('?')) return sentence;
  // "When Ben leaves on Friday, who gets his mailbox?" tells nothing that is not part of what it asks.
  if (supposes.test(line.codes[behindGreetings(finds, sentence)] ?? '')) return sentence;
  for (let at = sentence.to - 1; at > sentence.from; at -= 1) {
    if (line.codes[at] !== ',' || !line.codes.slice(sentence.from, at).includes('<p>')) continue;
    const opens = ['question', 'polite', 'wantsToKnow'] as const;
    const start = at + 1;
    const named = line.codes.slice(start, sentence.to).includes('<p>');
    if (!named && opens.some((group) => opensWith(finds, group, start)) && !aboutTruth(line, start))
      return { from: start, to: sentence.to };
  }
  return sentence;
}

/** "…, is that true?", "…, right?" asks about what was said before. */
function aboutTruth(line: Line, at: number): boolean {
  return line.codes
    .slice(at)
    .some((code) =>
      /^(?:true|correct|right|know|stimmt|wahr|vrai|sur|cierto|verdad|certo|verdade|waar|klopt|rigtigt|sandt|why|warum|pourquoi|waarom|hvorfor)$/.test(
        code,
      ),
    );
}

/** "…?!" is more often amazed than curious. */
function exclaims({ codes }: Line, { to }: Range): boolean {
  return codes[to - 1] === '!' && codes[to - 2] === '?';
}

/** "Ana left on Friday and nobody told us?! Close her account": whoever orders what is due knows what happened. */
function orderedBehind(line: Line, { events }: Tables, from: number): boolean {
  const behind = line.codes.slice(from);
  if (behind.includes('?')) return false;
  return (
    behind.some((code) => orders.test(code)) ||
    events.findAll(line).some(({ at, value }) => at >= from && value.intent === 'leaver')
  );
}

const orders =
  /^(?:create|anlegen|einrichten|creer|cree|creez|crea|creen|cria|criem|maak|opret|close|disable|lock|block|shut|schliessen|sperren|dichtmachen|fermer|ferme|fermez|couper|cierra|cierren|cerrar|bloquea|fecha|fechem|fechar|bloquear|sluit|sluiten|blokkeer|luk|lukke|sparre)$/;

const truth =
  /^(?:(?:and|but|so) )?(?:(?:is|was) (?:that|this|it) (?:really |actually |even )?(?:so|true|right|correct)|(?:any|some) truth (?:in|to) (?:that|it|this)|true|really|right|stimmt das(?: wirklich)?|ist (?:das|es) (?:wirklich |denn )?(?:wahr|richtig|so)|wahr|wirklich|(?:est-ce|c' est)(?: bien)? (?:vrai|exact|le cas)|vrai|es (?:eso |esto )?(?:verdad|cierto)(?: eso)?|verdad|e (?:isso |mesmo )?verdade(?: isso)?|verdade|klopt (?:dat|het)|is dat (?:echt )?(?:waar|zo)|echt waar|passer (?:det|dette)|er det (?:sandt|rigtigt)|sandt) \?$/;
const requests = /^(?:please|pls|bitte|svp|plait|favor|alsjeblieft|graag|venligst)$/;

/** "Ana is leaving. Is that true?": what is asked about is the sentence before. */
function withWhatIsDoubted({ codes }: Line, part: Range, before: Range | undefined): Range {
  if (
    before === undefined ||
    !truth.test(
      codes
        .slice(part.from, part.to)
        .filter((code) => code !== '¿')
        .join(' '),
    )
  )
    return part;
  const told = codes.slice(before.from, before.to);
  return told.includes('<p>') && !told.some((code) => requests.test(code))
    ? { from: before.from, to: part.to }
    : part;
}

/** What makes a question of the sentence before it, without its mark, too. */
const unmarkedTruth = phraseTable(
  [
    '[,] (is|can|could) (that|it|this) [be] [really] (true|right|correct|so)',
    "[,] (stimmt das|stimmt 's|ist das wahr|ist das richtig)",
    "[,] (c' est vrai|est-ce vrai|c' est exact)",
    '[,] (es verdad|es cierto|es verdad eso|e verdade|isso e verdade|e certo)',
    '[,] (klopt dat|is dat waar|klopt het)',
    '[,] (passer det|er det rigtigt|er det sandt)',
  ].map((phrase) => [phrase, true] as const),
);

const relative = /^(?:who|whose|whom|which|wer|qui|que|quem|quien|wie|som|hvem)$/;

function isQuestion(line: Line, tables: Tables, finds: Finder, part: Range): boolean {
  const at = behindGreetings(finds, part);
  const codes = line.codes.slice(at, part.to);
  const marked = codes.includes('?');
  if (!marked && unmarkedTruth.findAll({ ...line, codes }).some((found) => found.to === codes.length))
    return true;
  // "When Ben leaves, Dalia takes over" only begins like a question.
  if (!marked && supposes.test(codes[0] ?? '') && codes[1] === '<p>' && codes.includes(',')) return false;
  // "Who: Ana Gil" is the line of a form.
  if (codes[1] === ':' && !marked) return false;
  // "Ana, who joined in March, …" tells of her.
  const [far, near] = [line.codes[at - 2], line.codes[at - 1]];
  if (far === '<p>' && near === ',' && !marked && relative.test(codes[0] ?? '')) return false;
  if (opensWith(finds, 'wantsToKnow', at)) return true;
  const polite = finds('polite').some((one) => one.at >= part.from && one.at <= at);
  if (polite) return false;
  // "Haben Ana entlassen!" leaves out who did it.
  if (!marked && codes[0] === 'haben' && codes[1] === '<p>') return false;
  if (opensWith(finds, 'question', at)) return marked || tables.code === 'en' || !codes.includes('<d>');
  if (exclaims(line, part) && orderedBehind(line, tables, part.to)) return false;
  const mark = part.from + line.codes.slice(part.from, part.to).indexOf('?');
  return marked && !finds('tag').some((one) => one.to === mark);
}

/** Finds what a line asks, sentence by sentence. */
export function asksOf(line: Line, tables: Tables): Asks {
  const finds = findsByGroup(tables.asks, line);
  const sentences = sentencesOf(line);
  const questions = sentences
    .map((sentence, index) => ({ part: askingPart(line, finds, sentence), before: sentences[index - 1] }))
    .filter(({ part }) => isQuestion(line, tables, finds, part))
    .map(({ part, before }) => withWhatIsDoubted(line, part, before));
  const inQuestion = (at: number) => questions.some((range) => at >= range.from && at < range.to);
  return { line, tables, finds, questions, polite: finds('polite').filter(({ at }) => !inQuestion(at)) };
}
