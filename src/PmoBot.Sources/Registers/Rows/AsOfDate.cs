using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Finds the date that a register describes: stated, else its newest status date, else the day of the import.</summary>
internal static class AsOfDate
{
    /// <summary>Nobody knows a portfolio's state of a day to come; one day is left for time zones.</summary>
    public static void RefuseFuture(ImportRequest request)
    {
        var today = DateOnly.FromDateTime(request.ImportedAt.Date);
        if (request.AsOf is { } stated && stated > today.AddDays(1)) throw new RefusalException("as-of-in-the-future", $"The as-of date {Text(stated)} is after the day of the import, {Text(today)}; state the date that the register describes.");
    }

    public static (DateOnly Date, AsOfOrigin Origin) Of(List<Project> projects, ImportRequest request, FindingList findings)
    {
        var today = DateOnly.FromDateTime(request.ImportedAt.Date);
        DateOnly? newest = null;
        foreach (var project in projects)
        {
            if (project.StatusDate is not { } date) continue;
            if (date > today.AddDays(1)) findings.Warn("status-date-in-future", $"The status of '{project.Name}' is dated {Text(date)}, after the import.", project.Row);
            else if (newest is null || date > newest) newest = date;
        }

        if (request.AsOf is { } stated) return (stated, AsOfOrigin.Stated);
        if (newest is { } dated)
        {
            findings.Info("as-of-status-date", $"The register is taken as of {Text(dated)}, its newest status date.");
            return (dated, AsOfOrigin.StatusDates);
        }

        findings.Info("as-of-import-day", $"Nothing says which date the register describes, so the day of the import, {Text(today)}, was taken; state the date if it is another.");
        return (today, AsOfOrigin.ImportDay);
    }

    private static string Text(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
