namespace PmoBot.Sources.Registers.Headers;

/// <summary>Words of headers in other languages and spellings, given in the English that the lexicon uses.</summary>
internal static class HeaderWords
{
    private static readonly Dictionary<string, string[]> Known = Parse(
        """
        programme=program;programm=program;programa=program;programmes=program;programs=program;projects=project;initiatives=initiative;organisation=organization;organisational=organization;realised=realized;authorised=authorized;utilised=utilized
        projekt=project;projekte=project;projet=project;proyecto=project;projeto=project;progetto=project;vorhaben=project;massnahme=project;initiativ=initiative;iniciativa=initiative
        projektname=project name;projekttitel=project name;projektbezeichnung=project name;bezeichnung=name;projektnummer=project number;projektnr=project number;projektid=project id;nummer=number;nr=number;kennung=id;kurzel=short name;lfd=row
        nom=name;nombre=name;nome=name;naam=name;titel=title;intitule=title;titulo=title;titre=title;libelle=title;denominacion=name;codigo=code;clave=key;numero=number;no=number;num=number;identificador=id;identifiant=id
        ampel=rag;projektampel=rag;ampelstatus=rag;gesamtampel=overall rag;gesamtstatus=overall status;projektstatus=project status;gesamtbewertung=overall rating;meteo=rag;semaforo=rag;salud=health;sante=health;statut=status;etat=status;estado=status;situacao=status;stato=status;zustand=status;feu=rag;farol=rag;saude=health
        terminstatus=schedule status;terminampel=schedule status;kostenstatus=cost status;kostenampel=cost status;risikostatus=risk status;ressourcenstatus=resource status;qualitatsstatus=quality status;budgetstatus=budget status;budgetampel=budget status;termine=schedule
        beginn=start;anfang=start;startdatum=start date;startdate=start date;enddate=end date;projektstart=start date;projektbeginn=start date;projektende=end date;ende=end;enddatum=end date;endtermin=end date;fertigstellung=completion;fertigstellungstermin=completion date;termin=due date;falligkeit=due date;debut=start;fin=end;inicio=start;termino=end;fecha=date;datum=date;data=data
        echeance=due date;livraison=delivery;entrega=delivery;plan=planned;geplant=planned;geplantes=planned;planende=planned end;planstart=planned start;istende=actual end;prevu=planned;prevue=planned;previsto=forecast;prevista=forecast;planificado=planned;planificada=planned;reel=actual;reelle=actual;real=actual;ist=actual;soll=planned;basis=baseline;ursprunglich=original;initial=original;initiale=original;inicial=original
        budgets=budget;plankosten=planned cost;istkosten=actual cost;gesamtbudget=total budget;gesamtkosten=total cost;projektbudget=budget;kosten=cost;aufwand=cost;ausgaben=spend;prognose=forecast;hochrechnung=forecast;presupuesto=budget;orcamento=budget;coste=cost;costo=cost;costos=cost;costes=cost;couts=cost;cout=cost;costs=cost;depense=spend;depenses=spend;gasto=spend;gastos=spend;gastado=spend;ejecutado=spend;prevision=forecast;previsions=forecast;custo=cost;kostenprognose=forecast cost
        abteilung=department;bereich=department;geschaftsbereich=department;ressort=department;fachbereich=department;behorde=agency;ministerium=ministry;direction=directorate;departement=department;departamento=department;ministere=ministry;ministerio=ministry;afdeling=department;unidad=unit;organisationseinheit=department;entite=department
        projektleiter=project manager;projektleitung=project manager;projektmanager=project manager;leiter=lead;chef=manager;jefe=manager;gerente=manager;responsable=owner;verantwortlich=owner;verantwortlicher=owner;responsavel=owner;auftraggeber=sponsor;lenkungsausschuss=board;commanditaire=sponsor;patrocinador=sponsor;pilote=lead;lider=lead;director=director
        prioritat=priority;priorite=priority;prioridad=priority;prioridade=priority;fase=phase;etape=phase;etapa=phase;beschreibung=description;kurzbeschreibung=description;descripcion=description;descricao=description;bemerkung=comment;bemerkungen=comment;kommentar=comment;kommentare=comment;commentaire=comment;commentaires=comment;comentario=comment;comentarios=comment;observaciones=comment;comments=comment;remarks=comment;remark=comment;notes=note
        fortschritt=progress;fertigstellungsgrad=percent complete;avancement=progress;avance=progress;progreso=progress;progres=progress;progresso=progress;pourcentage=percent;porcentaje=percent;pct=percent;perc=percent;prozent=percent;kategorie=category;categorie=category;categoria=category;typ=type;tipo=type;art=type;nutzen=benefit;benefits=benefit;beneficio=benefit;beneficios=benefit;benefices=benefit;risiko=risk;risque=risk;riesgo=risk;risks=risk
        portefeuille=portfolio;cartera=portfolio;stand=status date;stichtag=status date;berichtsdatum=report date;statusdatum=status date;qualitat=quality;qualite=quality;calidad=quality;ressourcen=resource;resources=resource;ressources=resource;recursos=resource;umfang=scope;alcance=scope;perimetre=scope;delais=schedule;plazo=schedule;cronograma=schedule;calendrier=schedule;zeitplan=schedule;kst=cost center;statusbericht=status report
        expenditures=expenditure;curr=current;consomme=spend;projektdef=project id;projektdefinition=project id;verantwortl=owner;starttermin=start date;ges=total;finished=finish;ends=end;ending=end;completed=complete;starts=start;commence=start;commencement=start;commenced=start;starting=start;est=estimated;estimate=estimate;fcst=forecast;act=actual;bl=baseline;orig=original;mgr=manager;dept=department;proj=project;org=organization;prog=program;desc=description;amt=amount;cmplt=complete;comp=complete;compl=complete;colour=rag;color=rag;dates=date
        """);

    /// <summary>The word in English, one or more words; the word itself when it is not known.</summary>
    public static string[] English(string word) => Known.TryGetValue(word, out var english) ? english : [word];

    private static Dictionary<string, string[]> Parse(string lines)
    {
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var pair in lines.Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            known[pair[..at]] = pair[(at + 1)..].Split(' ');
        }

        return known;
    }
}
