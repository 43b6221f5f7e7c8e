import type { Request } from '../core/request.ts';
import type { Element } from './adaptive.ts';
import { subheading } from './parts.ts';
import { faultRows } from './problems.ts';
import { texts } from './texts.ts';
import type { Viewer } from './viewer.ts';

/** What stands in the way of a plan, and what to do about each. */
export function blockedView(request: Request, viewer: Viewer): readonly Element[] {
  if (request.problems.length === 0) return [];
  return [subheading(texts(viewer.language).blocked.title), ...faultRows(request.problems, viewer)];
}
