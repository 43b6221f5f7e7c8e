import { adaptiveCardAction } from './adaptive-card-action.ts';
import { applicationSearch } from './application-search.ts';
import {
  composeExtensionFetchTask,
  composeExtensionQuery,
  composeExtensionSubmitAction,
} from './compose-extension.ts';
import { fileConsent } from './file-consent.ts';
import { task } from './task.ts';

/**
 * One schema for each invoke that the bot answers; every other name is refused, the sign-in ones among them, since the
 * bot never signs a person in.
 */
export const invokeSchemas = {
  'adaptiveCard/action': adaptiveCardAction,
  'task/fetch': task,
  'task/submit': task,
  'composeExtension/query': composeExtensionQuery,
  'composeExtension/fetchTask': composeExtensionFetchTask,
  'composeExtension/submitAction': composeExtensionSubmitAction,
  'application/search': applicationSearch,
  'fileConsent/invoke': fileConsent,
} as const;

export type InvokeName = keyof typeof invokeSchemas;

/** True for the names of invokes that are answered at all. */
export function isInvokeName(name: unknown): name is InvokeName {
  return typeof name === 'string' && Object.hasOwn(invokeSchemas, name);
}
