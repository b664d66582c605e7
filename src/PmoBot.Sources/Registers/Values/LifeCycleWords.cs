namespace PmoBot.Sources.Registers.Values;

/// <summary>Words for where a project is in its life: they tell a state column from a health column, and closed from open.</summary>
internal static class LifeCycleWords
{
    private static readonly HashSet<string> Closed = new(StringComparer.Ordinal)
    {
        "closed", "close", "complete", "completed", "done", "delivered", "finished", "cancelled", "canceled", "terminated", "withdrawn", "abandoned",
        "stopped", "ended", "archived", "resolved", "closed complete", "closed incomplete", "closed out", "decommissioned", "rejected", "retired", "discontinued", "live and closed",
        "abgeschlossen", "beendet", "abgebrochen", "fertig", "erledigt", "geschlossen", "termine", "terminee", "cloture", "cloturee", "annule", "annulee", "acheve",
        "completado", "terminado", "finalizado", "cerrado", "cancelado", "concluido", "encerrado", "afgerond", "gesloten", "project closed", "project complete", "project completed", "wont do", "dropped", "won't do",
        "189330002", "blue", "blau", "bleu", "azul", "blauw", "🔵", "🔷", "closed skipped", "closed - complete", "100% complete",
        "completed successfully", "closed successfully",
    };

    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "active", "inactive", "working on it", "stuck", "open", "in progress", "in-progress", "wip", "ongoing", "on-going", "started", "not started", "new", "proposed", "pending approval", "approved", "planned",
        "planning", "on hold", "hold", "paused", "deferred", "suspended", "draft", "initiated", "initiation", "initiating", "in delivery", "delivery", "execution", "executing",
        "in planning", "in review", "review", "in flight", "running", "live", "backlog", "to do", "todo", "selected for development", "blocked", "in design", "design",
        "build", "testing", "in test", "implementation", "implementing", "concept", "discovery", "alpha", "beta", "pipeline", "requested", "closing", "in closure",
        "laufend", "aktiv", "geplant", "in arbeit", "in planung", "pausiert", "offen", "gestartet", "en cours", "actif", "planifie", "suspendu", "en attente", "a faire", "nouveau",
        "activo", "en curso", "en progreso", "en ejecucion", "planificado", "pendiente", "en espera", "abierto", "nuevo", "em andamento", "ativo", "lopend",
        "under construction", "in procurement", "work in progress", "awaiting start", "189330000", "189330001", "189330003", "idea", "submitted", "in development", "operational",
    };

    private static readonly string[] Stems =
    [
        "construct", "procure", "plan", "design", "tender", "implement", "develop", "progress", "complet", "cancel", "hold", "approv", "deliver", "initiat", "execut", "clos", "business case",
        "feasib", "concept", "propos", "pipeline", "award", "stage", "phase", "open", "start", "finish", "activ", "pilot", "rollout", "transition", "operat", "review", "backlog", "draft",
    ];

    private static readonly string[] Leads = ["completed", "complete", "closed", "cancelled", "canceled", "blue"];

    /// <summary>True for a word that says the project is over (complete, closed, cancelled), also with nothing but a date, a number or a bracket behind it.</summary>
    public static bool IsClosed(string plain)
    {
        if (IsExactlyClosed(plain)) return true;
        var lead = Array.Find(Leads, l => plain.Length > l.Length && plain[l.Length] is (' ' or '/' or ',' or ':' or '(') && plain.StartsWith(l, StringComparison.Ordinal));
        return lead is not null && ClosingDetail.Is(plain.AsSpan(lead.Length));
    }

    /// <summary>True for a closing word and nothing else.</summary>
    public static bool IsExactlyClosed(string plain) => Closed.Contains(plain);

    /// <summary>True for a word of the project's life that is not over.</summary>
    public static bool IsOpen(string plain) => Open.Contains(plain);

    /// <summary>True for a phrase that speaks of a project's life, in whatever words.</summary>
    public static bool IsLike(string text)
    {
        var plain = CellText.Plainly(text);
        return IsAny(plain) || Array.Exists(Stems, stem => plain.Contains(stem, StringComparison.Ordinal));
    }

    public static bool IsAny(string plain) => IsClosed(plain) || IsOpen(plain);
}
