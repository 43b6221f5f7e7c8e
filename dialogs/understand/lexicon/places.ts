/** Cities and countries that offices are commonly in, beside the policy's own; spelt in the seven languages. */
export const places: readonly string[] = (
  'Reykjavík|Akureyri|Västerås|Luik|Le Mans|Vitoria-Gasteiz|Gütersloh|Husum|St. Pölten|Plzeň|Olomouc|Győr|Pécs|Szeged|Rzeszów|Novi Sad|Rijeka|Pristina|' +
  'Tulsa|Anchorage|Des Moines|Wichita|Knoxville|Chattanooga|Baton Rouge|Saskatoon|Gatineau|Oaxaca|Puebla|Querétaro|Barranquilla|Arequipa|Cusco|' +
  'Bloemfontein|Polokwane|Gqeberha|Windhoek|Gaborone|Maputo|Luanda|Kinshasa|Mombasa|Kisumu|Dodoma|Kumasi|Ibadan|Abidjan|Dakar|Bamako|Sfax|Tangier|Manama|' +
  'Sharjah|Dammam|Bursa|Almaty|Astana|Tashkent|Bishkek|Coimbatore|Indore|Nagpur|Chandigarh|Mysuru|Chittagong|Da Nang|Johor Bahru|Davao|Makati|Surabaya|' +
  'Bandung|Kaohsiung|Incheon|Sapporo|Xiamen|Suzhou|Cairns|Townsville|Wollongong|Geelong|Dunedin|Tauranga|Rotorua|Wrexham|Stoke-on-Trent|Sligo|' +
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
  'Bergen|Trondheim|Stavanger|Tromsø|Kristiansand|Uppsala|Örebro|Linköping|Lund|Umeå|Tampere|Turku|Espoo|Oulu|Esbjerg|Vejle|Kolding|' +
  'Horsens|Randers|Herning|Silkeborg|Roskilde|Viborg|Svendborg|Brest|Rennes|Grenoble|Angers|Dijon|Nîmes|Reims|Le Havre|Toulon|' +
  'Clermont-Ferrand|Limoges|Tours|Amiens|Metz|Orléans|Rouen|Caen|Mulhouse|Besançon|Perpignan|Montpellier|Aix-en-Provence|Annecy|' +
  'Poitiers|Avignon|Bayonne|Pau|La Rochelle|Liège|Namur|Charleroi|Mons|Bruges|Brugge|Leuven|Louvain|Hasselt|Mechelen|Kortrijk|Tilburg|' +
  'Breda|Nijmegen|Arnhem|Enschede|Haarlem|Almere|Apeldoorn|Amersfoort|Zwolle|Leiden|Maastricht|Delft|Leeuwarden|Venlo|Hilversum|' +
  "Den Bosch|'s-Hertogenbosch|Zoetermeer|Dordrecht|Deventer|Dortmund|Duisburg|Bochum|Wuppertal|Bielefeld|Augsburg|Wiesbaden|" +
  'Gelsenkirchen|Mönchengladbach|Braunschweig|Chemnitz|Kiel|Aachen|Halle|Magdeburg|Freiburg|Krefeld|Lübeck|Oberhausen|Erfurt|Mainz|' +
  'Rostock|Kassel|Hagen|Saarbrücken|Potsdam|Ludwigshafen|Oldenburg|Leverkusen|Osnabrück|Heidelberg|Darmstadt|Paderborn|Regensburg|' +
  'Ingolstadt|Würzburg|Ulm|Wolfsburg|Heilbronn|Göttingen|Pforzheim|Reutlingen|Koblenz|Jena|Trier|Erlangen|Siegen|Hildesheim|Cottbus|' +
  'Kaiserslautern|Konstanz|Bamberg|Bayreuth|Passau|Fulda|Flensburg|Schwerin|Zwickau|Gera|Tübingen|Landshut|Rosenheim|Kempten|' +
  'Innsbruck|Klagenfurt|Villach|Wels|Bregenz|Winterthur|Luzern|Lucerne|St. Gallen|Lugano|Zug|Chur|Neuchâtel|Alicante|Murcia|' +
  'Valladolid|Vigo|Gijón|Córdoba|Granada|Oviedo|Pamplona|Almería|San Sebastián|Santander|Burgos|Salamanca|Logroño|Badajoz|Cádiz|' +
  'Huelva|Tarragona|Girona|Lleida|Palma|Las Palmas|Tenerife|Vitoria|La Coruña|A Coruña|Castellón|Segovia|Aveiro|Évora|' +
  'Funchal|Setúbal|Leiria|Viseu|Guimarães|Matosinhos|Belo Horizonte|Porto Alegre|Fortaleza|Florianópolis|Campinas|Manaus|' +
  'Goiânia|Maceió|Monterrey|Guadalajara|Medellín|Cali|Quito|Guayaquil|Caracas|Montevideo|Asunción|La Paz|Valparaíso|' +
  'San José|Panamá|Naples|Napoli|Neapel|Palermo|Genoa|Genova|Florence|Firenze|Florenz|Venice|Venezia|Venedig|Verona|Padua|Padova|' +
  'Trieste|Bari|Catania|Modena|Parma|Gdańsk|Gdansk|Wrocław|Wroclaw|Poznań|Poznan|Łódź|Katowice|Szczecin|Lublin|Ostrava|Bratislava|' +
  'Košice|Ljubljana|Maribor|Sarajevo|Belgrade|Belgrad|Skopje|Tirana|Cluj|Cluj-Napoca|Timișoara|Iași|Plovdiv|Thessaloniki|' +
  'Debrecen|Ankara|Izmir|Antalya|Nicosia|Valletta|Tartu|Kaunas|Minsk|Lviv|Odesa|Kharkiv|Tbilisi|Yerevan|Baku|Tel Aviv|Jerusalem|' +
  'Beirut|Amman|Riyadh|Jeddah|Doha|Abu Dhabi|Kuwait|Muscat|Casablanca|Rabat|Marrakech|Tunis|Algiers|Accra|Abuja|Kampala|Kigali|' +
  'Addis Ababa|Dar es Salaam|Lusaka|Harare|Durban|Pretoria|Port Elizabeth|Karachi|Lahore|Islamabad|Dhaka|Kolkata|Ahmedabad|Jaipur|' +
  'Gurgaon|Gurugram|Noida|Kochi|Colombo|Kathmandu|Bangkok|Hanoi|Ho Chi Minh City|Kuala Lumpur|Penang|Cebu|Taipei|Seoul|Busan|Osaka|' +
  'Kyoto|Nagoya|Yokohama|Fukuoka|Shenzhen|Guangzhou|Chengdu|Hangzhou|Wuhan|Nanjing|Tianjin|Brisbane|Perth|Adelaide|Canberra|' +
  'Wellington|Christchurch|Calgary|Edmonton|Winnipeg|Quebec|Québec|Halifax|Los Angeles|San Diego|San Jose|San Antonio|Phoenix|Detroit|' +
  'Minneapolis|Portland|Las Vegas|Nashville|Charlotte|Raleigh|Durham|Orlando|Tampa|Pittsburgh|Cleveland|Cincinnati|Columbus|' +
  'Indianapolis|Kansas City|St. Louis|Salt Lake City|Sacramento|Baltimore|Newark|Buffalo|New Orleans|Boise|Omaha|Tucson|Albuquerque|' +
  'Honolulu|Sheffield|Nottingham|Leicester|Newcastle|Southampton|Portsmouth|Brighton|Coventry|Derby|Plymouth|Swansea|Aberdeen|Dundee|' +
  'Inverness|Norwich|York|Exeter|Bath|Swindon|Slough|Milton Keynes|Northampton|Peterborough|Ipswich|Colchester|Luton|Hull|Bradford|' +
  'Stoke|Wolverhampton|Sunderland|Middlesbrough|Preston|Blackpool|Bournemouth|Cheltenham|Gloucester|Worcester|Galway|Limerick|' +
  'Waterford|Derry|New Zealand|South Africa|Südafrika|Hong Kong|Saudi Arabia|Costa Rica|Sri Lanka|South Korea|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Estonia|Latvia|Lithuania|Iceland|Croatia|Serbia|Slovenia|Slovakia|Bulgaria|Ukraine|Egypt|Morocco|Tunisia|Nigeria|Ghana|Argentina|Chile|Colombia|Peru|Uruguay|Vietnam|Thailand|Indonesia|Malaysia|Philippines|Pakistan|Bangladesh|Malta|Cyprus|Finland|Finnland|Belgium|Belgien|Belgique|Luxembourg|Czechia|Hungary|Ungarn|Romania|Greece|Turkey|Mexico|México|' +
  'Canada|Kanada|Japan|China|Australia|Australien|Singapore|Schweden|Norwegen|Frankreich|Spanien|Italien|Niederlande|Dänemark|Polen|' +
  'Tschechien|Irland|Allemagne|Espagne|Suisse|Italie|Pays-Bas|Alemania|Francia|Alemanha|França|Duitsland|Frankrijk|Tyskland|Norge|' +
  'Sverige|' +
  'Germany|Deutschland|Spain|España|Portugal|France|Netherlands|Denmark|Danmark|Sweden|Norway|Poland|India|Brazil|Brasil|Ireland|Italy|Switzerland|Schweiz|Austria|Österreich'
).split('|');

/** Place words that are first names or surnames too: alone next to another capitalised word they are names. */
export const placeNames: ReadonlySet<string> = new Set(
  'austin florence sydney paris sofia vitoria chelsea santiago valencia carolina georgia jordan israel chad kenya india vienna milan roma dallas denver bergen lund ulm halle nancy dijon trier gera siegen hagen fulda tours pau mons zug wels villach leon lugano cali salvador rosario mendoza split bari parma modena verona florence perth adelaide victoria charlotte raleigh durham phoenix columbus lincoln madison york bath derby preston bradford hull stoke wellington halifax newark santander burgos toledo granada salamanca cordoba palma murcia breda leiden delft venlo breda kassel essen bremen worms celle adelaide orlando georgia florence regina hamilton kingston houston austin jackson tyler'.split(
    ' ',
  ),
);
