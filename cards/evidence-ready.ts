import type { AdaptiveCard } from './adaptive.ts';
import { actionRow, button, card, data, facts, heading, line, monospaced, numeral, say } from './parts.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

export interface EvidenceReadyOptions {
  readonly request: string;
  readonly file: {
    readonly name: string;
    readonly lines: number;
    /** Hash of the newest event: whoever keeps it can tell later whether anything before it was changed. */
    readonly head: string;
  };
  readonly viewer: Viewer;
  /** Address on this machine, in local mode; without it the file is offered through Teams' consent card. */
  readonly url?: string;
}

/** The evidence pack: a link in local mode; in Teams a button that sends the file consent card. */
export function evidenceReadyCard({ request, file, viewer, url }: EvidenceReadyOptions): AdaptiveCard {
  const t = texts(viewer.language);
  return card({
    viewer,
    summary: t.evidence.ready,
    body: [
      heading(say(t.evidence.title, { id: request })),
      line(t.evidence.ready),
      ...facts([
        [t.evidence.file, data(file.name)],
        [t.evidence.lines, numeral(file.lines, viewer)],
      ]),
      line(t.evidence.head, { bold: true }),
      ...monospaced(inGroups(file.head)),
      ...(url === undefined ? [line(t.evidence.consent, { small: true, subtle: true })] : []),
      ...actionRow(
        url === undefined
          ? button({
              title: t.evidence.ask,
              verb: 'send-evidence',
              data: { request },
              associatedInputs: 'none',
            })
          : { type: 'Action.OpenUrl', title: t.evidence.open, url },
      ),
    ],
  });
}

/** A hash in groups, so that it is compared by eye and breaks on a phone. */
function inGroups(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? '';
}
