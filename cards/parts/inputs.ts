import type { Choice, ChoiceInput, DateInput, Safe, TextInput, TimeInput, ToggleInput } from '../adaptive.ts';

interface Common {
  readonly id: string;
  readonly label: Safe;
  readonly value?: string;
  /** Sentence shown when the input is empty; makes the input required. */
  readonly required?: string;
}

function common({ id, label, value, required }: Common) {
  return {
    id,
    label,
    ...(value === undefined || value === '' ? {} : { value }),
    ...(required === undefined ? {} : { isRequired: true, errorMessage: required }),
  };
}

/** A text field with a label; lines and length as given. */
export function textInput(
  options: Common & {
    readonly maxLength?: number;
    readonly multiline?: boolean;
    readonly placeholder?: string;
  },
): TextInput {
  return {
    type: 'Input.Text',
    ...common(options),
    ...(options.maxLength === undefined ? {} : { maxLength: options.maxLength }),
    ...(options.multiline === true ? { isMultiline: true } : {}),
    ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
  };
}

/** A calendar day; anything that is not ISO is left out, since clients drop the whole card for it. */
export function dateInput(options: Common & { readonly min?: string; readonly max?: string }): DateInput {
  const { value, min, max } = options;
  const day = value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  return {
    type: 'Input.Date',
    ...common({ ...options, value: day }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** A time of day, HH:MM. */
export function timeInput(options: Common): TimeInput {
  const value =
    options.value !== undefined && /^\d{2}:\d{2}$/.test(options.value) ? options.value : undefined;
  return { type: 'Input.Time', ...common({ ...options, value }) };
}

/** A choice of one or several values, compact unless asked otherwise. */
export function choiceInput(
  options: Common & {
    readonly choices: readonly Choice[];
    readonly style?: 'compact' | 'expanded' | 'filtered';
    readonly multi?: boolean;
    readonly placeholder?: string;
  },
): ChoiceInput {
  return {
    type: 'Input.ChoiceSet',
    ...common(options),
    choices: options.choices,
    style: options.style ?? 'compact',
    wrap: true,
    ...(options.multi === true ? { isMultiSelect: true } : {}),
    ...(options.placeholder === undefined ? {} : { placeholder: options.placeholder }),
  };
}

/** A yes or no; the value is the text "true" or "false". Its title is what screen readers call it. */
export function toggleInput(options: {
  readonly id: string;
  readonly title: Safe;
  readonly value?: string;
}): ToggleInput {
  return {
    type: 'Input.Toggle',
    id: options.id,
    title: options.title,
    value: options.value === 'true' ? 'true' : 'false',
    wrap: true,
  };
}

/** Teams searches the whole directory only in a one-to-one chat; in a group only its members are offered (6.6). */
export const peopleDataset = (shared: boolean): string =>
  shared ? 'graph.microsoft.com/users?scope=currentContext' : 'graph.microsoft.com/users';

/**
 * A person as directory id: a search in the directory, with the people we know as static choices. Somebody chosen already
 * is drawn as a list of those alone, since clients without a directory would show the bare id; the typed field changes it.
 */
export function peopleInput(
  options: Common & {
    readonly people: readonly Choice[];
    readonly shared?: boolean;
    readonly placeholder?: string;
  },
): ChoiceInput {
  const input = choiceInput({ ...options, choices: options.people });
  const chosen = options.people.some((choice) => choice.value === options.value);
  if (chosen) return input;
  const dataset = peopleDataset(options.shared === true);
  return { ...input, 'choices.data': { type: 'Data.Query', dataset } };
}

/** An input for a person with this one chosen in it, drawn as a list for the same reason. */
export function chosenPerson(input: ChoiceInput, person: Choice): ChoiceInput {
  const { 'choices.data': _search, ...list } = input;
  return { ...list, choices: [person, ...input.choices], value: person.value };
}
