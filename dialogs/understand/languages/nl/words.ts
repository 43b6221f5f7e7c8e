import type { Words } from '../language.ts';

/** Words by which Dutch is told from its neighbours. */
export const telling: Words = `
  eind verliezen aan account alles als alstublieft annuleer begint bij dat de die een en gaat geen graag heeft het
  hij iemand ik is je jullie kun kunt laatste maar met mij mijn naar niet nieuwe nog ons onze ook op
  per start uit uur van vanaf verlaat voor wanneer wat weg welke werkdag wie wij wordt ze zij vandaag
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  vertrekker schrap noteer registreer sluit vergeet schrijf verwerk
  systemen standplaats
  kan kunt zou aan aangenomen aanmaken aanvraag af afdeling afdelingen afgelopen afscheid al alle alleen allemaal
  alles als alsjeblieft alstublieft altijd anders annuleer annuleren annuller baas bedankt bedrijf
  begin beginnen begint begonnen bekijk ben bestaat bevorderd bij binnen bleef blijft blokkeer
  blokkeren collega computer contact contract controleer dan dank dat datum de den der die dienst
  direct dit doen doet door du dus duurt een eens eigen eind einddatum einde els en ende ergens erna
  even extern externe fire firma gaan gaar gaat gebeurt geblokkeerd gedaan geef geeft geen gegaan geht
  gemaakt genoeg gerust goed goede goedemorgen goedkeuren goedkeuring goedkeuringen graag haar
  hartelijk heb hebben heeft heel hele helemaal hem her het hier hij hoe hoi hold hoort houdt iedereen
  iemand iets ik in indienst ingevolge ja jaar je jij jou jouw jullie kent klopt kollega komende konto
  krijgt kun kunnen kunt laatste laptop later leidinggevende liep loopt lukt maak maandag maar mag
  mail mailbox mails man mankeert me medewerker meer meld men met mij mijn misschien missen mit moet
  morgen naam naar nederland nemen niemand niet nieuw nieuwe nieuwste niks nog nooit nu of ok om
  onboard onmiddellijk ons ontbreekt ontslaan ontslag ontslagen ontvangt onze ook opdracht open
  opzeggen opzegging over overplaatsen pensioen pension per person praktikant prima raad rapporteert
  rapporteren regel salaris sinds skaf slecht snel sorg staat stagiair stagiaire start startdatum
  starten stelling stopt straks stuur taak taken te telefoon terug titel toegang toegangen toon tot
  twee tweede u uit uitdienst under uur vaart vakantie van vanaf vandaag vast vaste veel verhuist
  verlaat verlof verplaats vertrek vertrekken vertreksdatum vertrekt vervangt verwijder volgende
  volgens voor voortaan vraag vrij vrijdag waar waarom wachten wanneer want was wat we week weg wel
  welke welkom werd werkdag werken werkt wie wijzig wil wilt word worden wordt zaken zal zaterdag ze
  zeg zet zich zij zijn zo zodra zon zondag zonder zou
  verder daarnaast bovendien tevens apart vervolgens daarna eindelijk tenslotte intussen
  ondertussen helaas gelukkig gisteren overmorgen binnenkort momenteel drie vier vijf meerdere
  enkele belangrijk dringend herinnering correctie nee zoals betreft tegen tussen tijdens hoewel
  omdat deze eerste
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'mij mijzelf ik';

/** What a person has: behind these a name ends with the s of the owner. */
export const owned: Words =
  'telefoon pc werkplek gegevens laatste eerste contract mailbox account accounts offboarding onboarding ontslag vertrek functie manager leidinggevende team mail laptop stage nieuwe opvolger vervanger toegang aanvraag overplaatsing afdeling';

/** Words that announce a job title. */
export const titleSlots: Words = 'als rol functie functietitel titel';
