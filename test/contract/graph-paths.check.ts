import type { GraphPath } from '../../core/graph-paths.ts';
import type { paths } from '../../node_modules/@microsoft/teams.graph-endpoints/dist/types/types.d.ts';

/** Compile-time: a path of ours that Microsoft does not publish makes this alias an error. */
type Published<P extends keyof paths> = P;
export type EveryPathOfOursIsPublished = Published<GraphPath>;
