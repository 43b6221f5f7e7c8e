import type { Item, Line } from './items.ts';
import { joinItems } from './items.ts';

// "sorry, the 14th", "nein, ab 15.1.", "pardon, jeudi", "digo", "aliás", "nee", "undskyld".
const correction = new RegExp(
  ` (?:(?:, |- |– |— |\\.\\.\\. |\\. |\\( |\\. \\. \\. )?(?:no|nope|oh|ah|ach|wait|hang on|um|er) (?:, |- |wait |no )*)?(?:sorry|no wait|wait no|wait|no sorry|correction|i mean|i meant|meant|actually|rather|oops|ups|scratch that|make that|make it|strike that|my bad|my mistake|or rather|nein|quatsch|ich meine|meinte|korrektur|korrigiere|besser gesagt|pardon|non|je veux dire|je voulais dire|plutot|erratum|desole|desolee|perdon|digo|quise decir|mejor dicho|perdona|quiero decir|desculpa|desculpe|quero dizer|queria dizer|alias|melhor dizendo|digo|perdao|correcao|nee|ik bedoel|ik bedoelde|bedoel|correctie|of eigenlijk|nej|jeg mener|jeg mente|undskyld|rettelse|eller rettere)(?= )` +
    `|(?<=<[dpoltc]>) (?:, |- |– |— |\\( |\\. \\. \\. |\\. )?(?:no|nein|non|nao|nee|nej)(?= (?:[,-] )?(?:on |the |am |ab |le |el |op |den |zum |wait |sorry |from |at |[,-] )*<)`,
  'g',
);
const negated =
  / (?:not|nicht|pas|no|nao|niet|ikke|statt|instead of|rather than|anstatt|au lieu de|en lugar de|in plaats van|i stedet for)(?: (?:on|the|in|to|am|im|in|ab|zum|nach|le|a|au|en|el|na|no|op|naar|den|til|i|until|at|from|for)){0,2} <([doltc])>/g;

const contrast =
  / (?:not|isnt|wont|nicht|pas|no|nao|niet|ikke) (?:(?!<)[a-z']+ ){0,6}(<[doltc]>) (?:, )?(?:but|sondern|mais|sino|mas|maar|men) (?:(?!<)[a-z']+ ){0,3}\1(?= )/g;

/** "isn't moving to Sales, he's moving to Marketing": the first is denied, the second said. */
const restated =
  / (?:not|isnt|arent|wont|doesnt|nicht|pas|no|nao|niet|ikke) (?:(?!<)[a-z']+ ){0,5}(<[doltc]>) (?:[,.;-] )(?:(?!<)[a-z']+ ){1,5}\1(?= )/g;

function isValue(item: Item): boolean {
  return item.mark !== undefined && item.kind !== 'request';
}

/** How many items before the marker the corrected value may stand. */
const reachItems = 14;

/** Drops the values that the sender took back: what stands before "sorry, …" and is said again after it. */
export function applyCorrections(line: Line): Line {
  const dropped = new Set<number>();
  for (const match of line.text.matchAll(correction)) {
    const after = line.starts.findIndex((start) => start >= match.index + match[0].length);
    if (after < 0) continue;
    const nearAfter = line.items.slice(after, after + 8).find(isValue);
    if (!nearAfter) continue;
    const position = line.starts.findIndex((start) => start > match.index);
    for (let at = position - 1; at >= Math.max(0, position - reachItems); at -= 1) {
      if (line.items[at]?.kind !== nearAfter.kind || dropped.has(at)) continue;
      dropped.add(at);
      break;
    }
  }
  for (const match of line.text.matchAll(negated)) {
    const at = line.starts.findLastIndex((start) => start < match.index + match[0].length);
    const others = line.items.some((item, index) => index !== at && item.kind === line.items[at]?.kind);
    if (others) dropped.add(at);
  }
  for (const match of [...line.text.matchAll(contrast), ...line.text.matchAll(restated)]) {
    const at = line.starts.findIndex((start) => start >= match.index + match[0].indexOf(match[1] ?? '<'));
    if (at >= 0) dropped.add(at);
  }
  if (dropped.size === 0) return line;
  return joinItems(line.items.filter((_, index) => !dropped.has(index)));
}
