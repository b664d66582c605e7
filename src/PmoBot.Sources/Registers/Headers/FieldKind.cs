using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>What kind of values a field holds.</summary>
internal enum FieldKind : byte { Id, Name, Text, Person, State, Health, Date, Percent, Money, Narrative, Number }

/// <summary>Says which kind each canonical field is.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(Field field) => field switch
    {
        Field.ProjectId => FieldKind.Id,
        Field.Name => FieldKind.Name,
        Field.Sponsor or Field.ProjectManager => FieldKind.Person,
        Field.State => FieldKind.State,
        Field.Description or Field.Summary or Field.PathToGreen or Field.DecisionsNeeded => FieldKind.Narrative,
        >= Field.Status and <= Field.StatusBenefits => FieldKind.Health,
        Field.StatusDate or Field.BaselineStart or Field.Start or Field.BaselineFinish or Field.ForecastFinish or Field.ActualFinish or Field.ApprovedOn => FieldKind.Date,
        Field.PercentComplete or Field.PlannedPercent => FieldKind.Percent,
        Field.PriorityRank or Field.PriorityScore => FieldKind.Number,
        >= Field.Budget and <= Field.Contingency => FieldKind.Money,
        _ => FieldKind.Text,
    };

    /// <summary>The dimension of a health field; null for the overall status.</summary>
    public static Dimension? DimensionOf(Field field) => field switch
    {
        Field.StatusSchedule => Dimension.Schedule,
        Field.StatusCost => Dimension.Cost,
        Field.StatusScope => Dimension.Scope,
        Field.StatusResources => Dimension.Resources,
        Field.StatusQuality => Dimension.Quality,
        Field.StatusRisk => Dimension.Risk,
        Field.StatusBenefits => Dimension.Benefits,
        _ => null,
    };
}

/// <summary>One thing that a header may mean.</summary>
/// <param name="Score">0 to 100: how strongly the words say so.</param>
internal readonly record struct HeaderMeaning(Field Field, int Score, string Why);
