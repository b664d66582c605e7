using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>How much a table looks like a register of projects: what only a register says, and whether its rows name different projects.</summary>
/// <param name="Own">Columns that only a register has, weighed as those of the other tables are.</param>
/// <param name="IsCandidate">It has a column of names, so that it could be read as a register.</param>
internal readonly record struct RegisterEvidence(int Own, bool IsCandidate)
{
    private const int Repeated = -4, FewRows = 4;

    public static RegisterEvidence Of(SheetProfile? sheet, ImportRequest request)
    {
        if (sheet is null) return default;
        var plan = new ColumnMatcher(sheet, request with { Stated = null, Previous = null }, new()).Match();
        var name = plan.Find(c => c.Field == Field.ProjectId) ?? plan.Find(c => c.Field == Field.Name);
        if (name is null) return default;
        var names = plan.Find(c => c.Field == Field.Name)?.Profile ?? name.Profile;
        var repeats = names.Filled >= FewRows && names.Distinct * 10 < names.Filled * 7;
        var unique = names.Filled > 0 && names.Distinct >= names.Filled - 1;
        return new(plan.Sum(Weight) + (repeats ? Repeated : unique ? 1 : 0), plan.Exists(c => c.Field == Field.Name) && sheet.Rows > 0);
    }

    private static int Weight(PlannedColumn column) => column.Field switch
    {
        Field.Status => column.Profile.Share(column.Profile.Colours + column.Profile.HealthWords) >= 0.3 ? 2 : 0,
        >= Field.StatusSchedule and <= Field.StatusBenefits => column.Profile.Share(column.Profile.Colours) >= 0.3 ? 1 : 0,
        Field.Budget or Field.WholeLifeCost or Field.Sponsor or Field.Program or Field.PortfolioGroup or Field.Phase => 2,
        Field.ForecastCost or Field.ActualCost or Field.PercentComplete or Field.BaselineFinish or Field.ForecastFinish or Field.ProjectManager or Field.OrgUnit => 1,
        _ => 0,
    };
}
