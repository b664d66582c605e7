using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads rows of risks, issues, changes, decisions and actions.</summary>
internal static class RaidRows
{
    private const decimal DaysAWeek = 7;

    public static void Risk(RecordRow row)
    {
        if (row.Title(nameof(Domain.Delivery.Risk.Title)) is not { } title) return;
        var cells = row.Cells;
        cells.Levels("Probability", out var percent, out var score);
        var state = row.State();
        var closed = cells.Date("Closed");
        row.Add(RecordKind.Risks, new Risk
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Category = cells.Text("Category"),
            ProbabilityPercent = percent, ProbabilityScore = score, ImpactScore = cells.Level("ImpactScore"),
            Score = Score(row, "Score"), InherentScore = Score(row, "InherentScore"), ResidualScore = Score(row, "ResidualScore"),
            Cost = cells.Money("Cost"), InherentExposure = cells.Money("InherentExposure"), ResidualExposure = cells.Money("ResidualExposure"),
            Response = cells.Narrative("Response"), Contingency = cells.Narrative("Contingency"), Owner = cells.Text("Owner"),
            Raised = cells.Date("Raised"), Due = cells.Date("Due"), Closed = closed, State = state, IsClosed = closed is not null || StateWords.IsOver(state),
        });
    }

    public static void Issue(RecordRow row)
    {
        if (row.Title(nameof(Domain.Delivery.Issue.Title)) is not { } title) return;
        var cells = row.Cells;
        var state = row.State();
        var closed = cells.Date("Closed");
        row.Add(RecordKind.Issues, new Issue
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Category = cells.Text("Category"), Priority = Priority(row),
            Opened = cells.Date("Opened"), Closed = closed, Due = cells.Date("Due"), Owner = cells.Text("Owner"), State = state, IsClosed = closed is not null || StateWords.IsOver(state),
            Resolution = cells.Narrative("Resolution"), FromRisk = cells.Text("FromRisk"), Reopened = Count(row, "Reopened"),
        });
    }

    public static void Change(RecordRow row)
    {
        if (row.Title(nameof(ChangeRequest.Title)) is not { } title) return;
        var cells = row.Cells;
        row.Add(RecordKind.Changes, new ChangeRequest
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Type = cells.Choice("Type", ChoiceWords.ChangeTypes) ?? ChangeType.Unknown,
            Approval = cells.Choice("Approval", ChoiceWords.Approvals) ?? Approval.Unknown, Priority = Priority(row),
            CostImpact = cells.Money("CostImpact"), ScheduleImpactDays = Days(row), ScopeItems = cells.Number("ScopeItems"),
            Requested = cells.Date("Requested"), Decided = cells.Date("Decided"), Decider = cells.Text("Decider"),
        });
    }

    public static void Decision(RecordRow row)
    {
        if (row.Title(nameof(Domain.Delivery.Decision.Title)) is not { } title) return;
        var cells = row.Cells;
        var state = row.State();
        var decided = cells.Date("Decided");
        row.Add(RecordKind.Decisions, new Decision
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Decider = cells.Text("Decider"), Raised = cells.Date("Raised"), NeededBy = cells.Date("NeededBy"),
            Decided = decided, State = state, IsDecided = decided is not null || StateWords.IsDecided(state), Consequence = cells.Narrative("Consequence"),
        });
    }

    public static void Action(RecordRow row)
    {
        if (row.Title(nameof(ActionItem.Title)) is not { } title) return;
        var cells = row.Cells;
        var state = row.State();
        row.Add(RecordKind.Actions, new ActionItem
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Owner = cells.Text("Owner"), Raised = cells.Date("Raised"), Due = cells.Date("Due"),
            State = state, IsDone = cells.Date("Closed") is not null || StateWords.IsOver(state),
        });
    }

    /// <summary>A number is a priority where 1 is the highest, as most lists have it; a severity or an impact in numbers is not read.</summary>
    private static Priority Priority(RecordRow row)
    {
        if (row.Cells.Clean("Priority") is not { } clean) return Domain.Delivery.Priority.Unknown;
        if (clean is "1" or "2" or "3" or "4" or "5" && row.Cells.Header("Priority").Contains("priority", StringComparison.OrdinalIgnoreCase))
        {
            row.Findings.Info("priority-numbers", "Priorities in numbers were read with 1 as the highest.", row.Place.Row, row.Cells.Header("Priority"));
            return clean switch { "1" => Domain.Delivery.Priority.Critical, "2" => Domain.Delivery.Priority.High, "3" => Domain.Delivery.Priority.Moderate, _ => Domain.Delivery.Priority.Low };
        }

        return row.Cells.Choice("Priority", ChoiceWords.Priorities) ?? Domain.Delivery.Priority.Unknown;
    }

    /// <summary>A product of two scores of five; what is above 25 is of another scale and not read.</summary>
    private static decimal? Score(RecordRow row, string field)
    {
        if (!row.Cells.Has(field) || row.Cells.Clean(field) is not { } clean || LevelWords.Word(clean) > 0) return null;
        if (row.Cells.Number(field) is not { } score) return null;
        if (score is >= 0 and <= 25) return score;
        row.Cells.Warn("score-out-of-range", field, clean, "is not a score from 1 to 25; it is not known");
        return null;
    }

    private static int? Count(RecordRow row, string field) => row.Cells.Number(field) is { } number and >= 0 and <= 100_000 ? (int)number : null;

    private static decimal? Days(RecordRow row)
    {
        if (row.Cells.Quantity("ScheduleImpactDays", out var unit) is not { } value) return null;
        if (unit is Quantity.None or Quantity.Days) return value;
        if (unit == Quantity.Weeks) return value * DaysAWeek;
        row.Cells.Warn("days-not-understood", "ScheduleImpactDays", row.Cells.Clean("ScheduleImpactDays") ?? "", "is not a number of days or weeks; it is not known");
        return null;
    }
}
