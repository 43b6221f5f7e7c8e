/** Cities and countries that offices are commonly in, beside the policy's own; spelt in the seven languages. */
export const places: readonly string[] = (
  'Berlijn|Berlín|Parijs|Keulen|Wenen|Londra|Madrid|Kopenhagen|Lissabon|Amsterdam|Milaan|Rome|Genf|Praga|Atenas|Varsóvia|Munique|Múnich|Zurique|Amesterdão|Dublim|Bruxelles|Colónia|' +
  'Antwerp|Antwerpen|Athens|Atlanta|Auckland|Austin|Bangalore|Bengaluru|Barcelona|Basel|Beijing|Belfast|Berlin|Berlim|Bern|Bilbao|' +
  'Birmingham|Bogotá|Bologna|Bonn|Bordeaux|Boston|Braga|Brasília|Bremen|Bristol|Brno|Brussels|Bruxelles|Brüssel|Brussel|Bruselas|Bruxelas|' +
  'Bucharest|Bukarest|Budapest|Buenos Aires|Cairo|Cambridge|Cape Town|Cardiff|Chennai|Chicago|Cologne|Köln|Colonia|Copenhagen|København|Kopenhagen|' +
  'Copenhague|Cork|Dallas|Delhi|New Delhi|Den Haag|The Hague|Denver|Dresden|Dubai|Dublin|Dublín|Düsseldorf|Edinburgh|Eindhoven|Essen|' +
  'Faro|Frankfurt|Francfort|Fráncfort|Geneva|Genf|Genève|Ginebra|Genebra|Ghent|Gent|Glasgow|Gothenburg|Göteborg|Graz|Groningen|Hamburg|Hambourg|' +
  'Hamburgo|Hannover|Hanover|Helsinki|Hong Kong|Houston|Hyderabad|Istanbul|Jakarta|Johannesburg|Karlsruhe|Kraków|Krakow|Kyiv|Lagos|Lausanne|' +
  'Leeds|Leipzig|Lille|Lima|Linz|Lisbon|Lisboa|Lissabon|Lisbonne|Liverpool|London|Londres|Londen|Lyon|Luxembourg|Luxemburg|' +
  'Madrid|Málaga|Malmö|Manchester|Manila|Mannheim|Marseille|Melbourne|Mexico City|Ciudad de México|Miami|Milan|Mailand|Milano|Milán|Montreal|Montréal|' +
  'Moscow|Mumbai|Munich|München|Muenchen|Münster|Nairobi|Nantes|New York|Nice|Nuremberg|Nürnberg|Odense|Oporto|Oslo|Ottawa|Oxford|' +
  'Paris|París|Philadelphia|Porto|Prague|Prag|Praag|Pune|Puna|Rio de Janeiro|Riga|Rome|Rom|Roma|Rotterdam|Salzburg|San Francisco|Santiago|' +
  'São Paulo|Sao Paulo|Seattle|Sevilla|Seville|Shanghai|Singapore|Singapur|Singapour|Sofia|Stockholm|Strasbourg|Stuttgart|Sydney|Tallinn|Tokyo|Tokio|' +
  'Toronto|Toulouse|Turin|Utrecht|Valencia|Vancouver|Vienna|Wien|Vienne|Viena|Vilnius|Warsaw|Warschau|Varsovie|Varsovia|Warszawa|Washington|' +
  'Zagreb|Zaragoza|Zürich|Zurich|Aarhus|Århus|Aalborg|Coimbra|Recife|Curitiba|' +
  'Germany|Deutschland|Spain|España|Portugal|France|Netherlands|Denmark|Danmark|Sweden|Norway|Poland|India|Brazil|Brasil|Ireland|Italy|Switzerland|Schweiz|Austria|Österreich'
).split('|');

/** Place words that are first names or surnames too: alone next to another capitalised word they are names. */
export const placeNames: ReadonlySet<string> = new Set(
  'austin florence sydney paris sofia chelsea santiago valencia carolina georgia jordan israel chad kenya india vienna milan roma dallas denver'.split(
    ' ',
  ),
);
