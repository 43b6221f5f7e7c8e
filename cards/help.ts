import { roles } from '../core/access.ts';
import type { AdaptiveCard, Safe } from './adaptive.ts';
import { lists } from './home.ts';
import { actionRow, button, card, heading, line, subheading } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** What Latchkey does, what can be typed, and what the viewer's own roles allow. */
export function helpCard(viewer: Viewer): AdaptiveCard {
  const t = texts(viewer.language);
  const held = roles.filter((role) => role === 'requester' || viewer.roles.has(role));
  const examples = Object.values(t.help.examples) as readonly Safe[];
  return card({
    viewer,
    summary: t.help.intro,
    body: [
      heading(t.help.title),
      line(t.help.intro),
      ...held.map((role) => line(t.help.role[role], { spacing: 'small' })),
      subheading(t.help.say),
      ...examples.map((example) => line(example, { spacing: 'small' })),
      ...lists(t),
      subheading(t.help.delegation),
      ...actionRow(button({ title: t.help.delegate, verb: 'open-delegation', associatedInputs: 'none' })),
    ],
  });
}
