using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>Writes the figures of what can be relied on.</summary>
internal sealed class TrustFigures(DeliverySource source)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(TrustPicture trust)
    {
        yield return Share("trust.watermelon", $"Reported green, and the data says otherwise", trust.WatermelonRate, $"active projects reported green whose data says amber or red ÷ active projects reported green whose data says a colour × 100", Field.Status, trust.Watermelons);
        yield return Share("trust.stale", $"Status older than {source.Portfolio.Rules.StaleDays:# day|# days}", trust.StaleRate, $"active projects with an older status ÷ active projects whose status is dated × 100", Field.StatusDate, trust.Old);
        var quality = trust.Quality;
        yield return Count("trust.noManager", $"Active projects without a project manager", quality.NoManager, quality, Field.ProjectManager);
        yield return Count("trust.noSponsor", $"Active projects without a sponsor", quality.NoSponsor, quality, Field.Sponsor);
        yield return Count("trust.noStatus", $"Active projects without a status", quality.NoStatus, quality, Field.Status);
        yield return Count("trust.noStatusDate", $"Active projects whose status is not dated", quality.NoStatusDate, quality, Field.StatusDate);
        yield return Count("trust.noPlan", $"Active projects without a baseline finish", quality.NoPlan, quality, Field.BaselineFinish);
        yield return Count("trust.noDates", $"Active projects without a forecast finish", quality.NoDates, quality, Field.ForecastFinish);
        yield return Count("trust.noProgress", $"Active projects without percent complete", quality.NoProgress, quality, Field.PercentComplete);
        yield return Count("trust.noCost", $"Active projects without a cost", quality.NoCost, quality, Field.Budget);
        yield return Count("trust.noBenefit", $"Active projects without a benefit", quality.NoBenefit, quality, Field.BenefitPlanned);
        yield return Count("trust.noObjective", $"Active projects without an objective", quality.NoObjective, quality, Field.Objective);
    }

    private Figure Share(string key, Message label, Rate rate, Message formula, Field field, ImmutableArray<ProjectReading> projects) =>
        FigureWriter.Figure(key, label, rate.Percent, "percent", rate.NotKnown > 0 ? FigureQuality.Partial : FigureQuality.Complete, formula,
            [Writer.Column($"Projects", $"{rate.Met} of {rate.Known}", rate.Known, field), .. projects.Take(MostRows).Select(p => Writer.Cell($"{p.Project.Name}", $"{p.Reported}", p.Project, field))]);

    private Figure Count(string key, Message label, int count, DataQualityCounts quality, Field field) =>
        FigureWriter.Figure(key, label, count, "projects", FigureQuality.Complete, $"count of active projects whose row gives none", Writer.Column($"Active projects", $"{quality.Active}", quality.Active, field));
}
