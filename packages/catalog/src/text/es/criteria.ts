import type { TextArea } from "../texts.ts";

/** Criteria of the instruments, in Spanish. */
export const criteria: TextArea = {
  official: {},
  own: {
    "criterion/s-res-1373/I.1.legislation":
      "Proporcionar o reunir fondos con la intención o a sabiendas de que servirán para un acto de terrorismo es un delito autónomo, aunque después no se cometa acto alguno.",
    "criterion/s-res-1373/I.1.institution":
      "Hay investigadores y fiscales designados que están capacitados en causas financieras y pueden obtener documentación bancaria.",
    "criterion/s-res-1373/I.1.practice":
      "Las causas de terrorismo incluyen una indagación financiera, y los enjuiciamientos por financiación se registran junto con su resultado.",
    "criterion/s-res-1373/I.1.safeguard":
      "La condena por financiación exige que se pruebe la intención o el conocimiento, ante un tribunal independiente y con asistencia letrada.",
    "criterion/s-res-1373/I.2.legislation":
      "Una ley permite congelar sin previo aviso los activos de las personas designadas y de las entidades que sean de su propiedad o estén bajo su control.",
    "criterion/s-res-1373/I.2.institution":
      "Una autoridad designada decide sobre las designaciones, responde a las solicitudes de otros Estados y notifica a los tenedores de activos.",
    "criterion/s-res-1373/I.2.practice":
      "Los activos se congelan sin demora cuando se recibe una designación, y se registra el tiempo transcurrido.",
    "criterion/s-res-1373/I.2.safeguard":
      "A la persona cuyos activos se congelan se le comunican los motivos, se le concede dinero para gastos básicos y se le ofrece la revisión por un órgano independiente.",
    "criterion/s-res-1373/I.3.legislation":
      "Las instituciones financieras y las empresas y profesiones no financieras expuestas al riesgo deben identificar a los clientes, conservar la documentación e informar de las sospechas de financiación del terrorismo.",
    "criterion/s-res-1373/I.3.institution":
      "Cada sector sujeto a obligaciones de prevención tiene una autoridad supervisora facultada para inspeccionar y sancionar.",
    "criterion/s-res-1373/I.3.practice":
      "Las autoridades supervisoras inspeccionan en función del riesgo, y de todos los sectores sujetos a la obligación llegan informes de sospechas.",
    "criterion/s-res-1373/I.3.safeguard":
      "Los datos de los clientes reunidos con fines de prevención se conservan durante un tiempo fijado y se utilizan solo para ese fin.",
    "criterion/s-res-1373/I.4.legislation":
      "Una ley establece una unidad de inteligencia financiera, su independencia y su acceso a los datos que necesita.",
    "criterion/s-res-1373/I.4.institution":
      "La unidad de inteligencia financiera está dotada de personal y fondos, y un órgano permanente coordina los organismos interesados.",
    "criterion/s-res-1373/I.4.practice":
      "Los análisis de la unidad de inteligencia financiera llegan a los investigadores, dan lugar a indagaciones y reciben comentarios de respuesta.",
    "criterion/s-res-1373/I.4.safeguard":
      "Solo los funcionarios autorizados tienen conocimiento de la inteligencia financiera, todo acceso queda registrado y el uso indebido es punible.",
    "criterion/s-res-1373/I.5.legislation":
      "Quien transfiera dinero o valores por cuenta de otros, por medios oficiales o consuetudinarios, debe tener licencia o estar registrado.",
    "criterion/s-res-1373/I.5.institution":
      "Una autoridad designada lleva el registro de los servicios de transferencia y los supervisa, así como a sus agentes.",
    "criterion/s-res-1373/I.5.practice":
      "Se buscan los servicios de transferencia no registrados, que se incorporan al registro o se sancionan.",
    "criterion/s-res-1373/I.5.safeguard":
      "El registro es proporcionado, de modo que las familias que envían o reciben pequeñas sumas conservan una vía lícita.",
    "criterion/s-res-1373/I.6.legislation":
      "Hay normas que exigen que una información exacta sobre el ordenante acompañe a la transferencia electrónica a lo largo de la cadena de pago.",
    "criterion/s-res-1373/I.6.institution":
      "Una autoridad supervisora se encarga de las normas sobre transferencias electrónicas y puede examinar los sistemas de los proveedores de servicios de pago.",
    "criterion/s-res-1373/I.6.practice":
      "Los proveedores detectan las transferencias que carecen de información sobre el ordenante y las rechazan, las retienen o informan de ellas en función del riesgo.",
    "criterion/s-res-1373/I.6.safeguard":
      "La información que acompaña a una transferencia electrónica solo es accesible para quienes tienen derecho a ella y está protegida contra la pérdida.",
    "criterion/s-res-1373/I.7.legislation":
      "El efectivo y los instrumentos al portador que superen una suma fijada deben declararse o comunicarse en la frontera, y toda declaración falsa es punible.",
    "criterion/s-res-1373/I.7.institution":
      "Los agentes de fronteras o de aduanas están facultados para interceptar y retener el efectivo sospechoso y tienen un punto de contacto en la unidad de inteligencia financiera.",
    "criterion/s-res-1373/I.7.practice":
      "Se busca efectivo en los pasos terrestres, marítimos y aéreos, en la carga y en el correo, y los hallazgos se registran y son objeto de seguimiento.",
    "criterion/s-res-1373/I.7.safeguard":
      "El efectivo retenido en la frontera da lugar a la entrega de un recibo, su propietario puede impugnar la medida y los viajeros se seleccionan sin discriminación.",
    "criterion/s-res-1373/I.8.legislation":
      "Las organizaciones sin fines de lucro están sujetas a obligaciones de registro, contabilidad y transparencia proporcionales al riesgo de uso indebido para la financiación del terrorismo.",
    "criterion/s-res-1373/I.8.institution":
      "Una autoridad designada conoce el sector sin fines de lucro, conserva información sobre él y puede facilitarla a los investigadores.",
    "criterion/s-res-1373/I.8.practice":
      "Los riesgos del sector se revisan junto con sus organizaciones, y se actúa ante los usos indebidos que se descubran.",
    "criterion/s-res-1373/I.8.safeguard":
      "La supervisión no coarta la asociación lícita ni la labor humanitaria, y contra la denegación o el cierre cabe apelación.",
    "criterion/s-res-1373/I.9.legislation":
      "Se prohíbe, so pena de sanción, a los nacionales y en el territorio poner fondos, recursos o servicios financieros a disposición de quienes cometen o facilitan actos de terrorismo.",
    "criterion/s-res-1373/I.9.institution":
      "Las autoridades que hacen cumplir la prohibición están designadas, y quienes están sujetos a ella tienen un lugar donde pedir orientación.",
    "criterion/s-res-1373/I.9.practice":
      "Se buscan e investigan las infracciones de la prohibición, y se registran las sanciones impuestas.",
    "criterion/s-res-1373/I.9.safeguard":
      "Puede obtenerse una exención para necesidades básicas y labor humanitaria, y contra la sanción por infracción cabe apelación.",
    "criterion/s-res-1373/II.1.legislation":
      "Reclutar a otra persona para un grupo terrorista o un acto de terrorismo es un delito autónomo, aunque la persona no se incorpore.",
    "criterion/s-res-1373/II.1.institution":
      "Una dependencia designada tiene el personal necesario para reunir lo que se sabe del reclutamiento y puede recurrir a los servicios policiales, penitenciarios y sociales.",
    "criterion/s-res-1373/II.1.practice":
      "Los casos de reclutamiento se buscan, se investigan y se llevan ante los tribunales, y se registra su resultado.",
    "criterion/s-res-1373/II.1.safeguard":
      "Las medidas contra el reclutamiento no coartan la asociación lícita, el culto ni la enseñanza, y las personas afectadas pueden impugnarlas ante un órgano independiente.",
    "criterion/s-res-1373/II.1.practice.prisons":
      "Las prisiones saben quién recluta en su interior, mantienen a los reclutadores apartados de aquellos a quienes podrían captar y preparan la puesta en libertad de las personas en riesgo.",
    "criterion/s-res-1373/II.1.practice.communities":
      "Las familias y las comunidades tienen a quién dirigirse cuando se está captando a una persona, y lo hacen.",
    "criterion/s-res-1373/II.2.legislation":
      "Fabricar, poseer, comercializar o portar sin licencia armas de fuego, sus piezas o municiones es un delito que conlleva una pena disuasoria.",
    "criterion/s-res-1373/II.2.institution":
      "Una autoridad encargada de las licencias lleva un registro de las armas de fuego y sus tenedores y puede inspeccionar a los comerciantes y los depósitos.",
    "criterion/s-res-1373/II.2.practice":
      "Las armas de fuego se marcan y rastrean, los hallazgos se inscriben en el registro y el suministro ilícito se sigue hasta su origen.",
    "criterion/s-res-1373/II.2.safeguard":
      "La denegación o la retirada de una licencia, así como la incautación, se motivan y contra ellas cabe apelación.",
    "criterion/s-res-1373/II.2.legislation.explosives":
      "Una ley controla los explosivos y las sustancias con que se fabrican, desde la producción hasta el uso.",
    "criterion/s-res-1373/II.2.legislation.cbrn":
      "Una ley prohíbe entregar materiales nucleares, químicos, biológicos o radiológicos a personas que no tengan derecho a ellos, y castiga la tentativa.",
    "criterion/s-res-1373/II.2.institution.transfers":
      "Una autoridad otorga las licencias de exportación, importación, tránsito y corretaje de armas y bienes de doble uso, y puede inspeccionar y denegar.",
    "criterion/s-res-1373/II.2.practice.stockpiles":
      "Las existencias estatales de armas y explosivos se contabilizan y custodian, los excedentes se destruyen y se informa de las pérdidas.",
    "criterion/s-res-1373/II.3.legislation":
      "La ley dispone qué organismo puede reunir qué información para prevenir un acto de terrorismo y a quién puede transmitirla.",
    "criterion/s-res-1373/II.3.institution":
      "Un centro permanente reúne lo que los servicios policiales, fronterizos y de inteligencia saben de las amenazas.",
    "criterion/s-res-1373/II.3.practice":
      "Las alertas llegan a tiempo al organismo que puede actuar en consecuencia, y lo que se ha hecho se registra y se revisa.",
    "criterion/s-res-1373/II.3.safeguard":
      "La vigilancia secreta se autoriza caso por caso, se limita en el tiempo y es supervisada por un órgano ajeno a los servicios.",
    "criterion/s-res-1373/II.3.institution.contact":
      "Un punto de contacto localizable a cualquier hora recibe alertas tempranas y las envía a otros Estados.",
    "criterion/s-res-1373/II.3.practice.neighbours":
      "Se intercambian alertas tempranas con los países vecinos y otros Estados interesados, y se registran su número y su uso.",
    "criterion/s-res-1373/II.3.practice.targets":
      "Los lugares que probablemente sean objetivos tienen planes de protección que se ensayan y corrigen.",
    "criterion/s-res-1373/II.4.legislation":
      "Dar cobijo u ocultar a una persona que haya financiado, planificado, facilitado o cometido un acto de terrorismo es un delito.",
    "criterion/s-res-1373/II.4.institution":
      "Hay organismos designados que tienen las facultades y el personal necesarios para encontrar a las personas que buscan refugio para eludir a la justicia por actos de terrorismo y para denegarles la entrada o expulsarlas.",
    "criterion/s-res-1373/II.4.practice":
      "Las personas que solicitan la entrada y la residencia son objeto de comprobación con respecto a lo que se sabe de actos de terrorismo, y se actúa ante las coincidencias.",
    "criterion/s-res-1373/II.4.safeguard":
      "No se devuelve a nadie a un lugar donde exista amenaza de tortura o persecución, y la expulsión puede impugnarse previamente.",
    "criterion/s-res-1373/II.4.practice.prosecute":
      "Cuando una persona no es extraditada, la causa se remite sin demora indebida a la fiscalía del propio Estado, y se registra la decisión de esta.",
    "criterion/s-res-1373/II.5.legislation":
      "Preparar en el territorio un acto de terrorismo contra otro Estado o sus ciudadanos es un delito, dondequiera que vaya a cometerse el acto.",
    "criterion/s-res-1373/II.5.institution":
      "Los servicios policiales y de seguridad tienen el cometido y el alcance necesarios para saber lo que se prepara en todas las partes del territorio.",
    "criterion/s-res-1373/II.5.practice":
      "El adiestramiento, la planificación y el suministro en el territorio se detectan y se impiden, y se informa a los demás Estados interesados.",
    "criterion/s-res-1373/II.5.safeguard":
      "El uso de la fuerza contra grupos en el territorio se mantiene dentro de la ley, y toda muerte o lesión grave que cause es objeto de una indagación independiente.",
    "criterion/s-res-1373/II.5.practice.remote-areas":
      "El Estado está presente en las zonas remotas y fronterizas, con patrullas y servicios que la población local utiliza.",
    "criterion/s-res-1373/II.6.legislation":
      "El derecho interno tipifica los actos de terrorismo como delitos graves, definidos con tal precisión que cualquiera pueda saber lo que está prohibido.",
    "criterion/s-res-1373/II.6.institution":
      "Hay fiscales y tribunales designados para las causas de terrorismo y capacitados en los delitos y su prueba.",
    "criterion/s-res-1373/II.6.practice":
      "Los actos de terrorismo se imputan como tales, y se llevan datos del número de imputaciones, juicios y resultados.",
    "criterion/s-res-1373/II.6.safeguard":
      "Las definiciones excluyen la protesta, la disidencia y las acciones laborales que no persiguen la violencia, y los tribunales las aplican así.",
    "criterion/s-res-1373/II.6.legislation.treaty-offences":
      "Los delitos previstos en cada tratado en que el Estado es parte figuran en su derecho penal.",
    "criterion/s-res-1373/II.6.legislation.participation":
      "Respecto de todo delito de terrorismo, es punible intentarlo, planificarlo, facilitarlo o dirigirlo y asociarse con otros para cometerlo.",
    "criterion/s-res-1373/II.6.legislation.penalties":
      "Las penas previstas para los actos de terrorismo reflejan su gravedad, y las empresas y otras personas jurídicas pueden ser consideradas responsables.",
    "criterion/s-res-1373/II.7.legislation":
      "Las facultades especiales de investigación, como la interceptación y las operaciones encubiertas, se basan en una ley que establece sus condiciones.",
    "criterion/s-res-1373/II.7.institution":
      "Un juez o una autoridad igualmente independiente decide sobre cada uso de una facultad especial.",
    "criterion/s-res-1373/II.7.practice":
      "Las facultades especiales se ejercen dentro de sus condiciones, y su uso se contabiliza y se comunica a un órgano que puede actuar.",
    "criterion/s-res-1373/II.7.safeguard":
      "La persona detenida por un delito de terrorismo es informada del motivo, ve pronto a un abogado y comparece sin demora ante un juez.",
    "criterion/s-res-1373/II.7.safeguard.trial":
      "Los juicios por delitos de terrorismo se celebran ante tribunales independientes, y los elementos de prueba son accesibles a la defensa.",
    "criterion/s-res-1373/II.7.safeguard.treatment":
      "Los lugares de detención se visitan sin previo aviso, y las declaraciones hechas bajo tortura no se utilizan.",
    "criterion/s-res-1373/II.7.practice.witnesses":
      "Los testigos, las víctimas y quienes juzgan las causas están protegidos, con medios financiados y utilizados.",
    "criterion/s-res-1373/II.8.legislation":
      "La ley confiere a los tribunales jurisdicción sobre los actos de terrorismo cometidos en el territorio, a bordo de buques y aeronaves del Estado, por nacionales y por personas presentes que no sean extraditadas.",
    "criterion/s-res-1373/II.8.institution":
      "Una autoridad designada puede convenir con los demás Estados interesados cuál de ellos enjuicia, y puede transferir una causa o hacerse cargo de ella.",
    "criterion/s-res-1373/II.8.practice":
      "Los fiscales examinan los actos de terrorismo cometidos en el extranjero por nacionales y por personas presentes, y registran por qué una causa se asume o se deja.",
    "criterion/s-res-1373/II.8.safeguard":
      "Nadie es juzgado dos veces por el mismo acto, y el lugar del juicio deja una posibilidad real de defensa.",
    "criterion/s-res-1373/II.9.legislation":
      "Una ley permite al Estado prestar asistencia judicial recíproca y conceder la extradición por delitos de terrorismo, con o sin tratado.",
    "criterion/s-res-1373/II.9.institution":
      "Una autoridad central recibe las solicitudes, las tramita hasta el final y tiene el personal y los idiomas necesarios para ello.",
    "criterion/s-res-1373/II.9.practice":
      "Las solicitudes relativas a la financiación o el apoyo del terrorismo se responden a tiempo, y se llevan datos de su número y resultado.",
    "criterion/s-res-1373/II.9.safeguard":
      "La persona cuya entrega o cuyos datos se solicitan puede impugnar la solicitud, y se hace un seguimiento de las garantías dadas.",
    "criterion/s-res-1373/II.9.legislation.evidence":
      "La ley admite ante los tribunales los elementos de prueba reunidos lícitamente en el extranjero y los elementos de prueba en formato electrónico.",
    "criterion/s-res-1373/II.9.practice.joint-work":
      "En las causas de terrorismo se utilizan investigaciones conjuntas o contactos directos entre fiscales de varios Estados.",
    "criterion/s-res-1373/II.9.practice.assets":
      "Las solicitudes de otros Estados de localizar, congelar y decomisar activos de origen o uso terrorista se ejecutan, y se registran sus resultados.",
    "criterion/s-res-1373/II.10.legislation":
      "Una ley regula la entrada, la estancia y la salida, designa los puestos por los que se puede cruzar la frontera y tipifica como delito el tráfico ilícito de migrantes.",
    "criterion/s-res-1373/II.10.institution":
      "Los organismos presentes en la frontera tienen cometidos claros, personal capacitado y el equipo que sus puestos necesitan.",
    "criterion/s-res-1373/II.10.practice":
      "Se coteja a los viajeros en cada puesto con las listas de vigilancia nacionales e internacionales, y se da curso a las coincidencias.",
    "criterion/s-res-1373/II.10.safeguard":
      "Los controles no singularizan a nadie por su origen o religión, y los viajeros pueden presentar quejas y obtener la rectificación de los datos que les conciernen.",
    "criterion/s-res-1373/II.10.legislation.documents":
      "Una ley dice quién expide los documentos de identidad y de viaje, y sobre la base de qué prueba, y sanciona penalmente su falsificación y uso indebido.",
    "criterion/s-res-1373/II.10.institution.agencies":
      "Los organismos nacionales presentes en la frontera comparten puestos, procedimientos e información en virtud de un arreglo permanente.",
    "criterion/s-res-1373/II.10.practice.documents":
      "Los documentos de identidad y de viaje se expiden sobre la base de pruebas que se verifican en los registros civiles, y las oficinas de expedición y los documentos en blanco son objeto de auditoría.",
    "criterion/s-res-1373/II.10.practice.machine-readable":
      "Los documentos de viaje en uso son de lectura mecánica conforme a la norma internacional, y los puestos fronterizos tienen lectores que los agentes utilizan.",
    "criterion/s-res-1373/II.10.practice.lost-documents":
      "Los documentos perdidos y robados se comunican a la base de datos internacional y se consultan en la frontera.",
    "criterion/s-res-1373/II.10.practice.advance-information":
      "Los transportistas envían información sobre los pasajeros antes de la llegada, y esa información se verifica antes de que los pasajeros desembarquen.",
    "criterion/s-res-1373/II.10.practice.open-borders":
      "Los tramos situados entre los puestos se vigilan con patrullas o dispositivos en función del riesgo, y los cruces quedan registrados.",
    "criterion/s-res-1373/II.10.practice.neighbours":
      "Los organismos fronterizos se reúnen periódicamente con los de los países vecinos y actúan conjuntamente con ellos en patrullas o controles.",
    "criterion/s-res-1373/II.10.practice.cargo":
      "La carga se selecciona para su inspección en función del riesgo, a partir de información enviada por anticipado, y la cadena de suministro está protegida.",
    "criterion/s-res-1373/II.10.practice.maritime":
      "Los puertos y los buques cumplen el código internacional de protección, y los controles a que se someten quedan registrados y son objeto de seguimiento.",
    "criterion/s-res-1373/II.10.practice.aviation":
      "Los aeropuertos cumplen las normas internacionales de seguridad de la aviación, y las pruebas a que se someten dan lugar a correcciones.",
    "criterion/s-res-1373/III.1.legislation":
      "La ley permite transmitir a asociados extranjeros información operacional sobre el terrorismo, y dice en qué condiciones.",
    "criterion/s-res-1373/III.1.institution":
      "Las autoridades policiales, aduaneras, fronterizas y de inteligencia financiera tienen, cada una, un contacto designado para el intercambio, y los contactos pueden comunicarse entre sí.",
    "criterion/s-res-1373/III.1.practice":
      "La información sobre movimientos, documentos falsificados, armas y comunicaciones se intercambia con otros Estados y se utiliza en los casos.",
    "criterion/s-res-1373/III.1.safeguard":
      "Lo que se intercambia se mantiene exacto y seguro, se utiliza únicamente para su fin y se borra cuando este ha dejado de existir.",
    "criterion/s-res-1373/III.1.practice.systems":
      "Las bases de datos policiales internacionales están abiertas a los agentes en la frontera y sobre el terreno, y se consultan a diario.",
    "criterion/s-res-1373/III.2.legislation":
      "El Estado está obligado por acuerdos de cooperación contra el terrorismo con sus vecinos y sus principales asociados.",
    "criterion/s-res-1373/III.2.institution":
      "Una oficina designada conserva los acuerdos, indica a los organismos lo que cada uno permite y los ayuda a utilizarlos.",
    "criterion/s-res-1373/III.2.practice":
      "Los acuerdos se utilizan, y los casos a que dan lugar se cuentan y se examinan junto con las demás partes.",
    "criterion/s-res-1373/III.2.safeguard":
      "Los acuerdos sujetan la cooperación al derecho de los derechos humanos y de los refugiados, y están abiertos al parlamento y al público.",
    "criterion/s-res-1373/III.2.practice.regional":
      "El Estado participa en los órganos regionales y subregionales que cooperan contra el terrorismo, con trabajos que lo demuestran.",
    "criterion/s-res-1373/III.3.legislation":
      "El Estado es parte en los instrumentos internacionales contra el terrorismo, incluido el convenio de 1999 relativo a la financiación.",
    "criterion/s-res-1373/III.3.institution":
      "Un órgano prepara que el Estado pase a ser parte en los instrumentos y los cambios de la ley que cada uno de ellos requiere.",
    "criterion/s-res-1373/III.3.practice":
      "El Estado se hace parte en los instrumentos con arreglo a un plan con fechas, y lo que cada uno requiere se lleva a cabo y es objeto de informes.",
    "criterion/s-res-1373/III.3.safeguard":
      "Las cláusulas de los instrumentos que protegen al acusado figuran en el derecho interno y se aplican.",
    "criterion/s-res-1373/III.3.legislation.reservations":
      "Las reservas dejan intacto el objeto de cada instrumento y se reexaminan de tiempo en tiempo.",
    "criterion/s-res-1373/III.4.legislation":
      "Una ley establece cómo se decide el estatuto de refugiado y excluye de él a las personas respecto de las cuales existen motivos fundados para considerar que han participado en actos de terrorismo.",
    "criterion/s-res-1373/III.4.institution":
      "Una autoridad encargada del asilo decide caso por caso, con personal capacitado y acceso a la información que necesita.",
    "criterion/s-res-1373/III.4.practice":
      "Los solicitantes son entrevistados y objeto de verificación antes de que se conceda el estatuto, y las exclusiones se deciden según los hechos propios de cada una.",
    "criterion/s-res-1373/III.4.safeguard":
      "Los solicitantes disponen de intérprete, de motivos por escrito y de una apelación que suspende la expulsión.",
    "criterion/s-res-1373/III.5.legislation":
      "La ley no trata un acto de terrorismo como delito político que impediría la extradición.",
    "criterion/s-res-1373/III.5.institution":
      "Quienes deciden sobre la extradición disponen de orientaciones sobre las alegaciones de motivación política.",
    "criterion/s-res-1373/III.5.practice":
      "Las solicitudes no se deniegan únicamente por una motivación política, y las denegaciones quedan registradas con sus motivos.",
    "criterion/s-res-1373/III.5.safeguard":
      "Una persona puede invocar ante un tribunal, contra la extradición, el temor a ser perseguida, y es oída antes de que se le retire el estatuto de refugiado por motivos previstos en la ley.",
    "criterion/s-res-1373/III.5.practice.status":
      "El estatuto de refugiado que pueda haber servido para cometer, planificar o facilitar actos de terrorismo se reexamina, y el resultado queda registrado.",
    "criterion/s-res-1373/III.6.legislation":
      "La ley permite al Estado denegar la cooperación cuando una persona sería enjuiciada o castigada por motivos de raza, religión, nacionalidad, origen u opinión.",
    "criterion/s-res-1373/III.6.institution":
      "Un tribunal o una autoridad igualmente independiente decide si existe tal motivo.",
    "criterion/s-res-1373/III.6.practice":
      "Las alegaciones de enjuiciamiento indebido se examinan con información de varias fuentes y se resuelven de manera motivada.",
    "criterion/s-res-1373/III.6.safeguard":
      "Las garantías de trato justo se aprecian según su valor y nunca sustituyen a la prohibición de la tortura.",
    "criterion/s-res-1373/S.1.legislation":
      "Una estrategia nacional contra el terrorismo ha sido aprobada por un órgano que puede obligar a los organismos interesados.",
    "criterion/s-res-1373/S.1.institution":
      "Cada parte de la estrategia tiene un organismo que responde de ella, con un presupuesto.",
    "criterion/s-res-1373/S.1.practice":
      "La estrategia se lleva a cabo con arreglo a un plan con fechas, y sus efectos se miden y son objeto de informes.",
    "criterion/s-res-1373/S.1.safeguard":
      "La estrategia hace del estado de derecho y los derechos humanos una condición de todas sus medidas, y dice quién vela por ello.",
    "criterion/s-res-1373/S.1.practice.integration":
      "La aplicación de la ley y el control de fronteras se planifican junto con programas sociales, educativos y culturales, incluidos los dirigidos contra la incitación.",
    "criterion/s-res-1373/S.1.practice.communities":
      "Los actores comunitarios participan en la elaboración de la estrategia y en su ejecución, y dicen qué les aporta.",
    "criterion/s-res-1373/S.1.practice.conditions":
      "La estrategia señala las condiciones que propician el terrorismo en el país, y hay en marcha programas para aliviarlas.",
    "criterion/s-res-1373/S.2.legislation":
      "Una decisión con fuerza jurídica establece un mecanismo nacional que elabora la estrategia y ayuda a llevarla a cabo, y designa a sus miembros.",
    "criterion/s-res-1373/S.2.institution":
      "El mecanismo tiene una secretaría dotada de personal, y los organismos envían miembros que pueden decidir.",
    "criterion/s-res-1373/S.2.practice":
      "El mecanismo se reúne periódicamente, resuelve las diferencias entre organismos y da seguimiento a lo que ha decidido.",
    "criterion/s-res-1373/S.2.safeguard":
      "El parlamento u otro órgano externo puede examinar lo que hace el mecanismo.",
    "criterion/s-res-1373/S.2.practice.reporting":
      "Un único coordinador responde a los órganos internacionales en nombre de todos los organismos y deja constancia de la ayuda externa para la estrategia a la que el Estado da su consentimiento.",
    "criterion/s-res-1624/prohibition.legislation":
      "Incitar a otra persona a cometer un acto de terrorismo es un delito que requiere intención y un peligro de que el acto se cometa.",
    "criterion/s-res-1624/prohibition.institution":
      "Los fiscales disponen de orientaciones que distinguen la incitación de las expresiones que solo son ofensivas.",
    "criterion/s-res-1624/prohibition.practice":
      "Los casos de incitación se llevan ante los tribunales, y su número y resultado se contabilizan por separado de los de otros delitos.",
    "criterion/s-res-1624/prohibition.safeguard":
      "Los tribunales ponderan cada acusación de incitación frente a la libertad de expresión y exponen sus motivos.",
    "criterion/s-res-1624/prevention.legislation":
      "La ley dice cuándo puede retirarse o bloquearse el material que incita, quién lo decide y por cuánto tiempo.",
    "criterion/s-res-1624/prevention.institution":
      "Un órgano designado hace un seguimiento de la incitación en público y en línea, y mantiene contactos permanentes con empresas y comunidades.",
    "criterion/s-res-1624/prevention.practice":
      "A la incitación que se detecta se responde con el medio más leve que resulte eficaz, y los medios utilizados quedan registrados.",
    "criterion/s-res-1624/prevention.counter-messages":
      "Dirigentes religiosos, víctimas y otras personas a quienes escuchan los que están en riesgo se pronuncian en público contra la incitación, con sus propias palabras.",
    "criterion/s-res-1624/prevention.youth":
      "Hay en marcha programas para jóvenes en riesgo de ser incitados, y se examinan sus efectos.",
    "criterion/s-res-1624/prevention.safeguard":
      "Quien haya publicado material que se retira o bloquea es informado de ello y puede invocar la libertad de expresión ante un órgano independiente.",
    "criterion/s-res-1624/safe-haven.legislation":
      "La ley permite denegar la entrada y la residencia a las personas respecto de las cuales existen motivos fundados para considerar que han incitado a cometer actos de terrorismo.",
    "criterion/s-res-1624/safe-haven.practice":
      "Las denegaciones por motivo de incitación se basan en información creíble y pertinente, y quedan registradas.",
    "criterion/s-res-1624/safe-haven.safeguard":
      "La persona a la que se deniega refugio es oída y no es devuelta a un lugar donde la amenace la tortura o la persecución.",
    "criterion/s-res-1624/borders.institution":
      "Los organismos encargados de los pasajeros y los documentos colaboran con los de otros Estados en virtud de arreglos permanentes.",
    "criterion/s-res-1624/borders.practice":
      "Los documentos falsos que se descubren, y las formas en que se fabricaron, se ponen en conocimiento de otros Estados.",
    "criterion/s-res-1624/borders.passengers":
      "El filtrado de los pasajeros se acuerda con otros Estados y con los transportistas, y se somete a prueba.",
    "criterion/s-res-1624/borders.safeguard":
      "El filtrado sigue reglas publicadas que no singularizan a nadie por su origen, religión u opinión.",
    "criterion/s-res-1624/dialogue.institution":
      "Un órgano ajeno a los servicios de seguridad tiene la tarea de promover el diálogo entre comunidades, con medios para hacerlo.",
    "criterion/s-res-1624/dialogue.practice":
      "Las autoridades religiosas y la sociedad civil de distintas comunidades se reúnen, y se conoce lo que resulta de ello.",
    "criterion/s-res-1624/dialogue.media":
      "Los medios de comunicación tienen normas propias contra el odio y un órgano propio que examina las quejas.",
    "criterion/s-res-1624/dialogue.international":
      "El Estado participa en los esfuerzos internacionales en favor del entendimiento entre las civilizaciones, con trabajos en el país que lo demuestran.",
    "criterion/s-res-1624/dialogue.safeguard":
      "La participación en el diálogo es libre, y lo que se dice en él no se utiliza contra quienes lo han dicho.",
    "criterion/s-res-1624/institutions.legislation":
      "Las reglas relativas a los lugares de enseñanza, cultura y culto los protegen contra su utilización para incitar, y dejan a su criterio lo que enseñan y muestran.",
    "criterion/s-res-1624/institutions.schools":
      "Las escuelas y las universidades enseñan el respeto a los demás y la capacidad de juzgar lo que se afirma, y los docentes están capacitados para ello.",
    "criterion/s-res-1624/institutions.worship":
      "Las autoridades religiosas tienen medios propios para impedir que sus lugares se utilicen para incitar.",
    "criterion/s-res-1624/institutions.culture":
      "Las instituciones culturales acercan a las comunidades y deciden por sí mismas cómo mantener fuera la incitación.",
    "criterion/s-res-1624/institutions.safeguard":
      "El cierre o la supervisión de un lugar de enseñanza, cultura o culto requiere motivos previstos en la ley y es susceptible de apelación.",
    "criterion/s-res-1624/rights.legislation":
      "La ley limita la expresión por razón de incitación únicamente en términos claros, con un fin legítimo y sin ir más allá de lo necesario.",
    "criterion/s-res-1624/rights.institution":
      "Una institución independiente puede examinar toda medida contra la incitación y es consultada antes de que se aprueben las leyes.",
    "criterion/s-res-1624/rights.practice":
      "Las conclusiones de los órganos internacionales de derechos humanos sobre las medidas contra la incitación reciben respuesta y se les da curso.",
    "criterion/s-res-1624/rights.safeguard":
      "Quien resulte perjudicado por una medida contra la incitación dispone de un recurso que es conocido, está a su alcance y se utiliza.",
    "criterion/fatf/R.1": "Evaluación de riesgos y aplicación de un enfoque basado en el riesgo",
    "criterion/fatf/R.2": "Cooperación y coordinación nacionales",
    "criterion/fatf/R.3": "Delito de blanqueo de dinero",
    "criterion/fatf/R.4": "Decomiso y medidas provisionales",
    "criterion/fatf/R.5": "Delito de financiación del terrorismo",
    "criterion/fatf/R.6":
      "Sanciones financieras selectivas relacionadas con el terrorismo y la financiación del terrorismo",
    "criterion/fatf/R.7": "Sanciones financieras selectivas relacionadas con la proliferación",
    "criterion/fatf/R.8": "Organizaciones sin fines de lucro",
    "criterion/fatf/R.9": "Leyes sobre el secreto de las instituciones financieras",
    "criterion/fatf/R.10": "Diligencia debida con respecto al cliente",
    "criterion/fatf/R.11": "Conservación de documentos",
    "criterion/fatf/R.12": "Personas expuestas políticamente",
    "criterion/fatf/R.13": "Banca corresponsal",
    "criterion/fatf/R.14": "Servicios de transferencia de dinero o valores",
    "criterion/fatf/R.15": "Nuevas tecnologías",
    "criterion/fatf/R.16": "Transferencias electrónicas",
    "criterion/fatf/R.17": "Delegación en terceros",
    "criterion/fatf/R.18": "Controles internos y sucursales y filiales en el extranjero",
    "criterion/fatf/R.19": "Países de mayor riesgo",
    "criterion/fatf/R.20": "Presentación de informes de operaciones sospechosas",
    "criterion/fatf/R.21": "Revelación y confidencialidad",
    "criterion/fatf/R.22":
      "Actividades y profesiones no financieras designadas: diligencia debida con respecto al cliente",
    "criterion/fatf/R.23": "Actividades y profesiones no financieras designadas: otras medidas",
    "criterion/fatf/R.24": "Transparencia y beneficiarios finales de las personas jurídicas",
    "criterion/fatf/R.25": "Transparencia y beneficiarios finales de las estructuras jurídicas",
    "criterion/fatf/R.26": "Regulación y supervisión de las instituciones financieras",
    "criterion/fatf/R.27": "Facultades de las autoridades supervisoras",
    "criterion/fatf/R.28": "Regulación y supervisión de las actividades y profesiones no financieras designadas",
    "criterion/fatf/R.29": "Unidades de inteligencia financiera",
    "criterion/fatf/R.30":
      "Responsabilidades de las autoridades encargadas de la aplicación de la ley y de la investigación",
    "criterion/fatf/R.31": "Facultades de las autoridades encargadas de la aplicación de la ley y de la investigación",
    "criterion/fatf/R.32": "Transporte de efectivo",
    "criterion/fatf/R.33": "Estadísticas",
    "criterion/fatf/R.34": "Orientaciones y retroalimentación",
    "criterion/fatf/R.35": "Sanciones",
    "criterion/fatf/R.36": "Instrumentos internacionales",
    "criterion/fatf/R.37": "Asistencia judicial recíproca",
    "criterion/fatf/R.38": "Asistencia judicial recíproca: congelación y decomiso",
    "criterion/fatf/R.39": "Extradición",
    "criterion/fatf/R.40": "Otras formas de cooperación internacional",
    "criterion/fatf/IO.1": "Los riesgos se comprenden, y las políticas y las acciones se coordinan en el país",
    "criterion/fatf/IO.2":
      "La cooperación internacional aporta información, inteligencia y elementos de prueba, y se presta a otros",
    "criterion/fatf/IO.3":
      "Las autoridades supervisoras vigilan a las instituciones y las profesiones según sus riesgos",
    "criterion/fatf/IO.4":
      "Las instituciones y las profesiones adoptan medidas preventivas acordes con sus riesgos y comunican sus sospechas",
    "criterion/fatf/IO.5":
      "Las personas y estructuras jurídicas están protegidas contra el uso indebido, y las autoridades conocen a sus propietarios",
    "criterion/fatf/IO.6":
      "La inteligencia financiera se utiliza en las investigaciones del blanqueo y de la financiación del terrorismo",
    "criterion/fatf/IO.7": "El blanqueo se investiga, y sus autores son enjuiciados y castigados",
    "criterion/fatf/IO.8": "El producto y los instrumentos del delito se decomisan",
    "criterion/fatf/IO.9":
      "La financiación del terrorismo se investiga, y quienes financian son enjuiciados y castigados",
    "criterion/fatf/IO.10":
      "Se impide que quienes cometen o financian el terrorismo recauden, trasladen y utilicen fondos",
    "criterion/fatf/IO.11":
      "Se impide que quienes participan en la proliferación recauden, trasladen y utilicen fondos",
    "criterion/matrix-1540/prohibition.legal.nuclear":
      "Una ley prohíbe a los agentes no estatales fabricar, adquirir, poseer o utilizar armas y materiales nucleares.",
    "criterion/matrix-1540/prohibition.legal.chemical":
      "Una ley prohíbe a los agentes no estatales fabricar, adquirir, poseer o utilizar armas y materiales químicos.",
    "criterion/matrix-1540/prohibition.legal.biological":
      "Una ley prohíbe a los agentes no estatales fabricar, adquirir, poseer o utilizar armas y materiales biológicos.",
    "criterion/matrix-1540/prohibition.enforcement.nuclear":
      "Se establecen sanciones y se tramitan causas por el uso indebido de armas y materiales nucleares.",
    "criterion/matrix-1540/prohibition.enforcement.chemical":
      "Se establecen sanciones y se tramitan causas por el uso indebido de armas y materiales químicos.",
    "criterion/matrix-1540/prohibition.enforcement.biological":
      "Se establecen sanciones y se tramitan causas por el uso indebido de armas y materiales biológicos.",
    "criterion/matrix-1540/accounting.legal.nuclear":
      "Las normas exigen la contabilización y la seguridad de las armas y los materiales nucleares.",
    "criterion/matrix-1540/accounting.legal.chemical":
      "Las normas exigen la contabilización y la seguridad de las armas y los materiales químicos.",
    "criterion/matrix-1540/accounting.legal.biological":
      "Las normas exigen la contabilización y la seguridad de las armas y los materiales biológicos.",
    "criterion/matrix-1540/accounting.enforcement.nuclear":
      "Mediante inspecciones y sanciones se asegura la contabilización y la seguridad de las armas y los materiales nucleares.",
    "criterion/matrix-1540/accounting.enforcement.chemical":
      "Mediante inspecciones y sanciones se asegura la contabilización y la seguridad de las armas y los materiales químicos.",
    "criterion/matrix-1540/accounting.enforcement.biological":
      "Mediante inspecciones y sanciones se asegura la contabilización y la seguridad de las armas y los materiales biológicos.",
    "criterion/matrix-1540/protection.legal.nuclear":
      "Las normas exigen la protección física de las armas y los materiales nucleares.",
    "criterion/matrix-1540/protection.legal.chemical":
      "Las normas exigen la protección física de las armas y los materiales químicos.",
    "criterion/matrix-1540/protection.legal.biological":
      "Las normas exigen la protección física de las armas y los materiales biológicos.",
    "criterion/matrix-1540/protection.enforcement.nuclear":
      "Mediante inspecciones y sanciones se asegura la protección física de las armas y los materiales nucleares.",
    "criterion/matrix-1540/protection.enforcement.chemical":
      "Mediante inspecciones y sanciones se asegura la protección física de las armas y los materiales químicos.",
    "criterion/matrix-1540/protection.enforcement.biological":
      "Mediante inspecciones y sanciones se asegura la protección física de las armas y los materiales biológicos.",
    "criterion/matrix-1540/controls.legal.nuclear":
      "Una ley controla la exportación, el tránsito y el corretaje de armas y materiales nucleares.",
    "criterion/matrix-1540/controls.legal.chemical":
      "Una ley controla la exportación, el tránsito y el corretaje de armas y materiales químicos.",
    "criterion/matrix-1540/controls.legal.biological":
      "Una ley controla la exportación, el tránsito y el corretaje de armas y materiales biológicos.",
    "criterion/matrix-1540/controls.enforcement.nuclear":
      "Mediante licencias, verificaciones en la frontera y sanciones se asegura el control del comercio de armas y materiales nucleares.",
    "criterion/matrix-1540/controls.enforcement.chemical":
      "Mediante licencias, verificaciones en la frontera y sanciones se asegura el control del comercio de armas y materiales químicos.",
    "criterion/matrix-1540/controls.enforcement.biological":
      "Mediante licencias, verificaciones en la frontera y sanciones se asegura el control del comercio de armas y materiales biológicos.",
    "criterion/upr-register/1": "Armonizar la definición de los delitos de terrorismo con el principio de legalidad.",
    "criterion/upr-register/2": "Juzgar todas las causas de terrorismo ante tribunales independientes.",
    "criterion/upr-register/3":
      "Lograr que toda persona cuyos activos estén congelados conozca los motivos y disponga de una revisión independiente.",
    "criterion/upr-register/4": "Publicar cifras anuales sobre el uso de las facultades especiales.",
    "criterion/upr-register/5": "Presentar sin demora ante un juez a toda persona detenida por delitos de terrorismo.",
    "criterion/upr-register/6": "Permitir la entrada de visitantes independientes en todos los lugares de detención.",
    "criterion/upr-register/7":
      "Hacer que la vigilancia secreta se autorice caso por caso y se supervise desde fuera de los servicios.",
    "criterion/upr-register/8": "Limitar el delito de incitación a lo que permite el derecho internacional.",
    "criterion/upr-register/9":
      "Velar por que las normas aplicables a las organizaciones sin fines de lucro dejen libertad para la labor lícita.",
    "criterion/upr-register/10": "Permitir apelaciones contra la retirada de material de Internet.",
    "criterion/upr-register/11":
      "Respetar en toda expulsión la prohibición de devolver a una persona a la tortura o la persecución.",
    "criterion/upr-register/12":
      "Capacitar a los agentes de fronteras en controles que no señalen a nadie en particular.",
    "criterion/upr-register/13":
      "Dar a las víctimas del terrorismo información, apoyo y participación en las actuaciones.",
    "criterion/upr-register/14":
      "Corregir los datos sobre las personas en los intercambios policiales y permitir que estas lo soliciten.",
    "criterion/human-development/life-expectancy": "Esperanza de vida al nacer",
    "criterion/human-development/expected-schooling":
      "Años esperados de escolaridad de un niño en edad de ingresar en la escuela",
    "criterion/human-development/mean-schooling": "Años promedio de escolaridad de los adultos de 25 años o más",
    "criterion/human-development/gni-per-capita":
      "Ingreso nacional bruto por habitante, en dólares internacionales de 2017",
  },
};
