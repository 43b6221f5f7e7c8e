import { type Role, roles } from '../core/access.ts';
import type { AdaptiveCard } from './adaptive.ts';
import { askers, lists } from './home.ts';
import { actionRow, button, card, heading, line, subheading } from './parts.ts';
import { type Texts, texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** Examples that only some roles can use; the others are for everybody. */
const examplesFor: Readonly<Partial<Record<keyof Texts['help']['examples'], readonly Role[]>>> = {
  joiner: askers,
  mover: askers,
  leaver: askers,
  status: [...roles],
  audit: ['hr', 'security', 'auditor', 'operator'],
  auditAll: ['hr', 'security', 'auditor', 'operator'],
  evidence: [...roles],
};

/** What Latchkey does, what can be typed, and what the viewer's own roles allow. */
export function helpCard(viewer: Viewer): AdaptiveCard {
  const t = texts(viewer.language);
  const held = roles.filter((role) => viewer.roles.has(role));
  const examples = (Object.keys(t.help.examples) as (keyof Texts['help']['examples'])[]).filter((name) => {
    if (name === 'now') return viewer.powers.has('mayTerminateImmediately');
    const only = examplesFor[name];
    return only === undefined || only.some((role) => viewer.roles.has(role));
  });
  return card({
    viewer,
    summary: t.help.intro,
    body: [
      heading(t.help.title),
      line(t.help.intro),
      ...(held.length === 0 ? [line(t.help.noRole, { spacing: 'small' })] : []),
      ...held.map((role) => line(t.help.role[role], { spacing: 'small' })),
      subheading(t.help.say),
      ...examples.map((name) => line(t.help.examples[name], { spacing: 'small' })),
      ...lists(t, 'help'),
      subheading(t.help.delegation),
      ...actionRow(button({ title: t.help.delegate, verb: 'open-delegation', associatedInputs: 'none' })),
      ...(viewer.roles.has('security') || viewer.roles.has('operator')
        ? [
            subheading(t.help.stopTitle),
            ...actionRow(button({ title: t.help.stop, verb: 'open-stop', associatedInputs: 'none' })),
          ]
        : []),
    ],
  });
}
