export interface Office {
  city: string;
  country: string;
  code: string;
  language: string;
  timeZone: string;
  phone: string;
  given: readonly string[];
  family: readonly string[];
}

/** The four offices, with the names that are common there. */
export const offices: readonly Office[] = [
  {
    ...{
      city: 'Berlin',
      country: 'Germany',
      code: 'DE',
      language: 'de-DE',
      timeZone: 'W. Europe Standard Time',
      phone: '+49 30 5550',
    },
    given:
      'Anna Jürgen Käthe Björn Mia Leon Günther Sabine Øyvind Łukasz Zoë Renée Hüseyin Ayşe Matthias Greta Sören Frieda Emre Clara'.split(
        ' ',
      ),
    family:
      'Müller Schröder Weiß Krüger Yılmaz Kowalski Groß Lehmann Brückner Schäfer Hoffmann Jäger Öztürk Vogt Nowak Böhm'.split(
        ' ',
      ),
  },
  {
    ...{
      city: 'London',
      country: 'United Kingdom',
      code: 'GB',
      language: 'en-GB',
      timeZone: 'GMT Standard Time',
      phone: '+44 20 5550',
    },
    given:
      "Amelia Siân Seán Chloë Ifeoma Harry Olivia Mohammed Zara Callum Róisín Priya Jack Wei Esther D'Arcy Nia Kwame".split(
        ' ',
      ),
    family:
      "O'Brien Smith Hughes Okafor Patel Taylor McKenna Ní-Dhomhnaill Khan Clarke Adeyemi Evans Chen Walker Wright".split(
        ' ',
      ),
  },
  {
    ...{
      city: 'Lisbon',
      country: 'Portugal',
      code: 'PT',
      language: 'pt-PT',
      timeZone: 'GMT Standard Time',
      phone: '+351 21 5550',
    },
    given:
      'João Inês Conceição Simão Luísa Gonçalo Beatriz Tomé Margarida Rúben Sofia Nuno Mafalda Débora André Íris'.split(
        ' ',
      ),
    family:
      'Gonçalves Araújo Simões Conceição Magalhães Brandão Sá Pinto Avelãs Moniz Esteves Guimarães Leitão Frazão'.split(
        ' ',
      ),
  },
  {
    ...{
      city: 'Pune',
      country: 'India',
      code: 'IN',
      language: 'en-IN',
      timeZone: 'India Standard Time',
      phone: '+91 20 5550',
    },
    given:
      'Aarav Ananya Rohan Isha Vikram Kavya Arjun Meera Siddharth Nandini Rahul Deepa Farhan Lakshmi Aditya Sneha'.split(
        ' ',
      ),
    family:
      'Deshpande Kulkarni Joshi Iyer Menon Shaikh Patil Reddy Nair Banerjee Sharma Chatterjee Bhosale Gokhale'.split(
        ' ',
      ),
  },
];

/** Names in other scripts: what is shown, given name, family name, and the plain letters for the account. */
export const otherScripts: readonly [string, string, string, string][] = [
  ['Дмитрий Соколов', 'Дмитрий', 'Соколов', 'dmitry.sokolov'],
  ['李 娜', '娜', '李', 'na.li'],
  ['محمد العلي', 'محمد', 'العلي', 'mohammed.alali'],
  ['Ελένη Παπαδοπούλου', 'Ελένη', 'Παπαδοπούλου', 'eleni.papadopoulou'],
  ['प्रिया देशमुख', 'प्रिया', 'देशमुख', 'priya.deshmukh'],
  ['שירה כהן', 'שירה', 'כהן', 'shira.cohen'],
  ['佐藤 健', '健', '佐藤', 'ken.sato'],
  ['Nguyễn Thị Hạnh', 'Hạnh', 'Nguyễn', 'hanh.nguyen'],
];

/** Departments with their share of people and the titles in them, the head's first. */
export const departments: readonly { name: string; share: number; titles: readonly string[] }[] = [
  {
    name: 'Executive',
    share: 2,
    titles: ['Chief Executive Officer', 'Executive Assistant', 'Chief of Staff'],
  },
  {
    name: 'Design',
    share: 8,
    titles: ['Head of Design', 'Product Designer', 'Design Researcher', 'Art Director'],
  },
  {
    name: 'Engineering',
    share: 24,
    titles: ['Head of Engineering', 'Software Engineer', 'Test Engineer', 'Site Reliability Engineer'],
  },
  { name: 'Sales', share: 14, titles: ['Head of Sales', 'Account Executive', 'Sales Engineer'] },
  { name: 'Finance', share: 7, titles: ['Head of Finance', 'Accountant', 'Controller'] },
  { name: 'Treasury', share: 4, titles: ['Head of Treasury', 'Treasury Analyst', 'Cash Manager'] },
  { name: 'Field Service', share: 13, titles: ['Head of Field Service', 'Field Technician', 'Dispatcher'] },
  {
    name: 'Human Resources',
    share: 5,
    titles: ['Head of Human Resources', 'HR Business Partner', 'Recruiter'],
  },
  { name: 'IT', share: 7, titles: ['Head of IT', 'IT Technician', 'Systems Administrator'] },
  { name: 'Legal', share: 3, titles: ['General Counsel', 'Legal Counsel', 'Paralegal'] },
  { name: 'Marketing', share: 6, titles: ['Head of Marketing', 'Campaign Manager', 'Copywriter'] },
  { name: 'Operations', share: 7, titles: ['Head of Operations', 'Logistics Planner', 'Facility Manager'] },
];

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  æ: 'ae',
  đ: 'd',
  Đ: 'D',
};

/** Plain letters for an account name: accents off, special letters replaced, anything else dropped. */
export function plainLetters(name: string): string {
  const replaced = [...name].map((letter) => letters[letter] ?? letter).join('');
  return replaced
    .normalize('NFD')
    .replace(/[^A-Za-z0-9-]/g, '')
    .toLowerCase();
}
