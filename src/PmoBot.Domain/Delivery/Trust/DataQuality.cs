using PmoBot.Domain.Delivery.Schedules;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>Counts what the active projects of a scope lack.</summary>
internal sealed class DataQuality(DeliverySource source, int[] active)
{
    public DataQualityCounts Counts(MilestonePicture milestones)
    {
        var datesStatuses = source.Portfolio.Current.Mapping.Has(Field.StatusDate) || source.Portfolio.Projects.Any(p => p.Project.StatusDate is not null);
        return new(
            active.Length,
            Count(p => string.IsNullOrWhiteSpace(p.Project.ProjectManager)),
            Count(p => string.IsNullOrWhiteSpace(p.Project.Sponsor)),
            Count(p => p.Reported == Health.Unknown && p.Absence != Absence.Stale),
            datesStatuses ? Count(p => p.Project.StatusDate is null) : 0,
            Count(p => p.Project.BaselineFinish is null && p.Baseline?.Finish is null),
            Count(p => p.Project.ForecastFinish is null && p.Project.ActualFinish is null),
            Count(p => p.Project.PercentComplete is null),
            Count(p => Money.Usable(p.Project.Budget) is null && Money.Usable(p.Project.WholeLifeCost) is null),
            active.Count(i => HasNoBenefit(i)),
            active.Count(i => source.Alignment.Of(i).IsEmpty),
            milestones.Missed.Where(m => m.Project is not null).DistinctBy(m => source.PlaceOf(m.Project!)).Count());
    }

    private int Count(Func<ProjectReading, bool> lacks) => active.Count(i => lacks(source.Portfolio.Projects[i]));

    private bool HasNoBenefit(int place)
    {
        var project = source.Portfolio.Projects[place].Project;
        return source.Benefits.Of(place).IsEmpty && Money.Usable(project.BenefitPlanned) is null && Money.Usable(project.BenefitForecast) is null && Money.Usable(project.BenefitRealised) is null;
    }
}
