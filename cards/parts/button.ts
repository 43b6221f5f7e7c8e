import type {
  Action,
  ButtonData,
  Element,
  ExecuteAction,
  ShowCardAction,
  SubmitAction,
} from '../adaptive.ts';

export interface ButtonOptions {
  readonly title: string;
  readonly verb: string;
  readonly data?: ButtonData;
  readonly style?: 'positive' | 'destructive';
  /** `none` for buttons that need none of the card's inputs: required ones would block them. */
  readonly associatedInputs?: 'auto' | 'none';
}

/** A button: Universal Action, with the older Submit for clients that cannot draw it. Both carry names only. */
export function button(options: ButtonOptions): ExecuteAction {
  const data = { verb: options.verb, ...options.data };
  const look = {
    title: options.title,
    ...(options.style === undefined ? {} : { style: options.style }),
    ...(options.associatedInputs === undefined ? {} : { associatedInputs: options.associatedInputs }),
  };
  return {
    type: 'Action.Execute',
    verb: options.verb,
    data,
    ...look,
    fallback: { type: 'Action.Submit', data, ...look },
  };
}

/** Opens a dialog where the client draws them (Teams); the answer to `task/fetch` is made by cards/dialogs.ts. */
export function dialogButton(options: ButtonOptions): SubmitAction {
  return {
    type: 'Action.Submit',
    title: options.title,
    ...(options.style === undefined ? {} : { style: options.style }),
    associatedInputs: 'none',
    data: { verb: options.verb, ...options.data, msteams: { type: 'task/fetch' } },
  };
}

/** Folds a small form into the card behind a button: works in every client. */
export function fold(title: string, body: readonly Element[], actions: readonly Action[]): ShowCardAction {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

/** A row of buttons inside the body; nothing when there is none. */
export function actionRow(...actions: readonly (Action | undefined)[]): readonly Element[] {
  const shown = actions.filter((action) => action !== undefined);
  return shown.length === 0 ? [] : [{ type: 'ActionSet', actions: shown }];
}
