/** The bricks of all cards; only files below parts/ write raw element JSON. */
export { actionRow, type ButtonOptions, button, dialogButton, fold } from './parts/button.ts';
export { type CardParts, card, refreshPeopleMax } from './parts/card.ts';
export {
  choiceInput,
  chosenPerson,
  dateInput,
  peopleInput,
  textInput,
  timeInput,
  toggleInput,
} from './parts/inputs.ts';
export { cardCharactersMax, listCharactersMax, type Page, pageIndex, pageOf, weight } from './parts/pages.ts';
export { hidden, progressBar, type Row, row, summaryRow } from './parts/row.ts';
export { box, facts, heading, line, monospaced, subheading } from './parts/text.ts';
export { withoutRepeatedInputs } from './parts/unique-inputs.ts';
export { bare, data, dated, join, numeral, say, sentence, type Values, verbatim } from './parts/words.ts';
