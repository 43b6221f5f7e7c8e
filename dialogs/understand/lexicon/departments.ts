/** Departments that organisations commonly have, beside the policy's own; spelt in the seven languages. */
export const departments: readonly string[] = (
  'Accounting|Accounts Payable|Accounts Receivable|Administration|Analytics|Business Development|Business Intelligence|Communications|Compliance|Controlling|' +
  'Corporate Development|Customer Care|Customer Service|Customer Success|Customer Support|Data|Data Science|Design|DevOps|Engineering|Events|Executive|' +
  'Facilities|Field Service|Finance|Fleet|Human Resources|HR|Information Security|Information Technology|Infrastructure|Innovation|Internal Audit|IT|IT Support|IT Security|' +
  'Learning and Development|Legal|Logistics|Maintenance|Manufacturing|Marketing|Operations|Partnerships|Payroll|People Operations|People|Platform|Procurement|Product|' +
  'Product Management|Production|Project Management|Public Relations|Purchasing|QA|Quality|Quality Assurance|R&D|Reception|Recruiting|Recruitment|Research|' +
  'Research and Development|Risk|Sales|Sales Operations|Security|Strategy|Supply Chain|Support|Talent Acquisition|Tax|Treasury|UX|Warehouse|' +
  'Buchhaltung|Finanzbuchhaltung|Lohnbuchhaltung|Personalabteilung|Personalwesen|Personal|HR|Einkauf|Vertrieb|Außendienst|Innendienst|Entwicklung|Softwareentwicklung|' +
  'Forschung|Forschung und Entwicklung|Rechtsabteilung|Recht|Kundendienst|Kundenservice|Kundenbetreuung|Lager|Logistik|Produktion|Qualitätssicherung|Finanzen|Finanzabteilung|' +
  'Geschäftsführung|Geschäftsleitung|Verwaltung|Technik|IT-Abteilung|Öffentlichkeitsarbeit|Unternehmenskommunikation|Revision|Marketingabteilung|Konstruktion|Vertriebsinnendienst|' +
  'Comptabilité|Compta|Ressources humaines|RH|Ventes|Achats|Juridique|service juridique|Informatique|Ingénierie|Logistique|Production|Communication|Finances|Trésorerie|' +
  'Recherche et développement|Qualité|Service client|Support client|Commercial|Direction|Exploitation|Opérations|Conception|Juridique et conformité|Contrôle de gestion|Maintenance|' +
  'Contabilidad|Recursos Humanos|RRHH|Ventas|Compras|Jurídico|Legal|Informática|Ingeniería|Logística|Producción|Comunicación|Finanzas|Tesorería|Diseño|Operaciones|Calidad|' +
  'Atención al cliente|Soporte|Sistemas|Investigación|Nóminas|Mercadotecnia|Comercial|Dirección|Almacén|Desarrollo|' +
  'Contabilidade|Vendas|Jurídico|Informática|Engenharia|Produção|Comunicação|Financeiro|Finanças|Tesouraria|Operações|Qualidade|Atendimento ao cliente|Suporte|' +
  'Apoio ao cliente|Pesquisa|Logística|Compras|TI|Departamento Pessoal|Departamento Financeiro|Departamento Jurídico|Produto|Serviço de Campo|' +
  'Boekhouding|Personeelszaken|Verkoop|Inkoop|Juridische Zaken|Juridisch|Automatisering|Ontwikkeling|Logistiek|Productie|Communicatie|Financiën|Klantenservice|Magazijn|' +
  'Facilitair|Facilitaire Dienst|Kwaliteit|Ontwerp|Buitendienst|Salarisadministratie|Administratie|Onderzoek|Directie|ICT|Techniek|' +
  'Bogholderi|Bogholderiet|Regnskab|Salg|Indkøb|Jura|Juridisk|Udvikling|Logistik|Produktion|Kommunikation|Økonomi|Økonomiafdelingen|Kundeservice|Kvalitet|Lager|Drift|' +
  'Billing|Invoicing|Dispatch|Planning|Returns|Collections|Claims|Underwriting|Shipping|Packaging|Retail|E-Commerce|Ecommerce|Wholesale|Inside Sales|Presales|Pre-Sales|Sales Engineering|Professional Services|Service Desk|Help Desk|Helpdesk|Front Desk|Back Office|Front Office|Bookkeeping|Merchandising|Sourcing|Category Management|Brand|Creative|Editorial|Growth|Insights|Business Operations|Revenue Operations|RevOps|Corporate Affairs|Public Affairs|Investor Relations|Governance|Sustainability|Health and Safety|EHS|Workplace|Real Estate|Estates|Catering|Fleet Management|Technical Support|Network Operations|Cyber Security|Cybersecurity|Architecture|Testing|Robotics|Automation|Lab|Laboratory|Clinical Operations|Regulatory Affairs|Medical Affairs|Pharmacovigilance|Workforce Planning|Recruiting|Internal Communications|Corporate Communications|PMO|Programme Management|Program Management|Transport|Goods In|Customer Experience|Customer Operations|Customer Relations|Patient Services|Student Services|Admissions|Fundraising|Grants|' +
  'Disposition|Fuhrpark|Arbeitsvorbereitung|Montage|Fertigung|Versand|Wareneingang|Warenausgang|Instandhaltung|Haustechnik|Empfang|Lohn|Lohn und Gehalt|Mahnwesen|Rechnungswesen|Debitorenbuchhaltung|Kreditorenbuchhaltung|Arbeitssicherheit|Datenschutz|Backoffice|Redaktion|Labor|Werkstatt|Projektsteuerung|Auftragsabwicklung|Reklamation|Schadenabteilung|Leitstand|Prüffeld|Gebäudemanagement|' +
  'Facturation|Recouvrement|Paie|Expédition|Approvisionnement|Approvisionnements|Entrepôt|Atelier|Accueil|Travaux|Planification|Recrutement|Sécurité|Moyens généraux|Relations clients|Rédaction|Laboratoire|Méthodes|Ordonnancement|Sinistres|SAV|Après-vente|Export|Logistique|' +
  'Facturación|Cobros|Expediciones|Recepción|Taller|Mantenimiento|Planificación|Selección|Prevención|Postventa|Posventa|Laboratorio|Exportación|Redacción|Aprovisionamiento|Siniestros|Administración|' +
  'Faturação|Faturamento|Cobranças|Expedição|Receção|Recepção|Manutenção|Planeamento|Planejamento|Recrutamento|Segurança|Pós-venda|Laboratório|Exportação|Redação|Aprovisionamento|Armazém|Administração|' +
  'Facturatie|Debiteurenbeheer|Expeditie|Werkplaats|Receptie|Planning|Werving|Beveiliging|Laboratorium|Redactie|Binnendienst|Verkoop Binnendienst|Crediteurenadministratie|Transport|Retouren|Onderhoud|' +
  'Fakturering|Debitor|Kreditor|Forsendelse|Værksted|Reception|Receptionen|Planlægning|Vedligehold|Laboratorium|Laboratoriet|Redaktion|Rekruttering|Sikkerhed|Lageret|Transport|Returvarer|Eksport|' +
  'HR-afdelingen|Løn|Salgsafdelingen|IT-afdelingen|Administration|Finans|Forskning|Marketingafdelingen|Kundesupport|Personale|Personaleafdelingen'
).split('|');
