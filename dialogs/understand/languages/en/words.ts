import type { Words } from '../language.ts';

/** Words by which English is told from its neighbours. */
export const telling: Words = `
  plz pls ago him immediately out account an and approve are as at by can cancel day department did do does for from has have he her
  hire hiring his how if is it joiner joining joins last leaver leaves leaving left me mover moves my
  name new next not of offboard on people please reports request she show starter starting starts
  status stop terminate that the they this title to transfer we what when which who will with you
`;

/** Words that never begin or end the name of a person. */
export const common: Words = `
  btw ps psa tbh afaik imho ftr nb alright heyo
  systems hes shes theyre
  anyway hiya third fourth fifth kudos tel fax mob
  xmas christmas easter eff wef lwd tbc tbd mgr dept
  a about above access accordingly account accounts across action active actually add added adding
  admin after afternoon again agreed ahead all alright also although always am an and another any
  anybody anyone anything apparently approval approvals approve approved approving are area arrange
  arrived as asap ask asked at audit auditor away azure back background badge based be because been
  before begin beginning begins being best better between bit block boss both bring bug but buy by bye
  call called can cancel cancelled candidate case ceo cfo change changed changes changing check
  checklist cheers chief city clean close colleague colleagues come coming company complete completed
  computer confirm confirmed confluence contract contractor contractors contracts coo correct
  correction could cover create created cto cut cutting date dates day days deactivate dear december
  declined delegate delete deliver departing department departure departures details device did
  disable disabled dismiss dismissed do does doing done drop due duration during each early effective
  either else email emails employee employees employment end ending ends engage enough ensure entra
  entry equipment especially etc even evening ever every everybody everyone everything evidence ex
  exact exactly excel except exchange exit exiting expected extend external extra fact february file
  files final finally find fine finish finished finishes finishing fire fired firing first following
  for form former forward forwarded forwarding freelance freelancer freelancers friday from full fully
  further fyi general get getting github give given go goes going gone good got grant group guess guys
  had half hand handed handover happen happens hardware has have having he head heads hello help her
  here hers hey hi hire hired hires hiring his hold holiday home hope hour hours how however hq hr
  human i id if ignore im immediate immediately important in inbox including info inform information
  instead instructions intern internal interns internship into intune is issue it its itself ive
  january jira jml job join joined joiner joiners joining joins just keep kept key kind kindly know
  laid laptop last late later latest leave leaver leavers leaves leaving left let lets level licence
  license like line list live local location login long look looking looks lot lots mail mailbox mails
  main make makes making manage managed manager managers many march matter me mean means meant meet
  meeting member message mfa might mind mine minute monday month months more morning most move moved
  mover moves moving much must my name named names need needed needs never new newcomer next no nobody
  none not note nothing notice november now number october of off offboard offboarding offer office
  officially ok okay old on onboard onboarding once one onedrive only onto open or order orders other
  our out outlook over own paperwork parental part party pass password people per perhaps permanent
  permanently permission permissions person phone place plan planned please pls plus plz position
  possible possibly prepare present previous previously probably process profile project promote
  promoted promotes promoting promotion proof proper provide provision quick quickly quit quite quits
  quitting rather re read ready really reason received record records redundant regarding regards
  register reject relocate relocated relocates relocating relocation remain remains remember remind
  reminder remote remotely remove removed removing replace replaced replacement replaces replacing
  report reporting reports request requested requests resign resignation resigned resigning resigns
  retire retired retirement retires retiring returns review revoke right role room round run sack
  sacked sad sadly said salesforce same sap saturday say says schedule seat see seems send sent
  september set setting setup several severance sharepoint she should show sick sign since sir site
  slack so some somebody someone something soon sorry staff staffing start started starter starters
  starting starts state status stay staying stays still stop stopped stops straight subject such
  sunday sure surface switch switched switches switching system take takes taking talk task tasks team
  teams tell temp temporary terminate terminated terminates termination test than thank thanks that
  the their them then there these they thing things think this those though through thursday thx till
  time times title to today together told tomorrow tonight too transfer transferred transferring
  transfers transition tuesday two three four turn type under understand unfortunately until up upcoming update
  updated upn urgent us use user users usual vendor very via vpn wait waiting want wants was wave we
  wednesday week weeks welcome well went were what whatever whats when whens where wheres hows whys whether which while who
  whoever whole whom whose why wifi wipe wish with withdraw withdrawn within without wont work worked
  worker working works worth would wrong yeah year years yep yes yesterday yet you your youre yours
  zero zoom
  two three four five six eight ten additionally furthermore moreover separately secondly
  meanwhile lastly likewise otherwise besides therefore hence luckily fortunately eventually
  effectively regrettably obviously thankfully surprisingly considering according hopefully
  attention folks various neither whichever unless despite among around against towards minus
  versus concerning contrary heads-up headsup shoutout greetings congratulations congrats apologies pardon oops wow yay hooray hmm
  nope absolutely definitely certainly maybe basically essentially literally simply merely already
  earlier nowadays currently presently formerly recently lately henceforth thereafter afterwards
`;

/** How the sender is called in the middle of a sentence. */
export const me: Words = 'me myself iwill';

/** What a person has: behind these a name ends with the s of the owner. */
export const owned: Words =
  'last final first contract account accounts mailbox mail mails emails inbox laptop access offboarding onboarding resignation departure manager boss team role title position department office internship replacement successor notice employment start new request transfer move files onedrive badge leaving license licence';

/** Words that announce a job title. */
export const titleSlots: Words = 'as title role position jobtitle job becomes become becoming';
