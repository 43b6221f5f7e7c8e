const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that name a device, in the seven languages, folded. */
export const deviceHeads = words(
  'laptop laptops notebook macbook thinkpad toughbook ipad iphone chromebook desktop workstation tablet surface imac pc monitor monitors handy diensthandy portatil ordenador computador computer telefone telemovel telefono movil baerbar phone smartphone elitebook latitude ordinateur laptopje skaerm bildschirm docking headset mac macmini zbook probook ideapad telefoon scherm beeldscherm ecran pantalla monitore tastatur keyboard webcam',
);

/** Words that belong to the name of a device beside one of the above. */
export const deviceWords = words(
  'pro air max mini x1 x13 t14 t14s t16 carbon xps studio book go inch zoll pouces windows mac linux dell hp lenovo apple microsoft samsung galaxy google pixel asus acer razer precision m1 m2 m3 m4 m5 yoga portable rugged ultralight thin desk client refurbished second zweiter external standard business touch telefon station 13 14 15 16 11 12 17 se plus ultra s24 s25 gen framework 32gb 16gb company work light lightweight big dual extra',
);

/** A brand beside another word of a device names one as well: "Dell XPS". */
export const deviceBrands = words('dell hp lenovo xps galaxy pixel precision framework asus acer razer yoga');

/** Describes a device only when more of it follows. */
export const deviceLeads = words(
  'second go max pro plus book business standard external se mini air gen ultra extra company work big',
);
