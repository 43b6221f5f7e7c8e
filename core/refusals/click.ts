import type { RefusalText } from './text.ts';

/** Refusals of clicks and typed commands on a request. None of them changes anything. */
export const clickRefusals = {
  'request-unknown': {
    says: {
      en: 'There is no request {id} that you may see.',
      de: 'Es gibt keinen Vorgang {id}, den Sie sehen dürfen.',
    },
    next: {
      en: 'Check the number, or type "status" to list yours.',
      de: 'Prüfen Sie die Nummer oder tippen Sie „status“ für Ihre Liste.',
    },
  },
  'not-yours': {
    says: {
      en: 'This button is not yours to press: {why}.',
      de: 'Diese Schaltfläche ist nicht für Sie: {why}.',
    },
    next: {
      en: 'Nothing has changed. The card shows who is asked.',
      de: 'Es wurde nichts geändert. Die Karte zeigt, wer gefragt ist.',
    },
  },
  'not-active': {
    says: {
      en: 'Your account is disabled or you are leaving, so your decisions no longer count.',
      de: 'Ihr Konto ist gesperrt oder Sie verlassen das Unternehmen; Ihre Entscheidungen zählen nicht mehr.',
    },
    next: {
      en: 'Whoever acts for you has been asked instead.',
      de: 'Ihre Vertretung wird stattdessen gefragt.',
    },
  },
  'own-request': {
    says: {
      en: 'You cannot decide on a request that you made yourself.',
      de: 'Über einen eigenen Antrag können Sie nicht selbst entscheiden.',
    },
    next: {
      en: 'Another approver has to decide. You can withdraw it.',
      de: 'Eine andere Person muss entscheiden. Sie können ihn zurückziehen.',
    },
  },
  'about-you': {
    says: {
      en: 'You cannot act on a request that is about you.',
      de: 'An einem Vorgang über Sie selbst können Sie nicht mitwirken.',
    },
    next: {
      en: 'Speak to your manager or HR.',
      de: 'Wenden Sie sich an Ihre Führungskraft oder die Personalabteilung.',
    },
  },
  'release-recorded': {
    says: {
      en: 'Your release is recorded. A second person from security or operations has to release it too.',
      de: 'Ihre Freigabe ist erfasst. Eine zweite Person aus Sicherheit oder Betrieb muss sie bestätigen.',
    },
    next: {
      en: 'Ask a colleague to press the same button.',
      de: 'Bitten Sie eine Kollegin oder einen Kollegen um denselben Klick.',
    },
  },
  'delegation-unusable': {
    says: { en: 'This delegation is not possible: {why}.', de: 'Diese Vertretung ist nicht möglich: {why}.' },
    next: {
      en: 'Name an active colleague, the kinds of request and dates within 60 days.',
      de: 'Nennen Sie eine aktive Person, die Arten von Vorgängen und einen Zeitraum von höchstens 60 Tagen.',
    },
  },
  'request-over': {
    says: { en: 'This request is finished: {state}.', de: 'Dieser Vorgang ist beendet: {state}.' },
    next: {
      en: 'Open a new request if something is still to be done.',
      de: 'Öffnen Sie einen neuen Vorgang, wenn noch etwas zu tun ist.',
    },
  },
  'task-gone': {
    says: { en: 'This task is not open any more.', de: 'Diese Aufgabe ist nicht mehr offen.' },
    next: { en: 'Type "my tasks" for what is open.', de: 'Tippen Sie „meine Aufgaben“ für die offenen.' },
  },
  'task-taken': {
    says: { en: '{name} has already taken this task.', de: '{name} hat diese Aufgabe bereits übernommen.' },
    next: { en: 'Ask {name} to hand it over.', de: 'Bitten Sie {name} um Übergabe.' },
  },
  'proof-missing': {
    says: { en: 'A proof is needed here: {kind}.', de: 'Hier wird ein Nachweis gebraucht: {kind}.' },
    next: {
      en: 'Type it into the field and press again.',
      de: 'Tragen Sie ihn in das Feld ein und drücken Sie erneut.',
    },
  },
  'proof-unreadable': {
    says: { en: 'This does not look like a {kind}.', de: 'Das sieht nicht nach {kind} aus.' },
    next: {
      en: 'Check it and press again. Never type a password or a recovery key.',
      de: 'Bitte prüfen und erneut drücken. Nie ein Passwort oder einen Wiederherstellungsschlüssel eintragen.',
    },
  },
  'serial-differs': {
    says: {
      en: 'That is another device: serial number {serial} was asked for.',
      de: 'Das ist ein anderes Gerät: Verlangt war Seriennummer {serial}.',
    },
    next: {
      en: 'Check the number on the device; report a device that is lost to IT Security.',
      de: 'Bitte die Nummer am Gerät prüfen; ein verlorenes Gerät der IT-Sicherheit melden.',
    },
  },
  'review-incomplete': {
    says: {
      en: 'What is kept needs a reason and a day within {days} days on which to ask again: {items}.',
      de: 'Was bleibt, braucht einen Grund und einen Tag innerhalb von {days} Tagen zum erneuten Fragen: {items}.',
    },
    next: {
      en: 'Fill in both for these items, or let them go.',
      de: 'Bitte beides für diese Zugriffe ausfüllen oder sie entfernen lassen.',
    },
  },
  'date-has-come': {
    says: {
      en: 'What belongs to the present date has begun, so that it cannot be moved any more.',
      de: 'Was zum jetzigen Datum gehört, hat begonnen und lässt sich nicht mehr verschieben.',
    },
    next: {
      en: 'Take the request back first; the plan for it names what cannot be undone. Then ask anew.',
      de: 'Nehmen Sie den Vorgang zuerst zurück; der Plan dafür nennt, was bleibt. Danach neu anfragen.',
    },
  },
  'date-unusable': {
    says: { en: 'This date cannot be used: {why}.', de: 'Dieses Datum ist nicht verwendbar: {why}.' },
    next: { en: 'Choose another day.', de: 'Wählen Sie einen anderen Tag.' },
  },
  'not-held': {
    says: {
      en: 'This step is not waiting for a decision.',
      de: 'Dieser Schritt wartet nicht auf eine Entscheidung.',
    },
    next: { en: 'The card shows the present state.', de: 'Die Karte zeigt den aktuellen Stand.' },
  },
  'not-waivable': {
    says: {
      en: 'This step cannot be waived: it ends access.',
      de: 'Auf diesen Schritt kann nicht verzichtet werden: Er beendet Zugänge.',
    },
    next: {
      en: 'It has to be proven. Ask security if it cannot be done.',
      de: 'Er muss nachgewiesen werden. Fragen Sie die IT-Sicherheit, wenn das nicht geht.',
    },
  },
  'pass-not-yours': {
    says: {
      en: 'The one-time pass is shown only to the manager or the named delegate, in a one-to-one chat.',
      de: 'Der Einmalpass wird nur der Führungskraft oder der benannten Vertretung im Einzelchat gezeigt.',
    },
    next: { en: 'Ask the manager of the new person.', de: 'Fragen Sie die Führungskraft der neuen Person.' },
  },
  'pass-too-early': {
    says: {
      en: 'The account does not work yet, so a pass would be useless.',
      de: 'Das Konto ist noch nicht aktiv, ein Pass wäre nutzlos.',
    },
    next: { en: 'The button works from {from}.', de: 'Die Schaltfläche wirkt ab {from}.' },
  },
  'pass-over': {
    says: {
      en: 'The person has a sign-in method of their own, or the request is over; no pass is made any more.',
      de: 'Die Person hat ein eigenes Anmeldeverfahren, oder der Vorgang ist beendet; es wird kein Pass mehr ausgestellt.',
    },
    next: {
      en: 'Ask the service desk if the person cannot sign in.',
      de: 'Fragen Sie den Service Desk, wenn die Anmeldung nicht gelingt.',
    },
  },
  'pass-failed': {
    says: {
      en: 'The directory did not issue a pass ({code}).',
      de: 'Das Verzeichnis hat keinen Pass ausgestellt ({code}).',
    },
    next: {
      en: 'Press again in a minute; the old pass, if any, no longer works.',
      de: 'In einer Minute erneut drücken; ein alter Pass gilt nicht mehr.',
    },
  },
  'pass-slow': {
    says: {
      en: 'The directory took too long, so the pass was not shown to anybody.',
      de: 'Das Verzeichnis hat zu lange gebraucht; der Pass wurde niemandem gezeigt.',
    },
    next: {
      en: 'Press again: a new pass is made, and that one no longer works.',
      de: 'Bitte erneut drücken: Ein neuer Pass entsteht, der andere gilt nicht mehr.',
    },
  },
  'not-possible-now': {
    says: {
      en: 'This cannot be done at this point: {state}.',
      de: 'Das ist an dieser Stelle nicht möglich: {state}.',
    },
    next: { en: 'The card shows what can be done.', de: 'Die Karte zeigt, was möglich ist.' },
  },
  'person-busy': {
    says: {
      en: 'There is already a live request for {name}: {id}.',
      de: 'Es gibt bereits einen laufenden Vorgang für {name}: {id}.',
    },
    next: {
      en: 'Change, withdraw or finish that one first.',
      de: 'Ändern, zurückziehen oder beenden Sie zuerst jenen.',
    },
  },
  'too-busy': {
    says: {
      en: 'Others changed this at the same moment.',
      de: 'Andere haben dies im selben Moment geändert.',
    },
    next: {
      en: 'Nothing of yours was lost. Press again.',
      de: 'Von Ihnen ging nichts verloren. Bitte erneut drücken.',
    },
  },
  'reason-required': {
    says: {
      en: 'An immediate termination needs a reason.',
      de: 'Eine sofortige Sperrung braucht eine Begründung.',
    },
    next: { en: 'Type the reason and press again.', de: 'Grund eintragen und erneut drücken.' },
  },
  'may-not-terminate': {
    says: { en: 'Only {who} may end access at once.', de: 'Nur {who} dürfen Zugänge sofort sperren.' },
    next: {
      en: 'Call them now, or choose the last day instead.',
      de: 'Rufen Sie dort an oder wählen Sie stattdessen den letzten Tag.',
    },
  },
  'nothing-recorded': {
    says: {
      en: 'Nothing has been recorded yet.',
      de: 'Es wurde noch nichts aufgezeichnet.',
    },
    next: {
      en: 'The record begins with the first stop or delegation.',
      de: 'Die Aufzeichnung beginnt mit dem ersten Stopp oder der ersten Vertretung.',
    },
  },
  'person-unclear': {
    says: {
      en: '“{given}” fits nobody, or more than one person.',
      de: '„{given}“ passt auf niemanden oder auf mehrere Personen.',
    },
    next: {
      en: 'Pick the person, or type the sign-in name.',
      de: 'Wählen Sie die Person aus oder tippen Sie den Anmeldenamen.',
    },
  },
  'not-understood': {
    says: {
      en: 'I did not understand that. Nothing has been done.',
      de: 'Das habe ich nicht verstanden. Es wurde nichts getan.',
    },
    next: {
      en: 'Say who joins, moves or leaves and when, or use the buttons below.',
      de: 'Sagen Sie, wer wann kommt, wechselt oder geht, oder nutzen Sie die Schaltflächen unten.',
    },
  },
  'message-too-long': {
    says: {
      en: 'This message is longer than I read ({max} characters).',
      de: 'Diese Nachricht ist länger, als ich lese ({max} Zeichen).',
    },
    next: {
      en: 'Send one person at a time, in a sentence or two.',
      de: 'Schicken Sie eine Person je Nachricht, in ein, zwei Sätzen.',
    },
  },
  'audit-unread': {
    says: {
      en: 'The audit could not be finished: the tenant did not answer.',
      de: 'Die Prüfung kam nicht zu Ende: Der Mandant hat nicht geantwortet.',
    },
    next: { en: 'Ask again in a while.', de: 'Bitte später noch einmal fragen.' },
  },
  'not-for-you': {
    says: { en: 'Only {who} may do this.', de: 'Das dürfen nur {who}.' },
    next: {
      en: 'Ask one of them, or type "help" for what you can do.',
      de: 'Fragen Sie dort, oder tippen Sie „Hilfe“.',
    },
  },
  'only-one-to-one': {
    says: {
      en: 'This is shown only in a one-to-one chat with me.',
      de: 'Das zeige ich nur im Einzelchat mit mir.',
    },
    next: { en: 'Open our chat and press it there.', de: 'Öffnen Sie unseren Chat und drücken Sie dort.' },
  },
  'no-place-for-files': {
    says: {
      en: 'There is no OneDrive of this organisation that I may put the file into.',
      de: 'Es gibt kein OneDrive dieser Organisation, in das ich die Datei legen darf.',
    },
    next: {
      en: 'Ask IT operations to set LATCHKEY_ONEDRIVE_HOSTS.',
      de: 'Bitten Sie den IT-Betrieb, LATCHKEY_ONEDRIVE_HOSTS zu setzen.',
    },
  },
  'file-not-taken': {
    says: { en: 'The file was not taken ({why}).', de: 'Die Datei wurde nicht angenommen ({why}).' },
    next: {
      en: 'Press the button for the evidence again in a minute.',
      de: 'Drücken Sie in einer Minute erneut auf den Nachweis.',
    },
  },
  'went-wrong': {
    says: {
      en: 'Something went wrong on our side. Nothing of yours was lost.',
      de: 'Bei uns ist etwas schiefgegangen. Von Ihnen ging nichts verloren.',
    },
    next: {
      en: 'Try again in a minute. If it stays, give IT operations the code {code}.',
      de: 'Versuchen Sie es in einer Minute erneut. Bleibt es so, nennen Sie dem IT-Betrieb den Code {code}.',
    },
  },
  'unknown-verb': {
    says: {
      en: 'This button is not known to this version.',
      de: 'Diese Schaltfläche kennt diese Version nicht.',
    },
    next: { en: 'Type "help" to begin again.', de: 'Tippen Sie „Hilfe“, um neu zu beginnen.' },
  },
} as const satisfies Record<string, RefusalText>;
