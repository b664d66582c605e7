using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Recognises lists that mention projects but are no register of them: transactions, timesheets, risks.</summary>
internal static class NotARegister
{
    public static void Refuse(SheetProfile sheet, List<PlannedColumn> plan, List<Project> projects)
    {
        if (plan.Any(c => c.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal) && c.Field is (Field.Name or Field.ProjectId))) return;
        var headers = sheet.Header.Headers;
        var risks = headers.Any(h => h.HasAny("probability", "likelihood")) && headers.Any(h => h.HasAny("impact", "consequence", "severity")) && !headers.Any(h => h.Has("project") && h.HasAny("name", "title"));
        if (risks && !plan.Any(c => c.Field is Field.Status or Field.Budget)) throw new RefusalException("not-a-register", "This looks like a list of risks or issues, not a register of projects; import the register, one row for each project.");
        var people = headers.Any(h => h.HasAny("email", "phone", "mobile", "salary", "telephone", "birthday"));
        if (people && !plan.Any(c => c.Field is not (Field.Name or Field.ProjectId or Field.OrgUnit or Field.Category or Field.ProjectManager or Field.Description))) throw new RefusalException("not-a-register", "This looks like a list of people, not a register of projects; import the register, one row for each project.");
        if (projects.Count < 20) return;
        var distinct = projects.Select(p => p.Id.Length > 0 ? p.Id : p.Name).Distinct(StringComparer.Ordinal).Count();
        if (distinct * 2 < projects.Count) throw new RefusalException("not-a-register", $"The {projects.Count} rows name only {distinct} projects, so this looks like a list of transactions, tasks or time entries; import a register with one row for each project.");
    }
}
