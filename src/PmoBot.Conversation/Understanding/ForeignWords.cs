using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// Words of German, French and Spanish that ask rather than name, as <see cref="QuestionWords"/> has them for English: taken from the phrases of these languages, whatever
/// several of them use without meaning a project, less what projects are often called by. They count only in sentences of their own language: MIT is a department in English.
/// </summary>
internal static class ForeignWords
{
    /// <summary>The words of a language; empty for English and for languages that we do not speak.</summary>
    /// <param name="language">Two letters.</param>
    public static FrozenSet<string> Of(string language) => language switch
    {
        "de" => German,
        "fr" => French,
        "es" => Spanish,
        _ => [],
    };

    private static readonly FrozenSet<string> German = Split(
        "ab abend aber abgeschlossen abnahme abo abteilung akte aktuell alle alles als also alt alter am ampel an andern anders anteil antwort antworten anzahl april arbeit "
        + "auch auf aufsichtsrat august aus ausgaben auslastung baseline befragung bei beim beirat beitrag bekommen benefits bereich bereichsleiter bereits bericht beschwerde "
        + "besser bestanden betrag bewerten bewertet bewertung bewertungen bin bis bisher bist bitte bleiben bleibt bloß board bot brauche brauchen braucht bringen bringt "
        + "budget business case ceo cfo change chef da damit dank danke dann darf das dashboard dass daten datum davon dazu dem den denn der des dezember dich die dienstag "
        + "diese diesen dieser dieses dir doch donnerstag dort dr drei du durch eben ebenfalls eigentlich ein eine einem einen einer eingetreten einmal einsparung einsparungen "
        + "enddatum ende englisch entscheidung entscheidungen er erfolg erfolge erfolgsmeldung ergebnisse erinnerung erreicht ersparnis erste erstellen ersten es etwa etwas "
        + "euch euro excel fallig farbe feedback fehlen fehlt fertig finance finde forecast fortschritt fragen fragt frau frei freigabe freigaben freigeben freitag fuer funf "
        + "fur furs gab ganz ganze ganzen gate gates geandert geben gebeten gebracht gegeben gegen gegenuber gehen gehort geht gehts gelb gelbe gelben geld geliefert gemacht "
        + "gemeldet genehmigung genug geplant gepruft gerade gerechnet gern gesamt geschrieben gestern getan geworden gf gib gibt gibts gl gleich go grad großten gruen grun "
        + "grund grune grunen gut gute guten hab habe haben halbjahr halt halten hangt hat hatte helfen herbst herr herrn heut heute hier hilfe hin hinter hinterher hoch hohe "
        + "horen ich ihm ihn ihr ihre ihren im immer in ins insgesamt irgendwas irgendwo is issue issues ist it ja jahr jahre jahresende januar je jeden jemand jetzt juli juni "
        + "kam kanal kann kannst kantine kein keine keinen keiner kommen kommentar kommt konnen konnte konnten kosten kostenvermeidung kostet kriegen kritik kritische kurs kurz "
        + "kurze kw lange laufen laufenden lauft laufts laut leistung lenkungsausschuss lenkungskreis letzte letzten leute lieferanten liefern liegen liegt liste live lob lohnt "
        + "lucke mach machen macht mai mal man marz maßnahmen mehr meilenstein meilensteine mein meine meinen meiner meisten meldung mes mich mio mir mit mitarbeiter mittel "
        + "mochte monat monate monaten montag morgen muss mussen nach nacharbeit nachste nachsten nachstes naechste namen ne nein nennen neu neue neuen neues nicht nichts nie "
        + "nix noch note november nps nur nutzen oben oder offen offene offenen oft ohne ok oktober ostern passiert passt pdf person personen plan plane pls pm pmo portfolio "
        + "post prio prioritat pro problem probleme prognose programm projekt projekte projekten projektleiter projektmanagementstelle prozent puls punkte qualitat quartal "
        + "quote ranking raus realistisch referat reicht rein report reporting richtig risiken risiko roi rot rote roten ruckmeldung sag sagen sagt savings schaden schaffen "
        + "schick schicken schlecht schlechter schnitt schon schreib schreiben schuld scope score sehen sehr sein seine seit seite selbst september service setz setzen sich sie "
        + "sieht siehts sind sitzung so soll sollte sollten sorgen spat spater sponsor sponsoren stammt stand starten status stecken steckt steerco stehen steht stehts stell "
        + "stelle stellen stimmt stoppen stories story strategie strategische strategischen stunden system tag tage tagen team teams technik termin termine themen top trend tun "
        + "tut uber uberfallig uberhaupt ueber uhr um umfang umfrage und uns unser unsere unseren unserer unter update urlaub value verandert verdient vergabestelle vergleich "
        + "vermeidung verpasst verschieben verschoben verspatung vertrauen verzug viel viele vom von vor vorhaben vorlage vorlagen vorsitzende vorsitzenden vorstand vs wann war "
        + "ware waren warten wartet warum was weg weihnachten weit weiter weitere weiß welche welchem welchen welcher welches wem wen weniger wenigsten wenn wer werden wert "
        + "weshalb wichtigsten wie wieder wieso wieviel wieviele will wir wird wirklich wissen wo woche wochen woher wohin wohl wollen worauf worden wurde wurden zahl zahlen "
        + "zahlt zeig zeige zeigen zeit zeitplan ziel ziele zu zuerst zufrieden zufriedenheit zum zur zuruck zusammen zusammenfassung zwei zwischen");

