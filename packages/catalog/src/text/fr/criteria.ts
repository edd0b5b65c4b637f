import type { TextArea } from "../texts.ts";

/** Criteria of the instruments, in French. */
export const criteria: TextArea = {
  official: {},
  own: {
    "criterion/s-res-1373/I.1.legislation":
      "Le fait de fournir ou de réunir des fonds dans l’intention ou en sachant qu’ils serviront à un acte de terrorisme est une infraction distincte, même si aucun acte ne s’ensuit.",
    "criterion/s-res-1373/I.1.institution":
      "Des enquêteurs et des procureurs désignés sont formés aux affaires financières et peuvent obtenir des relevés bancaires.",
    "criterion/s-res-1373/I.1.practice":
      "Les affaires de terrorisme comportent une enquête financière, et les poursuites pour financement sont consignées avec leur issue.",
    "criterion/s-res-1373/I.1.safeguard":
      "La condamnation pour financement exige la preuve de l’intention ou de la connaissance, devant un tribunal indépendant et avec l’assistance d’un conseil.",
    "criterion/s-res-1373/I.2.legislation":
      "Une loi permet de geler sans notification préalable les avoirs des personnes désignées et des entités qu’elles possèdent ou contrôlent.",
    "criterion/s-res-1373/I.2.institution":
      "Une autorité désignée statue sur les désignations, répond aux demandes d’autres États et avise les détenteurs d’avoirs.",
    "criterion/s-res-1373/I.2.practice":
      "Les avoirs sont gelés sans délai à la réception d’une désignation, et le temps écoulé est consigné.",
    "criterion/s-res-1373/I.2.safeguard":
      "La personne dont les avoirs sont gelés se voit communiquer les motifs, accorder des fonds pour ses dépenses de base et ouvrir un recours devant un organe indépendant.",
    "criterion/s-res-1373/I.3.legislation":
      "Les institutions financières et les entreprises et professions non financières exposées doivent identifier leurs clients, conserver les documents et déclarer les soupçons de financement du terrorisme.",
    "criterion/s-res-1373/I.3.institution":
      "Chaque secteur soumis à des obligations de prévention a une autorité de contrôle habilitée à inspecter et à sanctionner.",
    "criterion/s-res-1373/I.3.practice":
      "Les autorités de contrôle inspectent en fonction du risque, et des déclarations de soupçons proviennent de chaque secteur soumis à l’obligation.",
    "criterion/s-res-1373/I.3.safeguard":
      "Les données sur les clients recueillies à des fins de prévention sont conservées pendant une durée déterminée et utilisées à cette seule fin.",
    "criterion/s-res-1373/I.4.legislation":
      "Une loi crée une cellule de renseignement financier et établit son indépendance et son accès aux données dont elle a besoin.",
    "criterion/s-res-1373/I.4.institution":
      "La cellule de renseignement financier est dotée de personnel et de fonds, et un organe permanent coordonne les services concernés.",
    "criterion/s-res-1373/I.4.practice":
      "Les analyses de la cellule de renseignement financier parviennent aux enquêteurs, donnent lieu à des enquêtes et font l’objet d’un retour d’information.",
    "criterion/s-res-1373/I.4.safeguard":
      "Seuls des agents autorisés ont connaissance du renseignement financier, chaque accès est enregistré et tout usage abusif est punissable.",
    "criterion/s-res-1373/I.5.legislation":
      "Quiconque transfère des fonds ou des valeurs pour autrui, par des moyens officiels ou coutumiers, doit être agréé ou enregistré.",
    "criterion/s-res-1373/I.5.institution":
      "Une autorité désignée tient le registre des services de transfert et contrôle ceux-ci et leurs agents.",
    "criterion/s-res-1373/I.5.practice":
      "Les services de transfert non enregistrés sont recherchés, et sont inscrits au registre ou sanctionnés.",
    "criterion/s-res-1373/I.5.safeguard":
      "L’enregistrement est proportionné, de sorte que les familles qui envoient ou reçoivent de petites sommes gardent une voie licite.",
    "criterion/s-res-1373/I.6.legislation":
      "Des règles exigent que des informations exactes sur le donneur d’ordre accompagnent le virement électronique tout au long de la chaîne de paiement.",
    "criterion/s-res-1373/I.6.institution":
      "Une autorité de contrôle est chargée des règles relatives aux virements électroniques et peut examiner les systèmes des prestataires de paiement.",
    "criterion/s-res-1373/I.6.practice":
      "Les prestataires décèlent les virements dépourvus d’informations sur le donneur d’ordre et les refusent, les suspendent ou les signalent en fonction du risque.",
    "criterion/s-res-1373/I.6.safeguard":
      "Les informations qui accompagnent un virement électronique ne sont accessibles qu’aux personnes habilitées et sont protégées contre la perte.",
    "criterion/s-res-1373/I.7.legislation":
      "Les espèces et les instruments au porteur d’un montant supérieur à un seuil fixé doivent être déclarés ou communiqués à la frontière, et toute fausse déclaration est punissable.",
    "criterion/s-res-1373/I.7.institution":
      "Les agents des frontières ou des douanes ont le pouvoir d’intercepter et de retenir les espèces suspectes et ont un interlocuteur à la cellule de renseignement financier.",
    "criterion/s-res-1373/I.7.practice":
      "Les espèces sont recherchées aux points de passage terrestres, maritimes et aériens, dans le fret et dans le courrier, et les découvertes sont consignées et suivies d’effet.",
    "criterion/s-res-1373/I.7.safeguard":
      "Les espèces retenues à la frontière donnent lieu à un reçu, leur propriétaire peut contester la mesure, et les voyageurs sont choisis sans discrimination.",
    "criterion/s-res-1373/I.8.legislation":
      "Les organisations à but non lucratif sont soumises à des obligations d’enregistrement, de comptabilité et de transparence proportionnées au risque d’utilisation abusive aux fins du financement du terrorisme.",
    "criterion/s-res-1373/I.8.institution":
      "Une autorité désignée connaît le secteur à but non lucratif, conserve des informations à son sujet et peut les communiquer aux enquêteurs.",
    "criterion/s-res-1373/I.8.practice":
      "Les risques du secteur sont examinés avec les organisations qui le composent, et les abus constatés sont suivis d’effet.",
    "criterion/s-res-1373/I.8.safeguard":
      "La surveillance laisse libres l’association licite et l’action humanitaire, et un refus ou une fermeture est susceptible de recours.",
    "criterion/s-res-1373/I.9.legislation":
      "Il est interdit sous peine de sanction aux nationaux et sur le territoire de mettre des fonds, des ressources ou des services financiers à la disposition de ceux qui commettent ou facilitent des actes de terrorisme.",
    "criterion/s-res-1373/I.9.institution":
      "Les autorités qui font respecter l’interdiction sont désignées, et ceux qui y sont soumis savent où demander des conseils.",
    "criterion/s-res-1373/I.9.practice":
      "Les violations de l’interdiction sont recherchées et font l’objet d’enquêtes, et les sanctions infligées sont consignées.",
    "criterion/s-res-1373/I.9.safeguard":
      "Une dérogation peut être obtenue pour les besoins de base et l’action humanitaire, et une sanction pour violation est susceptible de recours.",
    "criterion/s-res-1373/II.1.legislation":
      "Le fait de recruter une autre personne pour un groupe terroriste ou un acte de terrorisme est une infraction distincte, même si la personne ne se laisse pas recruter.",
    "criterion/s-res-1373/II.1.institution":
      "Une unité désignée a le personnel voulu pour réunir ce que l’on sait du recrutement, et peut faire appel à la police, à l’administration pénitentiaire et aux services sociaux.",
    "criterion/s-res-1373/II.1.practice":
      "Les cas de recrutement sont recherchés, font l’objet d’enquêtes et sont portés devant les tribunaux, et leur issue est consignée.",
    "criterion/s-res-1373/II.1.safeguard":
      "Les mesures prises contre le recrutement laissent libres l’association licite, le culte et l’enseignement, et ceux qu’elles touchent peuvent les contester devant un organe indépendant.",
    "criterion/s-res-1373/II.1.practice.prisons":
      "Les prisons savent qui recrute en leur sein, tiennent les recruteurs à l’écart de ceux qu’ils pourraient gagner à leur cause et préparent la libération des personnes à risque.",
    "criterion/s-res-1373/II.1.practice.communities":
      "Les familles et les communautés ont un interlocuteur à qui s’adresser lorsqu’une personne est en train d’être entraînée, et y recourent.",
    "criterion/s-res-1373/II.2.legislation":
      "Le fait de fabriquer, de détenir, de vendre ou de porter sans autorisation des armes à feu, leurs pièces ou des munitions est une infraction assortie d’une peine dissuasive.",
    "criterion/s-res-1373/II.2.institution":
      "Une autorité d’autorisation tient un registre des armes à feu et de leurs détenteurs et peut inspecter les négociants et les dépôts.",
    "criterion/s-res-1373/II.2.practice":
      "Les armes à feu sont marquées et tracées, les découvertes sont inscrites au registre, et l’approvisionnement illicite est remonté jusqu’à sa source.",
    "criterion/s-res-1373/II.2.safeguard":
      "Le refus ou le retrait d’une autorisation, ainsi que la saisie, sont motivés et susceptibles de recours.",
    "criterion/s-res-1373/II.2.legislation.explosives":
      "Une loi réglemente les explosifs et les substances dont ils sont faits, de la production à l’utilisation.",
    "criterion/s-res-1373/II.2.legislation.cbrn":
      "Une loi interdit de remettre des matières nucléaires, chimiques, biologiques ou radiologiques à des personnes qui n’y ont pas droit, et en punit la tentative.",
    "criterion/s-res-1373/II.2.institution.transfers":
      "Une autorité délivre les autorisations d’exportation, d’importation, de transit et de courtage d’armes et de biens à double usage, et peut inspecter et refuser.",
    "criterion/s-res-1373/II.2.practice.stockpiles":
      "Les stocks d’armes et d’explosifs de l’État sont comptés et gardés, les excédents sont détruits, et les pertes sont signalées.",
    "criterion/s-res-1373/II.3.legislation":
      "La loi dit quel service peut recueillir quelles informations pour prévenir un acte de terrorisme, et à qui il peut les transmettre.",
    "criterion/s-res-1373/II.3.institution":
      "Un centre permanent réunit ce que la police, les services des frontières et les services de renseignement savent des menaces.",
    "criterion/s-res-1373/II.3.practice":
      "Les alertes parviennent à temps au service qui peut y donner suite, et ce qui a été fait est consigné et examiné.",
    "criterion/s-res-1373/II.3.safeguard":
      "La surveillance secrète est autorisée au cas par cas, limitée dans le temps et contrôlée par un organe extérieur aux services.",
    "criterion/s-res-1373/II.3.institution.contact":
      "Un point de contact joignable à toute heure reçoit les alertes rapides et en adresse à d’autres États.",
    "criterion/s-res-1373/II.3.practice.neighbours":
      "Des alertes rapides sont échangées avec les pays voisins et les autres États concernés, et leur nombre et leur utilisation sont consignés.",
    "criterion/s-res-1373/II.3.practice.targets":
      "Les lieux susceptibles d’être pris pour cible ont des plans de protection qui font l’objet d’exercices et sont corrigés.",
    "criterion/s-res-1373/II.4.legislation":
      "Le fait de donner refuge à une personne qui a financé, organisé, facilité ou commis un acte de terrorisme, ou de la cacher, est une infraction.",
    "criterion/s-res-1373/II.4.institution":
      "Des services désignés ont le pouvoir et le personnel voulus pour trouver les personnes qui cherchent refuge pour échapper à la justice pour des actes de terrorisme, et pour les refuser ou les éloigner.",
    "criterion/s-res-1373/II.4.practice":
      "Les personnes qui demandent l’entrée et le séjour font l’objet de vérifications au regard de ce que l’on sait d’actes de terrorisme, et les correspondances sont suivies d’effet.",
    "criterion/s-res-1373/II.4.safeguard":
      "Nul n’est renvoyé vers un lieu où il risque la torture ou la persécution, et l’éloignement peut être contesté au préalable.",
    "criterion/s-res-1373/II.4.practice.prosecute":
      "Lorsqu’une personne n’est pas extradée, l’affaire est soumise sans retard injustifié au ministère public de l’État, et la décision de celui-ci est consignée.",
    "criterion/s-res-1373/II.5.legislation":
      "Le fait de préparer sur le territoire un acte de terrorisme contre un autre État ou ses citoyens est une infraction, où que l’acte doive avoir lieu.",
    "criterion/s-res-1373/II.5.institution":
      "La police et les services de sécurité ont pour tâche de savoir ce qui se prépare dans toutes les parties du territoire et ont la présence voulue à cet effet.",
    "criterion/s-res-1373/II.5.practice":
      "L’entraînement, la planification et l’approvisionnement sur le territoire sont décelés et empêchés, et les autres États concernés en sont informés.",
    "criterion/s-res-1373/II.5.safeguard":
      "L’emploi de la force contre des groupes sur le territoire reste dans les limites de la loi, et tout décès ou blessure grave qu’il cause fait l’objet d’une enquête indépendante.",
    "criterion/s-res-1373/II.5.practice.remote-areas":
      "L’État est présent dans les zones reculées et frontalières, avec des patrouilles et des services auxquels la population recourt.",
    "criterion/s-res-1373/II.6.legislation":
      "Le droit interne érige les actes de terrorisme en infractions pénales graves, définies avec une précision telle que chacun peut savoir ce qui est interdit.",
    "criterion/s-res-1373/II.6.institution":
      "Des procureurs et des tribunaux sont désignés pour les affaires de terrorisme et formés aux infractions et à leur preuve.",
    "criterion/s-res-1373/II.6.practice":
      "Les actes de terrorisme sont poursuivis en tant que tels, et le nombre des inculpations, des procès et des issues est tenu à jour.",
    "criterion/s-res-1373/II.6.safeguard":
      "Les définitions excluent la protestation, la dissidence et les conflits du travail qui ne recherchent pas la violence, et les tribunaux les appliquent ainsi.",
    "criterion/s-res-1373/II.6.legislation.treaty-offences":
      "Les infractions visées par chaque traité auquel l’État est partie figurent dans son droit pénal.",
    "criterion/s-res-1373/II.6.legislation.participation":
      "Pour toute infraction de terrorisme, il est punissable de la tenter, de l’organiser, de la faciliter ou de la diriger, et de s’associer à d’autres pour la commettre.",
    "criterion/s-res-1373/II.6.legislation.penalties":
      "Les peines prévues pour les actes de terrorisme correspondent à leur gravité, et la responsabilité des sociétés et autres personnes morales peut être engagée.",
    "criterion/s-res-1373/II.7.legislation":
      "Les pouvoirs spéciaux d’enquête, tels que l’interception et l’infiltration, reposent sur une loi qui en fixe les conditions.",
    "criterion/s-res-1373/II.7.institution":
      "Un juge ou une autorité tout aussi indépendante décide de chaque recours à un pouvoir spécial.",
    "criterion/s-res-1373/II.7.practice":
      "Les pouvoirs spéciaux sont exercés dans le respect de leurs conditions, et leur usage est comptabilisé et signalé à un organe en mesure d’agir.",
    "criterion/s-res-1373/II.7.safeguard":
      "La personne arrêtée pour une infraction de terrorisme est informée des motifs, voit un conseil rapidement et est présentée à un juge dans le plus court délai.",
    "criterion/s-res-1373/II.7.safeguard.trial":
      "Les procès pour infraction de terrorisme se tiennent devant des tribunaux indépendants, et la défense a accès aux éléments de preuve.",
    "criterion/s-res-1373/II.7.safeguard.treatment":
      "Les lieux de détention sont visités sans préavis, et les déclarations obtenues par la torture ne sont pas utilisées.",
    "criterion/s-res-1373/II.7.practice.witnesses":
      "Les témoins, les victimes et ceux qui jugent les affaires sont protégés, par des moyens financés et utilisés.",
    "criterion/s-res-1373/II.8.legislation":
      "La loi donne compétence aux tribunaux pour les actes de terrorisme commis sur le territoire, à bord des navires et aéronefs de l’État, par des nationaux et par des personnes présentes qui ne sont pas extradées.",
    "criterion/s-res-1373/II.8.institution":
      "Une autorité désignée peut convenir avec les autres États concernés de celui d’entre eux qui poursuit, et peut transférer ou reprendre une affaire.",
    "criterion/s-res-1373/II.8.practice":
      "Les procureurs examinent les actes de terrorisme commis à l’étranger par des nationaux et par des personnes présentes, et consignent les raisons pour lesquelles une affaire est prise ou laissée.",
    "criterion/s-res-1373/II.8.safeguard":
      "Nul n’est jugé deux fois pour le même acte, et le lieu du procès laisse une possibilité réelle de défense.",
    "criterion/s-res-1373/II.9.legislation":
      "Une loi permet à l’État d’accorder l’entraide judiciaire et l’extradition pour des infractions de terrorisme, avec ou sans traité.",
    "criterion/s-res-1373/II.9.institution":
      "Une autorité centrale reçoit les demandes, les mène à terme et dispose du personnel et des compétences linguistiques voulus.",
    "criterion/s-res-1373/II.9.practice":
      "Les demandes relatives au financement ou à l’appui du terrorisme reçoivent réponse à temps, et leur nombre et leur issue sont tenus à jour.",
    "criterion/s-res-1373/II.9.safeguard":
      "La personne dont la remise ou les données sont demandées peut contester la demande, et le respect des assurances données est suivi.",
    "criterion/s-res-1373/II.9.legislation.evidence":
      "La loi admet devant les tribunaux les éléments de preuve licitement recueillis à l’étranger et les éléments de preuve sous forme électronique.",
    "criterion/s-res-1373/II.9.practice.joint-work":
      "Des enquêtes conjointes ou des contacts directs entre procureurs de plusieurs États sont utilisés dans les affaires de terrorisme.",
    "criterion/s-res-1373/II.9.practice.assets":
      "Les demandes d’autres États visant à localiser, geler et confisquer des avoirs d’origine ou à destination terroriste sont exécutées, et leurs résultats sont consignés.",
    "criterion/s-res-1373/II.10.legislation":
      "Une loi régit l’entrée, le séjour et la sortie, désigne les postes où la frontière peut être franchie et érige en infraction le trafic illicite de migrants.",
    "criterion/s-res-1373/II.10.institution":
      "Les services présents à la frontière ont des tâches claires, un personnel formé et le matériel dont leurs postes ont besoin.",
    "criterion/s-res-1373/II.10.practice":
      "Les voyageurs sont contrôlés à chaque poste au regard des listes de surveillance nationales et internationales, et les correspondances sont suivies d’effet.",
    "criterion/s-res-1373/II.10.safeguard":
      "Les contrôles ne ciblent personne en raison de son origine ou de sa religion, et les voyageurs peuvent se plaindre et faire rectifier les données les concernant.",
    "criterion/s-res-1373/II.10.legislation.documents":
      "Une loi dit qui délivre les documents d’identité et de voyage, au vu de quelle preuve, et en punit la falsification et l’usage abusif.",
    "criterion/s-res-1373/II.10.institution.agencies":
      "Les services nationaux présents à la frontière partagent postes, procédures et informations en vertu d’un arrangement permanent.",
    "criterion/s-res-1373/II.10.practice.documents":
      "Les documents d’identité et de voyage sont délivrés au vu d’une preuve vérifiée dans les registres d’état civil, et les bureaux de délivrance et les documents vierges font l’objet d’audits.",
    "criterion/s-res-1373/II.10.practice.machine-readable":
      "Les documents de voyage en usage sont lisibles à la machine selon la norme internationale, et les postes frontière ont des lecteurs que les agents utilisent.",
    "criterion/s-res-1373/II.10.practice.lost-documents":
      "Les documents perdus et volés sont signalés à la base de données internationale et recherchés à la frontière.",
    "criterion/s-res-1373/II.10.practice.advance-information":
      "Les transporteurs envoient les renseignements sur les passagers avant l’arrivée, et ceux-ci sont vérifiés avant l’atterrissage des passagers.",
    "criterion/s-res-1373/II.10.practice.open-borders":
      "Les tronçons situés entre les postes sont surveillés par des patrouilles ou des dispositifs en fonction du risque, et les franchissements sont consignés.",
    "criterion/s-res-1373/II.10.practice.neighbours":
      "Les services des frontières rencontrent régulièrement leurs homologues des pays voisins et agissent avec eux dans des patrouilles ou des contrôles.",
    "criterion/s-res-1373/II.10.practice.cargo":
      "Le fret est choisi pour inspection en fonction du risque, sur la base de renseignements envoyés à l’avance, et la chaîne d’approvisionnement est sécurisée.",
    "criterion/s-res-1373/II.10.practice.maritime":
      "Les ports et les navires respectent le code international de sûreté, et les contrôles dont ils font l’objet sont consignés et suivis d’effet.",
    "criterion/s-res-1373/II.10.practice.aviation":
      "Les aéroports respectent les normes internationales de sûreté de l’aviation, et les tests dont ils font l’objet donnent lieu à des corrections.",
    "criterion/s-res-1373/III.1.legislation":
      "La loi permet de transmettre à des partenaires étrangers des renseignements opérationnels sur le terrorisme, et dit à quelles conditions.",
    "criterion/s-res-1373/III.1.institution":
      "La police, les douanes, les services des frontières et la cellule de renseignement financier ont chacun un point de contact désigné pour l’échange, et les points de contact peuvent se joindre.",
    "criterion/s-res-1373/III.1.practice":
      "Des informations sur les mouvements, les faux documents, les armes et les communications sont échangées avec d’autres États et utilisées dans des affaires.",
    "criterion/s-res-1373/III.1.safeguard":
      "Ce qui est échangé est tenu exact et sécurisé, utilisé à cette seule fin et effacé lorsque celle-ci a cessé.",
    "criterion/s-res-1373/III.1.practice.systems":
      "Les bases de données policières internationales sont accessibles aux agents à la frontière et sur le terrain, et sont consultées quotidiennement.",
    "criterion/s-res-1373/III.2.legislation":
      "L’État est lié par des accords de coopération contre le terrorisme avec ses voisins et ses principaux partenaires.",
    "criterion/s-res-1373/III.2.institution":
      "Un bureau désigné conserve les accords, indique aux services ce que chacun permet et les aide à s’en servir.",
    "criterion/s-res-1373/III.2.practice":
      "Les accords sont utilisés, et les affaires qui en relèvent sont comptées et examinées avec les autres parties.",
    "criterion/s-res-1373/III.2.safeguard":
      "Les accords soumettent la coopération au droit des droits de l’homme et des réfugiés, et sont accessibles au parlement et au public.",
    "criterion/s-res-1373/III.2.practice.regional":
      "L’État participe aux organes régionaux et sous-régionaux qui coopèrent contre le terrorisme, avec des travaux à l’appui.",
    "criterion/s-res-1373/III.3.legislation":
      "L’État est partie aux instruments internationaux contre le terrorisme, dont la convention de 1999 sur le financement.",
    "criterion/s-res-1373/III.3.institution":
      "Un organe prépare l’adhésion aux instruments et les modifications de la loi que chacun d’eux demande.",
    "criterion/s-res-1373/III.3.practice":
      "L’adhésion aux instruments suit un plan assorti de dates, et ce que chacun demande est exécuté et fait l’objet de rapports.",
    "criterion/s-res-1373/III.3.safeguard":
      "Les clauses des instruments qui protègent l’accusé figurent dans le droit interne et sont appliquées.",
    "criterion/s-res-1373/III.3.legislation.reservations":
      "Les réserves laissent intact l’objet de chaque instrument, et sont réexaminées de temps à autre.",
    "criterion/s-res-1373/III.4.legislation":
      "Une loi fixe la manière dont le statut de réfugié est décidé, et en exclut ceux dont il y a des raisons sérieuses de penser qu’ils ont pris part à des actes de terrorisme.",
    "criterion/s-res-1373/III.4.institution":
      "Une autorité chargée de l’asile statue au cas par cas, avec un personnel formé et un accès aux informations dont elle a besoin.",
    "criterion/s-res-1373/III.4.practice":
      "Les demandeurs sont entendus et font l’objet de vérifications avant que le statut soit octroyé, et les exclusions sont décidées d’après les faits propres à chacune.",
    "criterion/s-res-1373/III.4.safeguard":
      "Les demandeurs bénéficient d’un interprète, de motifs écrits et d’un recours suspensif de l’éloignement.",
    "criterion/s-res-1373/III.5.legislation":
      "La loi ne traite pas un acte de terrorisme comme une infraction politique qui ferait obstacle à l’extradition.",
    "criterion/s-res-1373/III.5.institution":
      "Ceux qui statuent sur l’extradition ont des directives sur les mobiles politiques invoqués.",
    "criterion/s-res-1373/III.5.practice":
      "Les demandes ne sont pas refusées au seul motif d’un mobile politique, et les refus sont consignés avec leurs motifs.",
    "criterion/s-res-1373/III.5.safeguard":
      "Une personne peut invoquer devant un tribunal, contre l’extradition, la crainte d’être persécutée, et est entendue avant que le statut de réfugié lui soit retiré pour des motifs prévus par la loi.",
    "criterion/s-res-1373/III.5.practice.status":
      "Le statut de réfugié qui a pu servir à commettre, organiser ou faciliter des actes de terrorisme est réexaminé, et l’issue est consignée.",
    "criterion/s-res-1373/III.6.legislation":
      "La loi permet à l’État de refuser de coopérer lorsqu’une personne serait poursuivie ou punie en raison de sa race, de sa religion, de sa nationalité, de son origine ou de ses opinions.",
    "criterion/s-res-1373/III.6.institution":
      "Un tribunal ou une autorité tout aussi indépendante décide si un tel motif existe.",
    "criterion/s-res-1373/III.6.practice":
      "Les allégations de poursuites indues sont examinées à l’aide d’informations de plusieurs sources, et tranchées par décision motivée.",
    "criterion/s-res-1373/III.6.safeguard":
      "Les assurances de traitement équitable sont appréciées à leur valeur, et ne tiennent jamais lieu d’interdiction de la torture.",
    "criterion/s-res-1373/S.1.legislation":
      "Une stratégie nationale contre le terrorisme a été adoptée par un organe qui peut lier les services concernés.",
    "criterion/s-res-1373/S.1.institution":
      "Chaque partie de la stratégie relève d’un service qui en répond, avec un budget.",
    "criterion/s-res-1373/S.1.practice":
      "La stratégie est exécutée selon un plan assorti de dates, et ses effets sont mesurés et font l’objet de rapports.",
    "criterion/s-res-1373/S.1.safeguard":
      "La stratégie fait de l’état de droit et des droits de l’homme une condition de chacune de ses mesures, et dit qui y veille.",
    "criterion/s-res-1373/S.1.practice.integration":
      "L’application des lois et le contrôle des frontières sont planifiés avec les programmes sociaux, éducatifs et culturels, y compris ceux contre l’incitation.",
    "criterion/s-res-1373/S.1.practice.communities":
      "Les acteurs locaux participent à l’élaboration de la stratégie et à son exécution, et disent ce qu’elle leur apporte.",
    "criterion/s-res-1373/S.1.practice.conditions":
      "La stratégie nomme les conditions propices au terrorisme dans le pays, et des programmes visant à les atténuer sont à l’œuvre.",
    "criterion/s-res-1373/S.2.legislation":
      "Une décision ayant force de loi crée un mécanisme national qui élabore la stratégie et aide à l’exécuter, et désigne ses membres.",
    "criterion/s-res-1373/S.2.institution":
      "Le mécanisme a un secrétariat doté de personnel, et les services y envoient des membres qui peuvent décider.",
    "criterion/s-res-1373/S.2.practice":
      "Le mécanisme se réunit régulièrement, règle les divergences entre services et assure le suivi de ce qu’il a décidé.",
    "criterion/s-res-1373/S.2.safeguard":
      "Le parlement ou un autre organe extérieur peut examiner ce que fait le mécanisme.",
    "criterion/s-res-1373/S.2.practice.reporting":
      "Un point focal unique répond aux organismes internationaux pour tous les services, et consigne l’aide extérieure à la stratégie à laquelle l’État consent.",
    "criterion/s-res-1624/prohibition.legislation":
      "Le fait d’inciter une autre personne à commettre un acte de terrorisme est une infraction qui suppose l’intention et un danger que l’acte soit commis.",
    "criterion/s-res-1624/prohibition.institution":
      "Les procureurs ont des directives qui distinguent l’incitation des propos seulement offensants.",
    "criterion/s-res-1624/prohibition.practice":
      "Les cas d’incitation sont portés devant les tribunaux, et leur nombre et leur issue sont tenus à part de ceux des autres infractions.",
    "criterion/s-res-1624/prohibition.safeguard":
      "Les tribunaux mettent en balance chaque accusation d’incitation et la liberté d’expression, et motivent leur décision.",
    "criterion/s-res-1624/prevention.legislation":
      "La loi dit quand un contenu qui incite peut être retiré ou bloqué, qui en décide et pour combien de temps.",
    "criterion/s-res-1624/prevention.institution":
      "Un organe désigné suit l’incitation en public et en ligne, et a des contacts permanents avec les entreprises et les communautés.",
    "criterion/s-res-1624/prevention.practice":
      "Il est répondu à l’incitation constatée par le moyen efficace le moins sévère, et les moyens utilisés sont consignés.",
    "criterion/s-res-1624/prevention.counter-messages":
      "Des chefs religieux, des victimes et d’autres personnes écoutées de ceux qui sont à risque s’expriment en public contre l’incitation, avec leurs propres mots.",
    "criterion/s-res-1624/prevention.youth":
      "Des programmes destinés aux jeunes exposés à l’incitation sont à l’œuvre, et leurs effets sont examinés.",
    "criterion/s-res-1624/prevention.safeguard":
      "Quiconque a publié un contenu retiré ou bloqué en est informé et peut invoquer la liberté d’expression devant un organe indépendant.",
    "criterion/s-res-1624/safe-haven.legislation":
      "La loi permet de refuser l’entrée et le séjour aux personnes dont il y a des raisons sérieuses de penser qu’elles ont incité à commettre des actes de terrorisme.",
    "criterion/s-res-1624/safe-haven.practice":
      "Les refus au motif de l’incitation reposent sur des informations crédibles et pertinentes, et sont consignés.",
    "criterion/s-res-1624/safe-haven.safeguard":
      "La personne à qui le refuge est refusé est entendue, et n’est pas renvoyée là où elle risque la torture ou la persécution.",
    "criterion/s-res-1624/borders.institution":
      "Les services chargés des passagers et des documents travaillent avec ceux d’autres États en vertu d’arrangements permanents.",
    "criterion/s-res-1624/borders.practice":
      "Les faux documents découverts et leurs modes de fabrication sont communiqués aux autres États.",
    "criterion/s-res-1624/borders.passengers":
      "Le filtrage des passagers est convenu avec d’autres États et avec les transporteurs, et est mis à l’épreuve.",
    "criterion/s-res-1624/borders.safeguard":
      "Le filtrage suit des règles publiées qui ne ciblent personne en raison de son origine, de sa religion ou de ses opinions.",
    "criterion/s-res-1624/dialogue.institution":
      "Un organe extérieur aux services de sécurité a pour tâche de favoriser le dialogue entre les communautés, avec les moyens de le faire.",
    "criterion/s-res-1624/dialogue.practice":
      "Les autorités religieuses et la société civile de différentes communautés se rencontrent, et ce qui en résulte est connu.",
    "criterion/s-res-1624/dialogue.media":
      "Les médias ont leurs propres normes contre la haine, et leur propre organe qui examine les plaintes.",
    "criterion/s-res-1624/dialogue.international":
      "L’État participe aux efforts internationaux de compréhension entre les civilisations, avec des travaux à l’appui dans le pays.",
    "criterion/s-res-1624/dialogue.safeguard":
      "La participation au dialogue est libre, et ce qui y est dit n’est pas utilisé contre ceux qui l’ont dit.",
    "criterion/s-res-1624/institutions.legislation":
      "Les règles applicables aux lieux d’enseignement, de culture et de culte les protègent contre leur utilisation à des fins d’incitation, et leur laissent le choix de ce qu’ils enseignent et montrent.",
    "criterion/s-res-1624/institutions.schools":
      "Les écoles et les universités enseignent le respect d’autrui et l’aptitude à juger de ce qui est affirmé, et les enseignants y sont formés.",
    "criterion/s-res-1624/institutions.worship":
      "Les autorités religieuses ont leurs propres moyens d’empêcher que leurs lieux soient utilisés à des fins d’incitation.",
    "criterion/s-res-1624/institutions.culture":
      "Les institutions culturelles rapprochent les communautés, et décident elles-mêmes de la manière d’écarter l’incitation.",
    "criterion/s-res-1624/institutions.safeguard":
      "La fermeture ou la mise sous surveillance d’un lieu d’enseignement, de culture ou de culte exige des motifs prévus par la loi et est susceptible de recours.",
    "criterion/s-res-1624/rights.legislation":
      "La loi ne limite l’expression pour cause d’incitation qu’en termes clairs, dans un but légitime et sans aller au-delà de ce qui est nécessaire.",
    "criterion/s-res-1624/rights.institution":
      "Une institution indépendante peut examiner toute mesure contre l’incitation, et est consultée avant l’adoption des lois.",
    "criterion/s-res-1624/rights.practice":
      "Les constatations des organes internationaux des droits de l’homme sur les mesures contre l’incitation reçoivent réponse et sont suivies d’effet.",
    "criterion/s-res-1624/rights.safeguard":
      "Quiconque est lésé par une mesure contre l’incitation dispose d’un recours connu, accessible et utilisé.",
    "criterion/fatf/R.1": "Évaluation des risques et application d’une approche fondée sur les risques",
    "criterion/fatf/R.2": "Coopération et coordination nationales",
    "criterion/fatf/R.3": "Infraction de blanchiment de capitaux",
    "criterion/fatf/R.4": "Confiscation et mesures provisoires",
    "criterion/fatf/R.5": "Infraction de financement du terrorisme",
    "criterion/fatf/R.6": "Sanctions financières ciblées liées au terrorisme et au financement du terrorisme",
    "criterion/fatf/R.7": "Sanctions financières ciblées liées à la prolifération",
    "criterion/fatf/R.8": "Organisations à but non lucratif",
    "criterion/fatf/R.9": "Lois sur le secret professionnel des institutions financières",
    "criterion/fatf/R.10": "Devoir de vigilance relatif à la clientèle",
    "criterion/fatf/R.11": "Conservation des documents",
    "criterion/fatf/R.12": "Personnes politiquement exposées",
    "criterion/fatf/R.13": "Correspondance bancaire",
    "criterion/fatf/R.14": "Services de transfert de fonds ou de valeurs",
    "criterion/fatf/R.15": "Nouvelles technologies",
    "criterion/fatf/R.16": "Virements électroniques",
    "criterion/fatf/R.17": "Recours à des tiers",
    "criterion/fatf/R.18": "Contrôles internes et succursales et filiales à l’étranger",
    "criterion/fatf/R.19": "Pays présentant un risque plus élevé",
    "criterion/fatf/R.20": "Déclaration des opérations suspectes",
    "criterion/fatf/R.21": "Divulgation et confidentialité",
    "criterion/fatf/R.22":
      "Entreprises et professions non financières désignées : devoir de vigilance relatif à la clientèle",
    "criterion/fatf/R.23": "Entreprises et professions non financières désignées : autres mesures",
    "criterion/fatf/R.24": "Transparence et bénéficiaires effectifs des personnes morales",
    "criterion/fatf/R.25": "Transparence et bénéficiaires effectifs des constructions juridiques",
    "criterion/fatf/R.26": "Réglementation et contrôle des institutions financières",
    "criterion/fatf/R.27": "Pouvoirs des autorités de contrôle",
    "criterion/fatf/R.28": "Réglementation et contrôle des entreprises et professions non financières désignées",
    "criterion/fatf/R.29": "Cellules de renseignement financier",
    "criterion/fatf/R.30": "Responsabilités des autorités chargées de l’application des lois et des enquêtes",
    "criterion/fatf/R.31": "Pouvoirs des autorités chargées de l’application des lois et des enquêtes",
    "criterion/fatf/R.32": "Passeurs de fonds",
    "criterion/fatf/R.33": "Statistiques",
    "criterion/fatf/R.34": "Lignes directrices et retour d’information",
    "criterion/fatf/R.35": "Sanctions",
    "criterion/fatf/R.36": "Instruments internationaux",
    "criterion/fatf/R.37": "Entraide judiciaire",
    "criterion/fatf/R.38": "Entraide judiciaire : gel et confiscation",
    "criterion/fatf/R.39": "Extradition",
    "criterion/fatf/R.40": "Autres formes de coopération internationale",
    "criterion/fatf/IO.1":
      "Les risques sont compris, et les politiques et les actions sont coordonnées à l’échelle nationale",
    "criterion/fatf/IO.2":
      "La coopération internationale apporte informations, renseignements et éléments de preuve, et est accordée à d’autres",
    "criterion/fatf/IO.3":
      "Les autorités de contrôle surveillent les institutions et les professions en fonction de leurs risques",
    "criterion/fatf/IO.4":
      "Les institutions et les professions prennent des mesures préventives adaptées à leurs risques, et déclarent les soupçons",
    "criterion/fatf/IO.5":
      "Les personnes morales et les constructions juridiques sont protégées contre l’utilisation abusive, et leurs propriétaires sont connus des autorités",
    "criterion/fatf/IO.6":
      "Le renseignement financier est utilisé dans les enquêtes sur le blanchiment et le financement du terrorisme",
    "criterion/fatf/IO.7": "Le blanchiment fait l’objet d’enquêtes, et ses auteurs sont poursuivis et punis",
    "criterion/fatf/IO.8": "Les produits et les instruments du crime sont confisqués",
    "criterion/fatf/IO.9":
      "Le financement du terrorisme fait l’objet d’enquêtes, et ceux qui financent sont poursuivis et punis",
    "criterion/fatf/IO.10":
      "Ceux qui commettent ou financent le terrorisme sont empêchés de réunir, de transférer et d’utiliser des fonds",
    "criterion/fatf/IO.11":
      "Ceux qui participent à la prolifération sont empêchés de réunir, de transférer et d’utiliser des fonds",
    "criterion/matrix-1540/prohibition.legal.nuclear":
      "Une loi interdit aux acteurs non étatiques de fabriquer, d’acquérir, de détenir ou d’utiliser des armes et des matières nucléaires.",
    "criterion/matrix-1540/prohibition.legal.chemical":
      "Une loi interdit aux acteurs non étatiques de fabriquer, d’acquérir, de détenir ou d’utiliser des armes et des matières chimiques.",
    "criterion/matrix-1540/prohibition.legal.biological":
      "Une loi interdit aux acteurs non étatiques de fabriquer, d’acquérir, de détenir ou d’utiliser des armes et des matières biologiques.",
    "criterion/matrix-1540/prohibition.enforcement.nuclear":
      "Des peines sont prévues et des poursuites sont engagées pour l’usage abusif d’armes et de matières nucléaires.",
    "criterion/matrix-1540/prohibition.enforcement.chemical":
      "Des peines sont prévues et des poursuites sont engagées pour l’usage abusif d’armes et de matières chimiques.",
    "criterion/matrix-1540/prohibition.enforcement.biological":
      "Des peines sont prévues et des poursuites sont engagées pour l’usage abusif d’armes et de matières biologiques.",
    "criterion/matrix-1540/accounting.legal.nuclear":
      "Des règles exigent la comptabilisation et la sécurité des armes et des matières nucléaires.",
    "criterion/matrix-1540/accounting.legal.chemical":
      "Des règles exigent la comptabilisation et la sécurité des armes et des matières chimiques.",
    "criterion/matrix-1540/accounting.legal.biological":
      "Des règles exigent la comptabilisation et la sécurité des armes et des matières biologiques.",
    "criterion/matrix-1540/accounting.enforcement.nuclear":
      "Des inspections et des peines assurent la comptabilisation et la sécurité des armes et des matières nucléaires.",
    "criterion/matrix-1540/accounting.enforcement.chemical":
      "Des inspections et des peines assurent la comptabilisation et la sécurité des armes et des matières chimiques.",
    "criterion/matrix-1540/accounting.enforcement.biological":
      "Des inspections et des peines assurent la comptabilisation et la sécurité des armes et des matières biologiques.",
    "criterion/matrix-1540/protection.legal.nuclear":
      "Des règles exigent la protection physique des armes et des matières nucléaires.",
    "criterion/matrix-1540/protection.legal.chemical":
      "Des règles exigent la protection physique des armes et des matières chimiques.",
    "criterion/matrix-1540/protection.legal.biological":
      "Des règles exigent la protection physique des armes et des matières biologiques.",
    "criterion/matrix-1540/protection.enforcement.nuclear":
      "Des inspections et des peines assurent la protection physique des armes et des matières nucléaires.",
    "criterion/matrix-1540/protection.enforcement.chemical":
      "Des inspections et des peines assurent la protection physique des armes et des matières chimiques.",
    "criterion/matrix-1540/protection.enforcement.biological":
      "Des inspections et des peines assurent la protection physique des armes et des matières biologiques.",
    "criterion/matrix-1540/controls.legal.nuclear":
      "Une loi contrôle l’exportation, le transit et le courtage des armes et des matières nucléaires.",
    "criterion/matrix-1540/controls.legal.chemical":
      "Une loi contrôle l’exportation, le transit et le courtage des armes et des matières chimiques.",
    "criterion/matrix-1540/controls.legal.biological":
      "Une loi contrôle l’exportation, le transit et le courtage des armes et des matières biologiques.",
    "criterion/matrix-1540/controls.enforcement.nuclear":
      "Des autorisations, des vérifications à la frontière et des peines assurent le contrôle du commerce des armes et des matières nucléaires.",
    "criterion/matrix-1540/controls.enforcement.chemical":
      "Des autorisations, des vérifications à la frontière et des peines assurent le contrôle du commerce des armes et des matières chimiques.",
    "criterion/matrix-1540/controls.enforcement.biological":
      "Des autorisations, des vérifications à la frontière et des peines assurent le contrôle du commerce des armes et des matières biologiques.",
    "criterion/upr-register/1":
      "Mettre la définition des infractions de terrorisme en conformité avec le principe de légalité.",
    "criterion/upr-register/2": "Juger toutes les affaires de terrorisme devant des tribunaux indépendants.",
    "criterion/upr-register/3":
      "Faire en sorte que toute personne dont les avoirs sont gelés en connaisse les motifs et dispose d’un recours indépendant.",
    "criterion/upr-register/4": "Publier des chiffres annuels sur l’usage des pouvoirs spéciaux.",
    "criterion/upr-register/5":
      "Présenter à un juge dans le plus court délai toute personne arrêtée pour des infractions de terrorisme.",
    "criterion/upr-register/6": "Ouvrir tous les lieux de détention à des visiteurs indépendants.",
    "criterion/upr-register/7":
      "Faire autoriser la surveillance secrète au cas par cas et la faire contrôler de l’extérieur des services.",
    "criterion/upr-register/8": "Limiter l’infraction d’incitation à ce que permet le droit international.",
    "criterion/upr-register/9":
      "Veiller à ce que les règles applicables aux organisations à but non lucratif laissent libres les activités licites.",
    "criterion/upr-register/10": "Permettre les recours contre le retrait de contenus d’Internet.",
    "criterion/upr-register/11":
      "Respecter l’interdiction du renvoi vers la torture ou la persécution dans tout éloignement.",
    "criterion/upr-register/12": "Former les agents des frontières à des contrôles qui ne ciblent personne.",
    "criterion/upr-register/13": "Donner aux victimes du terrorisme information, soutien et place dans les procédures.",
    "criterion/upr-register/14":
      "Rectifier les données sur les personnes dans les échanges policiers, et permettre à celles-ci de le demander.",
    "criterion/human-development/life-expectancy": "Espérance de vie à la naissance",
    "criterion/human-development/expected-schooling":
      "Durée attendue de scolarisation, en années, d’un enfant en âge d’entrer à l’école",
    "criterion/human-development/mean-schooling":
      "Durée moyenne de scolarisation, en années, des adultes âgés de 25 ans et plus",
    "criterion/human-development/gni-per-capita":
      "Revenu national brut par habitant, en dollars internationaux de 2017",
  },
};
