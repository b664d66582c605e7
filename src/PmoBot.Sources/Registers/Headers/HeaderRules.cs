using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>What a header may mean by its words, when it is no known alias.</summary>
internal static class HeaderRules
{
    /// <summary>True for columns that look like something but are not: earlier periods, variances, scores, links.</summary>
    public static bool IsLeftAlone(HeaderText header)
    {
        if (header.HasAny("previous", "prior", "last") && header.HasAny("rag", "health", "month", "period", "quarter", "week", "report") && !header.HasAny("updated", "update", "date", "modified")) return true;
        if (header.HasAny("previous", "prior") && !header.Has("date")) return true;
        if (header.HasAny("url", "link", "hyperlink", "email", "phone") && header.Words.Length > 1 && !header.HasAny("parent", "epic")) return true;
        return header.HasAny("variance", "deviation", "difference", "delta", "slippage", "roi", "npv", "irr", "bcr") && !IsNarrative(header);
    }

    public static IEnumerable<HeaderMeaning> Meanings(HeaderText header)
    {
        if (IsNarrative(header)) return Narrative(header);
        var all = new List<HeaderMeaning>(4);
        Identity(header, all);
        Organization(header, all);
        Health(header, all);
        Dates(header, all);
        if (!header.HasAny("percent", "percentage", "ratio", "rate", "index", "score", "rag", "health", "status", "date", "rating", "confidence", "owner", "manager", "name", "code", "id", "category", "type", "driver", "year")) Money(header, all);
        else if (header.Has("year") && !header.HasAny("percent", "percentage")) YearMoney(header, all);
        if (header.HasAny("percent", "percentage") && header.HasAny("complete", "completion", "progress", "done") && !header.HasAny("planned", "expected", "baseline", "target")) Add(all, Field.PercentComplete, 62);
        return all;
    }

    /// <summary>True for a header that announces text to read, whatever else it mentions.</summary>
    public static bool IsNarrative(HeaderText header) =>
        header.HasAny("commentary", "narrative", "comment", "explanation", "rationale", "justification", "note", "remark", "description", "reason", "summary", "highlights", "actions", "why", "detail", "details", "accomplishments", "achievements");

    private static List<HeaderMeaning> Narrative(HeaderText header)
    {
        var all = new List<HeaderMeaning>(2);
        if (header.HasAny("description", "aims") && !header.HasAny("status", "risk", "rag", "issue", "cost", "budget", "schedule", "benefit")) Add(all, Field.Description, 55);
        if (header.HasAny("rag", "status", "overall", "confidence", "progress", "executive", "delivery", "health") && !header.HasAny("schedule", "cost", "budget", "risk", "benefit", "scope", "resource", "financial")) Add(all, Field.Summary, 52);
        else if (header.HasAny("commentary", "comment", "narrative", "summary") && !header.HasAny("schedule", "cost", "budget", "risk", "benefit", "scope", "variance", "resource", "financial", "costs")) Add(all, Field.Summary, 44);
        return all;
    }

    private static void Identity(HeaderText header, List<HeaderMeaning> all)
    {
        var about = header.HasAny("project", "initiative", "investment", "scheme");
        var foreign = header.HasAny("parent", "agency", "department", "organization", "owner", "manager", "sponsor", "user", "person", "transaction", "customer", "supplier", "vendor", "account", "invoice", "risk", "budget", "cost",
            "site", "location", "sector", "region", "row", "portfolio", "milestone", "resource", "employee", "order", "line", "phase", "contract", "status", "asset", "category", "type", "bureau", "program", "date", "phone", "postal", "zip", "tax", "country", "region", "currency", "team", "issue", "change");
        if (!foreign && header.HasAny("id", "identifier", "code", "reference", "ref", "key")) Add(all, Field.ProjectId, about ? 72 : 56);
        if (!foreign && about && header.Has("number")) Add(all, Field.ProjectId, 70);
        if (!foreign && about && header.HasAny("name", "title")) Add(all, Field.Name, 80);
        else if (!foreign && (header.HasAny("title") || (header.Words.Length <= 4 && header.Words[0] == "name"))) Add(all, Field.Name, 50);
    }

    private static void Organization(HeaderText header, List<HeaderMeaning> all)
    {
        if (header.HasAny("rag", "health", "date", "cost", "budget", "id", "code", "status", "number")) return;
        if (header.HasAny("department", "agency", "ministry", "directorate", "organization", "division") && !header.HasAny("manager", "owner", "lead", "contact", "sponsor", "head")) Add(all, Field.OrgUnit, 62);
        else if (header.Has("business") && header.HasAny("unit", "area", "line", "group")) Add(all, Field.OrgUnit, 60);
        if (header.HasAny("sponsor", "sro")) Add(all, Field.Sponsor, 60);
        else if (header.Has("senior") && header.Has("responsible")) Add(all, Field.Sponsor, 64);
        if (header.Has("project") && header.HasAny("manager", "lead", "leader")) Add(all, Field.ProjectManager, 66);
        else if (header.Has("manager") && !header.HasAny("line", "account", "resource", "risk", "change", "functional")) Add(all, Field.ProjectManager, 45);
        if (header.HasAny("phase", "stage") && !header.HasAny("next", "end", "start", "finish")) Add(all, Field.Phase, 58);
        if (header.Has("priority")) Add(all, Field.Priority, 52);
        if (header.Has("category") && !header.HasAny("risk", "status", "benefit")) Add(all, Field.Category, 48);
    }

