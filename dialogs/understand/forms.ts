import type { Line } from './items.ts';

/** Words that the label of whom a form is about is made of, in the seven languages: "Full name", "Neuer Mitarbeiter". */
const nameLabels: ReadonlySet<string> = new Set(
  (
    'name full first last and employee new joiner starter hire leaver mover person user colleague contractor intern who display legal preferred onboarding offboarding ' +
    'vollstandiger vor und nachname vorname mitarbeiter mitarbeiterin mitarbeitende neuer neue kollege kollegin eintritt austritt ' +
    'nom complet prenom et salarie salariee collaborateur collaboratrice nouveau nouvelle arrivant arrivante ' +
    'nombre completo y apellido apellidos empleado empleada persona nueva nuevo colaborador colaboradora incorporacion ' +
    'nome e novo nova funcionario funcionaria pessoa ' +
    'naam volledige medewerker medewerkster nieuwe werknemer ' +
    'navn fulde medarbejder ny'
  ).split(' '),
);

/** Words of a label of a form before its colon. */
const labelWordsMax = 5;

/** Where the label of a line that is nothing but "label: person" begins; the line ends behind the person. */
function labelStart({ codes }: Line, person: number): number | undefined {
  if (codes[person] !== '<p>' || codes[person - 1] !== ':') return undefined;
  const end = codes[person + 1];
  if (end !== undefined && end !== '\n' && end !== '(') return undefined;
  const from = codes.lastIndexOf('\n', person) + 1;
  const label = codes.slice(from, person - 1);
  const short = label.length > 0 && label.length <= labelWordsMax;
  return short && !label.some((code) => /^(?:<[pd]>|[.,:;?!])$/.test(code)) ? from : undefined;
}

const isNameLabel = ({ codes }: Line, from: number, person: number): boolean =>
  codes.slice(from, person - 1).every((code) => nameLabels.has(code));

/**
 * The people of a form whom it is not about: "Name: Ida Krog ¶ Approver: Helena Roos". Behind the label of a name,
 * every line with a label of another kind names somebody beside that one.
 */
export function peopleBesideForm(line: Line): number[] {
  const labelled = line.codes.flatMap((_, person) => {
    const from = labelStart(line, person);
    return from === undefined ? [] : [{ person, named: isNameLabel(line, from, person) }];
  });
  const first = labelled.find(({ named }) => named)?.person;
  if (first === undefined) return [];
  return labelled.filter(({ person, named }) => !named && person > first).map(({ person }) => person);
}

/** "Name: Ida ¶ Last day: 4 December": whether a phrase is a label of a form whose people stand before their days. */
export function isFormLabel({ codes }: Line, { at, to }: { at: number; to: number }): boolean {
  const labels = codes[to] === ':' || codes.slice(at, to).includes(':');
  const opens = at === 0 || codes[at - 1] === '\n';
  return labels && opens && codes.indexOf('<p>') < codes.indexOf('<d>');
}
