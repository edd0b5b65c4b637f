import type { TextArea } from "../texts.ts";

/** Provisions and sections of the instruments, in Spanish. */
export const provisions: TextArea = {
  official: {},
  own: {
    "provision/s-res-1373/1(a)": "Detener y reprimir la financiación de actos de terrorismo.",
    "provision/s-res-1373/1(b)":
      "Tipificar como delito el dar o reunir dinero destinado, o que se sabe destinado, a servir para actos de terrorismo.",
    "provision/s-res-1373/1(c)":
      "Congelar sin demora lo que pertenece a quienes cometen actos de terrorismo, intentan cometerlos o ayudan a ello, y a quienes ellos controlan.",
    "provision/s-res-1373/1(d)":
      "Prohibir a los nacionales y a todas las personas que estén en el territorio que pongan dinero, recursos o servicios a disposición de aquellos.",
    "provision/s-res-1373/2(a)":
      "No prestar apoyo, ni activo ni pasivo, y cortar el reclutamiento y la afluencia de armas.",
    "provision/s-res-1373/2(b)":
      "Adoptar medidas para prevenir los actos de terrorismo, entre ellas la alerta temprana a otros Estados.",
    "provision/s-res-1373/2(c)":
      "Denegar refugio a quienes financian, planifican, apoyan o cometen actos de terrorismo, y a quienes los cobijan.",
    "provision/s-res-1373/2(d)":
      "Impedir que el territorio se utilice para el terrorismo contra otros Estados o sus ciudadanos.",
    "provision/s-res-1373/2(e)":
      "Hacer comparecer ante la justicia a quienes participan, por delitos graves en el derecho interno y con penas adecuadas.",
    "provision/s-res-1373/2(f)":
      "Prestarse la mayor ayuda posible en las investigaciones y los procesos, incluida la obtención de pruebas.",
    "provision/s-res-1373/2(g)":
      "Impedir la circulación de terroristas mediante fronteras eficaces y el control de los documentos de identidad y de viaje.",
    "provision/s-res-1373/3(a)": "Intensificar y agilizar el intercambio de información operativa.",
    "provision/s-res-1373/3(b)":
      "Intercambiar información conforme a derecho y cooperar en lo administrativo y lo judicial para prevenir los actos.",
    "provision/s-res-1373/3(c)":
      "Cooperar contra los atentados y quienes los cometen, en especial mediante arreglos bilaterales y multilaterales.",
    "provision/s-res-1373/3(d)":
      "Adherirse pronto a los convenios y protocolos pertinentes, entre ellos el de 1999 sobre la financiación.",
    "provision/s-res-1373/3(e)":
      "Cooperar más y aplicar plenamente los convenios y protocolos y las resoluciones 1269 y 1368.",
    "provision/s-res-1373/3(f)":
      "Antes de conceder el estatuto de refugiado, comprobar, conforme a la ley y a las normas de derechos humanos, si hubo participación en el terrorismo.",
    "provision/s-res-1373/3(g)":
      "Velar por que no se abuse del estatuto de refugiado y por que un móvil político no sea motivo para denegar la extradición.",
    "provision/s-res-1373/4":
      "Los vínculos con la delincuencia organizada, las drogas, el blanqueo y el tráfico de armas y materiales exigen una mejor coordinación.",
    "provision/s-res-1373/5":
      "Los actos de terrorismo, y el hecho de financiarlos, planificarlos o incitar a ellos a sabiendas, son contrarios a los propósitos de las Naciones Unidas.",
    "provision/s-res-1373/6/establish":
      "Establecer un Comité integrado por todos los miembros del Consejo para seguir la aplicación de la resolución.",
    "provision/s-res-1373/6/report":
      "Informar al Comité en un plazo de 90 días y, después, según el calendario del Comité.",
    "provision/s-res-1373/7":
      "Fijar las tareas, un programa de trabajo en un plazo de 30 días y el apoyo necesario, con el Secretario General.",
    "provision/s-res-1373/8": "Adoptar todas las medidas necesarias para que la resolución se aplique plenamente.",
    "provision/s-res-1373/9": "Mantener la cuestión ante el Consejo.",
    "section/s-res-1373/I.1": "Tipificación de la financiación del terrorismo y del blanqueo de dinero conexo",
    "section/s-res-1373/I.2": "Congelación de fondos y activos sin demora",
    "section/s-res-1373/I.3": "Obligaciones preventivas de instituciones financieras, empresas y profesiones",
    "section/s-res-1373/I.4": "Instituciones del sistema contra el blanqueo y la financiación",
    "section/s-res-1373/I.5": "Remesas alternativas y transferencia de dinero o valores",
    "section/s-res-1373/I.6": "Transferencias electrónicas",
    "section/s-res-1373/I.7": "Transporte transfronterizo de efectivo",
    "section/s-res-1373/I.8": "Organizaciones sin fines de lucro",
    "section/s-res-1373/I.9": "Tipificación de la asistencia con fondos, recursos y servicios",
    "section/s-res-1373/II.1": "Represión del reclutamiento",
    "section/s-res-1373/II.2": "Eliminación del abastecimiento de armas",
    "section/s-res-1373/II.3": "Prevención de actos y alerta temprana",
    "section/s-res-1373/II.4": "Denegación de refugio",
    "section/s-res-1373/II.5": "Prevención del uso del territorio",
    "section/s-res-1373/II.6": "Codificación de los delitos de terrorismo",
    "section/s-res-1373/II.7": "Procedimientos penales excepcionales y sus salvaguardias",
    "section/s-res-1373/II.8": "Jurisdicción de los tribunales",
    "section/s-res-1373/II.9": "Asistencia mutua en las investigaciones y los procesos",
    "section/s-res-1373/II.10": "Controles fronterizos eficaces y cuestiones conexas",
    "section/s-res-1373/III.1": "Intercambio de información",
    "section/s-res-1373/III.2": "Acuerdos multilaterales y bilaterales",
    "section/s-res-1373/III.3": "Ratificación de los instrumentos internacionales",
    "section/s-res-1373/III.4": "Refugiados y asilo",
    "section/s-res-1373/III.5": "Exclusión de la excepción por delito político",
    "section/s-res-1373/III.6": "Denegación de la cooperación por motivos de enjuiciamiento indebido",
    "section/s-res-1373/S.1": "Estrategia nacional",
    "section/s-res-1373/S.2": "Mecanismo nacional",
    "provision/s-res-1624/1(a)":
      "Prohibir por ley que se incite a otros a cometer actos de terrorismo, cuando sea necesario y en la medida en que lo permita el derecho internacional.",
    "provision/s-res-1624/1(b)": "Impedir que se produzca esa incitación.",
    "provision/s-res-1624/1(c)":
      "Denegar refugio a las personas respecto de las cuales información creíble y pertinente da razones fundadas para pensar que incitaron.",
    "provision/s-res-1624/2":
      "Cooperar en favor de fronteras más seguras: contra los documentos falsos, en la detección de terroristas y en la seguridad de los pasajeros.",
    "provision/s-res-1624/3":
      "Proseguir el diálogo entre civilizaciones para que no se tome como blanco ninguna religión o cultura, contrarrestar la incitación nacida del extremismo y la intolerancia, e impedir la subversión de los lugares de enseñanza, cultura y culto.",
    "provision/s-res-1624/4":
      "Velar por que toda medida respete el derecho internacional, en particular el de los derechos humanos, el de los refugiados y el de los conflictos armados.",
    "provision/s-res-1624/5": "Informar al Comité sobre la aplicación, como parte del diálogo.",
    "provision/s-res-1624/6(a)": "Tratar, en el diálogo con los Estados, lo que hacen para cumplir la resolución.",
    "provision/s-res-1624/6(b)":
      "Ayudar a los Estados a fomentar su capacidad, dando a conocer las buenas prácticas jurídicas y favoreciendo el intercambio de información.",
    "provision/s-res-1624/6(c)": "Comunicar al Consejo, al cabo de doce meses, en qué medida se cumple la resolución.",
    "provision/s-res-1624/7": "Mantener la cuestión ante el Consejo.",
    "section/s-res-1624/prohibition": "Prohibición legal de la incitación",
    "section/s-res-1624/prevention": "Prevención de la incitación",
    "section/s-res-1624/safe-haven": "Denegación de refugio a quienes incitan",
    "section/s-res-1624/borders": "Fronteras y pasajeros más seguros",
    "section/s-res-1624/dialogue": "Diálogo y entendimiento",
    "section/s-res-1624/institutions": "Instituciones educativas, culturales y religiosas",
    "section/s-res-1624/rights": "Derecho internacional en toda medida",
    "section/fatf/A": "Políticas y coordinación",
    "section/fatf/B": "Blanqueo de dinero y decomiso",
    "section/fatf/C": "Financiación del terrorismo y financiación de la proliferación",
    "section/fatf/D": "Medidas preventivas",
    "section/fatf/E": "Transparencia y beneficiarios finales",
    "section/fatf/F": "Facultades y responsabilidades de las autoridades",
    "section/fatf/G": "Cooperación internacional",
    "section/fatf/IO": "Efectividad",
    "provision/matrix-1540/1":
      "No prestar apoyo alguno a los agentes no estatales que intenten conseguir armas de destrucción masiva.",
    "provision/matrix-1540/2":
      "Aprobar y hacer cumplir leyes que mantengan esas armas fuera del alcance de los agentes no estatales.",
    "provision/matrix-1540/3(a)": "Contabilizar esos materiales y garantizar su seguridad.",
    "provision/matrix-1540/3(b)": "Proteger físicamente esos materiales.",
    "provision/matrix-1540/3(c)":
      "Mantener controles de fronteras y actividades de aplicación de la ley contra el tráfico de esos materiales.",
    "provision/matrix-1540/3(d)": "Controlar la exportación, el tránsito y los servicios conexos.",
    "provision/matrix-1540/8": "Hacerse parte en los tratados contra la proliferación, cumplirlos y reforzarlos.",
    "section/matrix-1540/OP2": "Prohibición",
    "section/matrix-1540/OP3": "Controles nacionales",
    "section/upr-register/law": "Derecho y justicia",
    "section/upr-register/liberty": "Libertad y seguridad",
    "section/upr-register/expression": "Expresión, asociación y creencias",
    "section/upr-register/protection": "Protección de las personas",
  },
};
