import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { submittedDataSchema } from '../../bot/front-door/card-data.ts';
import { cardKeysMax } from '../../bot/front-door/limits.ts';
import type { AdaptiveCard } from '../../cards/adaptive.ts';
import { photosCharactersMax } from '../../cards/choose-person.ts';
import { formCard } from '../../cards/form.ts';
import { cardCharactersMax } from '../../cards/parts.ts';
import { type Language, languages } from '../../cards/viewer.ts';
import { complaints } from './adaptive-cards.ts';
import { everyCard, samplePass } from './every-card.ts';
import { goldenFolder, goldenText } from './golden-files.ts';
import { viewer } from './sample-people.ts';
import { nodes, ofType } from './walk.ts';

const all = (language: Language, n?: (text: string) => string) => [...everyCard(language, n)];

describe('every card', () => {
  for (const language of languages) {
    for (const [name, card] of all(language)) {
      it(`${name} in ${language} is the golden file, and its parser has nothing against it`, () => {
        const file = readFileSync(new URL(`${name}.${language}.json`, goldenFolder), 'utf8');
        equal(goldenText(card), file, 'run "npm run goldens" and look at the difference');
        deepEqual(complaints(card), []);
      });
    }
  }

  it('has a golden file for each card and none besides', () => {
    const expected = languages.flatMap((language) =>
      all(language).map(([name]) => `${name}.${language}.json`),
    );
    deepEqual(readdirSync(goldenFolder).sort(), expected.sort());
  });

  it('would hear its parser complain', () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlok', text: 'x' }, { type: 'Input.Text' }],
    };
    ok(complaints(card).length >= 2);
  });

  it('fits into a message, with the longest names and two hundred changes too', () => {
    const long = (text: string): string => `${text} ${'Ğ'.repeat(200)}`;
    for (const language of languages)
      for (const n of [undefined, long])
        for (const [name, card] of all(language, n)) {
          const size = JSON.stringify(card).length;
          ok(size < cardCharactersMax, `${name} in ${language} has ${size} characters`);
        }
  });

  it('has room for photos beside short names, and goes without them where names are long', () => {
    const photo = `data:image/jpeg;base64,${'A'.repeat(1_000)}`;
    const form = (text: string): AdaptiveCard =>
      formCard({
        ...{ leg: 'joiner', draft: { managerTyped: text }, missing: [], problems: [] },
        choices: { departments: [], offices: [], people: [] },
        viewer: viewer('hr', { language: 'de' }),
        question: {
          ...{ field: 'manager', typed: text },
          candidates: Array.from({ length: 8 }, (_, index) => ({
            ...{ id: `person-${index}`, name: text, upn: text, jobTitle: text, department: text, photo },
          })),
        },
      });
    const short = form('Anna Schmidt');
    const long = form('Ğ'.repeat(200));
    equal(ofType(short, 'Image').length, Math.floor(photosCharactersMax / photo.length));
    equal(ofType(long, 'Image').length, 0);
    for (const card of [short, long]) ok(JSON.stringify(card).length < cardCharactersMax);
  });

  it('carries names in its buttons, never facts', () => {
    const marked = (text: string): string => `Fact ${text}`;
    const allowed = new Set(['verb', 'request', 'plan', 'item', 'page', 'how', 'about', 'msteams']);
    for (const [name, card] of all('en', marked))
      for (const action of ofType(card, 'Action.Execute', 'Action.Submit')) {
        const data = action.data as Record<string, unknown>;
        deepEqual(
          Object.keys(data).filter((key) => !allowed.has(key)),
          [],
          name,
        );
        ok(!JSON.stringify(data).includes('Fact'), `${name}: ${JSON.stringify(data)}`);
        equal(submittedDataSchema.safeParse(data).success, true, `${name}: ${JSON.stringify(data)}`);
        if (action.type === 'Action.Execute' && 'title' in action)
          equal((action.fallback as { data: unknown }).data, action.data);
      }
  });

  it('asks for no more inputs than a click may carry, each id once and fit for the front door', () => {
    for (const [name, card] of all('en')) {
      const ids: readonly string[] = nodes(card).flatMap((node) =>
        String(node.type).startsWith('Input.') ? [String(node.id)] : [],
      );
      equal(new Set(ids).size, ids.length, name);
      ok(ids.length + 5 <= cardKeysMax, `${name} has ${ids.length} inputs`);
      for (const id of ids) ok(/^[a-z][A-Za-z0-9_.-]{0,63}$/.test(id), `${name}: ${id}`);
    }
  });

  it('shows the one-time pass on its own card alone, and there only as text', () => {
    for (const language of languages)
      for (const [name, card] of all(language)) {
        const times = JSON.stringify(card).split(samplePass).length - 1;
        equal(times, name === 'pass' ? 1 : 0, name);
        if (name === 'pass') {
          equal(card.refresh, undefined);
          ok(!card.fallbackText.includes(samplePass));
        }
      }
  });
});

describe('accessibility of every card', () => {
  for (const language of languages)
    it(`has labels, alternative texts and a text that stands for the card, in ${language}`, () => {
      for (const [name, card] of all(language)) {
        equal(card.lang, language, name);
        ok(card.fallbackText.trim().length > 5 && card.speak === card.fallbackText, name);
        for (const node of nodes(card)) {
          const type = String(node.type);
          // The title of a toggle stands beside its box and is its name for a screen reader.
          const label = type === 'Input.Toggle' ? node.title : node.label;
          if (type.startsWith('Input.')) ok(String(label ?? '').trim() !== '', `${name}: ${node.id}`);
          if (type === 'Image') ok(String(node.altText ?? '').trim() !== '', name);
          if (type === 'TextBlock') ok(node.wrap === true && String(node.text).trim() !== '', name);
          if (type.startsWith('Action.') && node.verb !== 'view')
            ok(String(node.title ?? '').trim() !== '', name);
          if (type === 'Input.Text' && node.isRequired === true)
            ok(String(node.errorMessage ?? '') !== '', name);
        }
      }
    });

  it('never says something by colour alone: each coloured sign stands beside words', () => {
    for (const [name, card] of all('en'))
      for (const set of ofType(card, 'ColumnSet')) {
        const [first, ...rest] = set.columns as readonly {
          items: readonly { type: string; text?: string }[];
        }[];
        const coloured = first?.items.some((item) => 'color' in item && (item.text ?? '').length <= 10);
        if (coloured)
          ok(
            rest.some((column) => column.items.some((item) => (item.text ?? '').length > 2)),
            name,
          );
      }
  });

  it('marks the sections of a plan in words as well', () => {
    const approve = everyCard('en').get('mover-approve');
    const words = ofType(approve, 'TextBlock').map((block) => String(block.text));
    for (const word of ['2 added', '2 removed', '2 changed, among them', 'Adds (2)', 'Keeps (2)'])
      ok(words.includes(word), word);
  });
});