    private static readonly FrozenSet<string> French = Split(
        "affiche age ai aide ajoute alertes annee annonce annonces annuel approuver apres arbitrages arrete arrive as assez attend attendent attendus attente au aucun "
        + "aujourdhui aupres aussi aux avait avance avant avec avez avis avoir avons avril axe badge baisse beaucoup benefice benefices besoin bien bilan bloquants bloque bon "
        + "bonjour bonne bons bot bouge brouillon bu budget budgetaire bureau business ca calcul calcule calendrier canal capacite car case cash cause cb ce ceci cela celui ces "
        + "cest cet cette cfo change changement changements chantier chantiers chaque charge chef chefs chez chiffre chiffres chose choses ci classe classement cles clients "
        + "clos cloture codir coince combien comite comme comment commentaire comprends compte confiance conges conseil consomme contrat contre copil corrige cote couleur coup "
        + "courant cours cout coute couts cree critique critiques croire dannee dans dargent date dates daudit davancement de decembre decision decisions declare deconomies "
        + "deja delai delais demain demande demander demandes densemble departement depasse depassement depense depenses depuis derape dernier derniere derriere des deux "
        + "devrait dg dhier dici dire directeur directeurs direction directrice dis disent dispo dit document dois doit donc donne donnees donner dont dossier dossiers dou du "
        + "dun dune ecart echeances economies ecris ecrit elle elles en encore enquete entre envoi envoie envois equipe equipes es est et etait etat ete etre eu euros excel "
        + "executif explique facture faible faire fais fait faites faudrait faut faute ferme feu fiche fin finance finances financiere finir fois font fournisseur fournisseurs "
        + "gagne gain gains gate general generale gens gestion glisse glissement global globalement go gros hebdo heures hier histoire histoires hors ici il ils indice "
        + "inquieter internes issues jai jalon jalons jamais janvier je jeudi jour jours juin juridique juste kel kes ki la lance lancer lannee lappui laquelle largent larticle "
        + "lauteur lavis le lenquete lensemble lenveloppe lequel lequipe les lesquels lete leur leurs lheure lhistoire ligne liste live livrables livraison livraisons livre "
        + "livree lobjectif lorange loutil lui lundi ma madame mai mail maintenant mais majeurs mal manque marche mardi mars matin mauvais mauvaise me meilleur meme mensuel "
        + "merci merite mes mesure met methode mets mettre mieux millions mindiquer ministre minquieter mis mise mises mme moi moins mois moment mon monde montant monte montre "
        + "montrez moyen moyenne na ne ni niveau nom nombre noms non nont nos note noter notes notre nous nouveau nouveaux nouvelle nouvelles novembre objectif objectifs "
        + "octobre ok on one ont or orange ordre ou oui ouvertes ouverts ouvre page paie par parler part pas passage passe passee passer pause pb pdf pendant perdu performance "
        + "perimetre personne personnes petit peu peut peux phase pire place plainte plan planifie planning plus pm pmo point points ponctualite porte portefeuille post pour "
        + "pourcentage pourquoi pourrait pourriez pouvez pr premier prendre prepare prevu prevues prevus prioritaires priorite priorites pris probleme problemes prochain "
        + "prochaine prochains prod programme projet projets publication publie pulse qua qualite quand que quel quelle quelles quelque quels quest questionnaire questions qui "
        + "quil quoi quon raconte raison rang rappel rapport rapporte rapports rattraper recevoir recit recu redige reel registre relance remettre repartition repondre repondu "
        + "reponse reponses reporting reserve responsable ressources reste resultats resume retard retards retour retours reunion reussite revue rh rien risque risques roi "
        + "rouge rouges sa sais sait salle sans satisfaction savoir score se selon semaine semaines semestre septembre sera sert servent service ses sest seulement si signer "
        + "situation soir solution sommes son sondage sont sort souhaite source sous sponsor sponsors statut stop story stp strategie strategique succes suis suivi suivre "
        + "sujets support sur svp synthese systeme ta tableau taux te temps tendance tenir tenu termine tes tient toi ton top total toujours tourne tous tout toute toutes "
        + "trainent trancher travail travaille tres trimestre trois trop trouve truc tu un une uniquement utilisateurs va vacances valeur validation valide valider vas vaut "
        + "vendredi venir ventes vers vert verts veut veux vient vieux vire voir voit vont vos votre voudrais voudrait vous vrai vraiment vs vue y ya");