    private static void Health(HeaderText header, List<HeaderMeaning> all)
    {
        var colour = header.HasAny("rag", "brag", "health", "dca", "confidence", "ragb", "light") || (header.Has("status") && header.HasAny("overall", "project", "delivery"));
        var rated = colour || header.HasAny("status", "rating", "indicator", "assessment", "performance");
        if (!rated || header.HasAny("date", "updated", "on", "id", "code", "owner", "manager", "count", "next", "target", "history", "change")) return;
        var dimension = Dimension(header);
        if (dimension is { } field) Add(all, field, colour ? 64 : 52);
        else if (colour) Add(all, Field.Status, header.HasAny("rag", "brag", "health", "dca") || (header.Has("delivery") && header.Has("confidence")) ? 74 : 58);
        else if (header.HasAny("status", "rating", "assessment", "indicator")) Add(all, Field.Status, 46);
        if (header.Has("status") && dimension is null && !header.HasAny("rag", "health")) Add(all, Field.State, header.HasAny("project", "lifecycle", "delivery") ? 56 : 44);
    }

    private static Field? Dimension(HeaderText header) =>
        header.HasAny("schedule", "time", "timeline", "timescale", "milestone", "milestones") ? Field.StatusSchedule
        : header.HasAny("cost", "budget", "financial", "finance", "financials", "funding", "spend") ? Field.StatusCost
        : header.HasAny("scope", "requirements") ? Field.StatusScope
        : header.HasAny("resource", "resourcing", "people", "staffing", "effort", "team") ? Field.StatusResources
        : header.Has("quality") ? Field.StatusQuality
        : header.HasAny("risk", "issue") ? Field.StatusRisk
        : header.HasAny("benefit") ? Field.StatusBenefits
        : null;

    private static void Dates(HeaderText header, List<HeaderMeaning> all)
    {
        if (header.HasAny("percent", "percentage", "status", "rag", "health", "cost", "budget", "rating", "confidence", "id", "comment", "business", "procurement", "case", "design", "gate", "phase", "stage", "next", "milestone", "probation", "benefit", "forecast", "actual") && !header.HasAny("date", "construction")
            && !(header.HasAny("forecast", "actual") && header.HasAny("end", "finish", "completion", "start"))) return;
        if (header.HasAny("business", "procurement", "design", "gate", "next", "milestone", "benefit", "tender", "contract", "approval", "review", "meeting", "birth")) return;
        var weak = header.HasAny("construction", "delivery", "phase", "stage", "implementation") ? 8 : 0;
        if (header.HasAny("start", "begin")) Add(all, header.HasAny("baseline", "original") ? Field.BaselineStart : Field.Start, 58 - weak);
        else if (header.HasAny("end", "finish", "completion", "complete") && (header.Words.Length > 1))
        {
            var field = header.HasAny("baseline", "original") ? Field.BaselineFinish : header.Has("actual") && !header.HasAny("forecast", "projected", "expected", "estimated", "planned") ? Field.ActualFinish : Field.ForecastFinish;
            Add(all, field, 60 - weak);
        }
    }

    private static void YearMoney(HeaderText header, List<HeaderMeaning> all)
    {
        if (header.HasAny("forecast", "outturn")) Add(all, Field.YearForecast, 60);
        else if (header.HasAny("budget", "baseline")) Add(all, Field.YearBudget, 60);
    }

    private static void Money(HeaderText header, List<HeaderMeaning> all)
    {
        if (header.HasAny("ytd", "remaining", "available", "unspent", "per", "digital", "contingency", "committed", "fy", "annual", "maintenance", "ict", "operating", "requested", "labor", "staff", "balance", "hours", "days", "drawdown")) return;
        if (header.HasAny("actual") && header.HasAny("projected", "planned", "forecast", "estimated")) return;
        if (header.Has("benefit"))
        {
            Add(all, header.HasAny("forecast") ? Field.BenefitForecast : header.HasAny("actual", "realized", "achieved") ? Field.BenefitRealised : Field.BenefitPlanned, 52);
            return;
        }

        var life = (header.HasAny("whole", "full") && header.HasAny("life", "lifecycle")) || header.Has("wlc") || (header.Has("life") && header.Has("cost"));
        if (life && header.HasAny("forecast", "outturn", "latest")) Add(all, Field.ForecastCost, 60);
        else if (life && header.HasAny("cost", "costs", "wlc")) Add(all, Field.WholeLifeCost, 72);
        else if (header.HasAny("actual", "spend", "spent", "expenditure") && header.HasAny("cost", "spend", "date", "spent", "expenditure", "total", "cumulative") ) Add(all, Field.ActualCost, 54);
        else if (header.HasAny("forecast", "eac", "outturn", "projected") && header.HasAny("cost", "spend", "total", "final", "budget", "outturn", "eac", "completion")) Add(all, Field.ForecastCost, 54);
        else if (header.HasAny("budget", "bac")) Add(all, Field.Budget, 52);
        else if (header.Has("cost") && !header.Has("completion") && header.HasAny("total", "approved", "planned", "baseline", "project", "estimated")) Add(all, Field.Budget, 48);
        else if (header.HasAny("value") && header.HasAny("project", "estimated", "contract", "total")) Add(all, Field.Budget, 46);
    }

    private static void Add(List<HeaderMeaning> all, Field field, int score) => all.Add(new(field, score, "words of the header"));
}
