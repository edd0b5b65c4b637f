import type { TextArea } from "../texts.ts";

/** Provisions and sections of the instruments, in French. */
export const provisions: TextArea = {
  official: {},
  own: {
    "provision/s-res-1373/1(a)": "Faire cesser et réprimer le financement des actes de terrorisme.",
    "provision/s-res-1373/1(b)":
      "Ériger en crime le fait de fournir ou de réunir des fonds destinés à servir à des actes de terrorisme, ou dont on sait qu’ils y serviront.",
    "provision/s-res-1373/1(c)":
      "Geler sans délai ce qui appartient à ceux qui commettent, tentent de commettre ou facilitent des actes de terrorisme, et aux entités qu’ils contrôlent.",
    "provision/s-res-1373/1(d)":
      "Interdire aux nationaux et à toute personne se trouvant sur le territoire de mettre à leur disposition des fonds, des ressources ou des services.",
    "provision/s-res-1373/2(a)":
      "N’apporter aucun appui, actif ou passif, et mettre fin au recrutement et à l’approvisionnement en armes.",
    "provision/s-res-1373/2(b)":
      "Prendre des mesures pour prévenir les actes de terrorisme, notamment l’alerte rapide d’autres États.",
    "provision/s-res-1373/2(c)":
      "Refuser de donner refuge à ceux qui financent, organisent, facilitent ou commettent des actes de terrorisme, et à ceux qui leur donnent refuge.",
    "provision/s-res-1373/2(d)":
      "Empêcher que le territoire soit utilisé à des fins terroristes contre d’autres États ou leurs citoyens.",
    "provision/s-res-1373/2(e)":
      "Traduire en justice ceux qui y participent, pour des infractions graves en droit interne, assorties de peines appropriées.",
    "provision/s-res-1373/2(f)":
      "S’entraider dans toute la mesure possible dans les enquêtes et les procédures, y compris pour les éléments de preuve.",
    "provision/s-res-1373/2(g)":
      "Empêcher les mouvements de terroristes par des frontières efficaces et par le contrôle des documents d’identité et de voyage.",
    "provision/s-res-1373/3(a)": "Intensifier et accélérer l’échange de renseignements opérationnels.",
    "provision/s-res-1373/3(b)":
      "Échanger des informations conformément à la loi, et coopérer sur les plans administratif et judiciaire pour prévenir les actes.",
    "provision/s-res-1373/3(c)":
      "Coopérer contre les attentats et leurs auteurs, notamment par des accords bilatéraux et multilatéraux.",
    "provision/s-res-1373/3(d)":
      "Devenir partie dès que possible aux conventions et protocoles pertinents, dont la convention de 1999 sur le financement.",
    "provision/s-res-1373/3(e)":
      "Coopérer davantage et appliquer intégralement les conventions et protocoles ainsi que les résolutions 1269 et 1368.",
    "provision/s-res-1373/3(f)":
      "Avant d’octroyer le statut de réfugié, vérifier, conformément à la loi et aux normes relatives aux droits de l’homme, l’absence de participation au terrorisme.",
    "provision/s-res-1373/3(g)":
      "Veiller à ce que le statut de réfugié ne soit pas détourné et à ce qu’un mobile politique ne soit pas un motif de refus d’extradition.",
    "provision/s-res-1373/4":
      "Les liens avec la criminalité organisée, la drogue, le blanchiment et le trafic d’armes et de matières appellent une meilleure coordination.",
    "provision/s-res-1373/5":
      "Les actes de terrorisme, et le fait de les financer, de les organiser ou d’y inciter sciemment, sont contraires aux buts des Nations Unies.",
    "provision/s-res-1373/6/establish":
      "Créer un Comité composé de tous les membres du Conseil pour suivre la mise en œuvre de la résolution.",
    "provision/s-res-1373/6/report": "Faire rapport au Comité dans les 90 jours, puis selon le calendrier du Comité.",
    "provision/s-res-1373/7":
      "Définir les tâches, un programme de travail dans les 30 jours et l’appui nécessaire, avec le Secrétaire général.",
    "provision/s-res-1373/8": "Prendre toutes les mesures nécessaires à la mise en œuvre intégrale de la résolution.",
    "provision/s-res-1373/9": "Maintenir le Conseil saisi de la question.",
    "section/s-res-1373/I.1": "Incrimination du financement du terrorisme et du blanchiment de capitaux qui y est lié",
    "section/s-res-1373/I.2": "Gel sans délai des fonds et des avoirs",
    "section/s-res-1373/I.3":
      "Obligations de prévention des institutions financières, des entreprises et des professions",
    "section/s-res-1373/I.4": "Institutions du dispositif de lutte contre le blanchiment et le financement",
    "section/s-res-1373/I.5": "Systèmes parallèles de transfert de fonds et transfert de fonds ou de valeurs",
    "section/s-res-1373/I.6": "Virements électroniques",
    "section/s-res-1373/I.7": "Passeurs de fonds",
    "section/s-res-1373/I.8": "Organisations à but non lucratif",
    "section/s-res-1373/I.9": "Incrimination de l’aide sous forme de fonds, de ressources et de services",
    "section/s-res-1373/II.1": "Répression du recrutement",
    "section/s-res-1373/II.2": "Élimination de l’approvisionnement en armes",
    "section/s-res-1373/II.3": "Prévention des actes et alerte rapide",
    "section/s-res-1373/II.4": "Refus de donner refuge",
    "section/s-res-1373/II.5": "Prévention de l’utilisation du territoire",
    "section/s-res-1373/II.6": "Codification des infractions de terrorisme",
    "section/s-res-1373/II.7": "Procédures pénales d’exception et leurs garanties",
    "section/s-res-1373/II.8": "Compétence des tribunaux",
    "section/s-res-1373/II.9": "Assistance mutuelle dans les enquêtes et les procédures",
    "section/s-res-1373/II.10": "Contrôles efficaces aux frontières et questions connexes",
    "section/s-res-1373/III.1": "Échange d’informations",
    "section/s-res-1373/III.2": "Accords multilatéraux et bilatéraux",
    "section/s-res-1373/III.3": "Ratification des instruments internationaux",
    "section/s-res-1373/III.4": "Réfugiés et asile",
    "section/s-res-1373/III.5": "Absence d’exception pour infraction politique",
    "section/s-res-1373/III.6": "Refus de coopérer pour cause de poursuites indues",
    "section/s-res-1373/S.1": "Stratégie nationale",
    "section/s-res-1373/S.2": "Mécanisme national",
    "provision/s-res-1624/1(a)":
      "Interdire par la loi l’incitation d’autrui à commettre des actes de terrorisme, là où cela est nécessaire et comme le permet le droit international.",
    "provision/s-res-1624/1(b)": "Empêcher une telle incitation.",
    "provision/s-res-1624/1(c)":
      "Refuser de donner refuge à ceux dont des informations crédibles et pertinentes donnent des raisons sérieuses de penser qu’ils ont incité.",
    "provision/s-res-1624/2":
      "Coopérer pour des frontières plus sûres : contre les faux documents, pour la détection des terroristes et pour la sécurité des passagers.",
    "provision/s-res-1624/3":
      "Poursuivre le dialogue entre les civilisations afin qu’aucune religion ni culture ne soit prise pour cible, lutter contre l’incitation née de l’extrémisme et de l’intolérance, et empêcher que les lieux d’enseignement, de culture et de culte soient dévoyés.",
    "provision/s-res-1624/4":
      "Veiller à ce que toute mesure respecte le droit international, en particulier le droit des droits de l’homme, des réfugiés et des conflits armés.",
    "provision/s-res-1624/5": "Faire rapport au Comité sur la mise en œuvre, dans le cadre du dialogue.",
    "provision/s-res-1624/6(a)": "Aborder dans le dialogue avec les États ce qu’ils font pour appliquer la résolution.",
    "provision/s-res-1624/6(b)":
      "Aider les États à renforcer leurs capacités, en faisant connaître les bonnes pratiques juridiques et en favorisant l’échange d’informations.",
    "provision/s-res-1624/6(c)":
      "Informer le Conseil, au bout de douze mois, de la mesure dans laquelle la résolution est appliquée.",
    "provision/s-res-1624/7": "Maintenir le Conseil saisi de la question.",
    "section/s-res-1624/prohibition": "Interdiction de l’incitation par la loi",
    "section/s-res-1624/prevention": "Prévention de l’incitation",
    "section/s-res-1624/safe-haven": "Refus de donner refuge à ceux qui incitent",
    "section/s-res-1624/borders": "Frontières et passagers plus sûrs",
    "section/s-res-1624/dialogue": "Dialogue et compréhension",
    "section/s-res-1624/institutions": "Institutions éducatives, culturelles et religieuses",
    "section/s-res-1624/rights": "Droit international dans toute mesure",
    "section/fatf/A": "Politiques et coordination",
    "section/fatf/B": "Blanchiment de capitaux et confiscation",
    "section/fatf/C": "Financement du terrorisme et financement de la prolifération",
    "section/fatf/D": "Mesures préventives",
    "section/fatf/E": "Transparence et bénéficiaires effectifs",
    "section/fatf/F": "Pouvoirs et responsabilités des autorités",
    "section/fatf/G": "Coopération internationale",
    "section/fatf/IO": "Efficacité",
    "provision/matrix-1540/1":
      "N’apporter aucun appui aux acteurs non étatiques qui tentent de se procurer des armes de destruction massive.",
    "provision/matrix-1540/2":
      "Adopter et faire appliquer des lois qui tiennent ces armes hors de portée des acteurs non étatiques.",
    "provision/matrix-1540/3(a)": "Comptabiliser ces matières et en garantir la sécurité.",
    "provision/matrix-1540/3(b)": "Protéger physiquement ces matières.",
    "provision/matrix-1540/3(c)":
      "Maintenir des contrôles aux frontières et une application des lois contre le trafic de ces matières.",
    "provision/matrix-1540/3(d)": "Contrôler l’exportation, le transit et les services connexes.",
    "provision/matrix-1540/8": "Devenir partie aux traités contre la prolifération, les appliquer et les renforcer.",
    "section/matrix-1540/OP2": "Interdiction",
    "section/matrix-1540/OP3": "Contrôles intérieurs",
    "section/upr-register/law": "Droit et justice",
    "section/upr-register/liberty": "Liberté et sécurité",
    "section/upr-register/expression": "Expression, association et conviction",
    "section/upr-register/protection": "Protection des personnes",
  },
};