    private static readonly FrozenSet<string> Spanish = Split(
        "a abiertas abierto abiertos acciones acta acumulado agosto ahora ahorita ahorrado ahorramos ahorro ahorros al alcance alertas algo alguien algun alguna alguno alta "
        + "amarillo ambar anda ano ante anterior antes antiguedad anual app aprobacion aprobaciones aprobar aquel aqui area asuntos atencion atrasados atraso auditoria avance "
        + "ayer ayuda baja bajo base beneficio beneficios bien borrador bot buen buenas bueno buenos business cada calculo calendario calidad calificacion cambia cambiado "
        + "cambio cambios canal capacidad carga cartera case caso ceo cerramos cerrar cfo che cierra cierre cifra cinco clave clientes cola color comentario comentarios "
        + "comercial comite como con confianza conjunto consejo contado contar contestar contesto contra contrato conviene correo cosa cosas coste costes costo costos cpi crea "
        + "criticos cronograma cual cuales cuando cuanta cuantas cuanto cuantos cuenta cuesta culpa cumplir da dado dame dar dato datos de debe deberia debo decidir decision "
        + "decisiones defectos deja dejar dejo del demasiados dentro departamento desde desempeno despues desvio detractores detras dia dias dice dicen diciembre diez digo dijo "
        + "dime dinero dio direccion director directora directores disponible distribucion documento donde dos doy durante e ejecutivo ejercicio el ella ellas ellos empresa en "
        + "encima encuesta enero entre entrega entregables entregado entregamos entregas envio equipo equipos era eran eres es esa esas escribe escribio ese eso esos espera "
        + "esperan esperando esta estaba estado estamos estan estar estas este esto estos estoy estrategia estrategico evitacion excel exito expediente expedientes explicame "
        + "exposicion falta faltan fase favor fe fecha fechas feedback fin finanzas flywheel frente fue fuera ganamos gasto gate genera general gente gestion go gracias grave "
        + "guita ha haber hablar hace hacemos hacer hacia haciendo han hasta hay haz hazme he hemos historia historias hito hitos hoja hola hora horas hoy hubo incidencias "
        + "indice informe ingles iniciativas intervencion issue issues jefe jefes jueves julio junio junta la las le les linea lista live llega llegamos llegar llegue lleva "
        + "llevamos llevan lo logro logros los lunes mal malo manana manda mandame mandar mando manos marca marcha martes marzo mas mayo me media medio mejor menos mensual "
        + "merece mes meses meta mi mil millones mio mis mismo motivo movio mucho muestra muestrame mueve muy nada nadie navidad necesita necesito negocio ningun nivel no "
        + "nombre nombres nos nosotros nota noticias noviembre nps nuestra nuestras nuestro nuestros nueva nuevo nuevos numero numeros o objetivo objetivos octubre ok on "
        + "operaciones opinion orden otra otro pa para parte pasa pasada pasado pasame pasar pasaron paso patrocinador patrocinadores pausa pdf pedir pena pendientes peor "
        + "perder pero persona personal personas pide pido plan planificacion plantillas plazo plazos pm pmo pms podemos podria pon pongo ponme por porcentaje porque portafolio "
        + "post pregunta preguntar preguntas preocupar preocuparme presidente presupuesto primer primera primero principales prioridad prioridades problema problemas programa "
        + "project promedio proveedor proveedores proximo proximos proyecto proyectos pruebas publica puede puedes puedo puerta puestas pulso puntos puntuacion puntualidad puso "
        + "que queda quedo queja quejas quien quienes quiere quiero quisiera quita ranking razon real recibir recordatorio recuperacion recuperar recursos redacta reporte "
        + "reportes reporting resolver respecto responsable respuesta respuestas resultado resultados resumen retorno retrabajo retraso retrasos reunion riesgo riesgos roi rojo "
        + "rojos sabe saber sabes sala sale salio salir salud satisfaccion se seguimiento seguir segun segundo seguro seis semana semanal semanas semestre septiembre ser "
        + "servicio si siempre sigue siguen siguiente sin sino sirve sistema sistemas situacion sobra sobre solo somos son soporte soy sponsor sponsors steering su sube subio "
        + "sus tablero tajo tal tan tarde tasa te teams temas tendencia tenemos tener tengo terminar tiempo tiene tienen time toca toda todas todavia todo todos top total "
        + "trabajo tras tres trimestre tu u ultima ultimo ultimos un una unas uno unos urgente usted ustedes usuarios va vacaciones vale validado valor valoraciones vamos van "
        + "ve veces vence vencidos ventas ver verano verdad verde verdes vez viejo viene vienen viernes volver voto voy vs y ya yo");

    private static FrozenSet<string> Split(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
