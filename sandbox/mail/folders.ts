/** The folders of a mailbox that can be shared, by the name they have everywhere inside the service. */
export type FolderKey = 'Calendar' | 'Inbox' | 'Contacts' | 'Tasks' | 'SentItems';

export const folderKeys: FolderKey[] = ['Calendar', 'Inbox', 'Contacts', 'Tasks', 'SentItems'];

const names: Record<string, Record<FolderKey, string>> = {
  en: { Calendar: 'Calendar', Inbox: 'Inbox', Contacts: 'Contacts', Tasks: 'Tasks', SentItems: 'Sent Items' },
  de: {
    Calendar: 'Kalender',
    Inbox: 'Posteingang',
    Contacts: 'Kontakte',
    Tasks: 'Aufgaben',
    SentItems: 'Gesendete Elemente',
  },
  pt: {
    Calendar: 'Calendário',
    Inbox: 'Caixa de Entrada',
    Contacts: 'Contactos',
    Tasks: 'Tarefas',
    SentItems: 'Itens Enviados',
  },
  fr: {
    Calendar: 'Calendrier',
    Inbox: 'Boîte de réception',
    Contacts: 'Contacts',
    Tasks: 'Tâches',
    SentItems: 'Éléments envoyés',
  },
};

/** Name of a folder as the owner of a mailbox in `language` (for example `de-DE`) sees it; English for unknown ones. */
export function folderName(language: string, key: FolderKey): string {
  return (names[language.slice(0, 2)] ?? names.en)?.[key] ?? key;
}

/** The folder behind a localised name; undefined when the mailbox has none of that name in its own language. */
export function folderByName(language: string, name: string): FolderKey | undefined {
  return folderKeys.find((key) => folderName(language, key).toLowerCase() === name.toLowerCase());
}
