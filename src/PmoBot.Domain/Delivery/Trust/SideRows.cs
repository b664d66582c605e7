using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Delivery.Risks;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>Scope by its items and changes (domain rules 2.1, row Scope).</summary>
internal readonly record struct ScopeSide(Ratio Accepted, int CriticalChanges, Health Colour)
{
    public static ScopeSide Of(ProjectQuality quality, DeliveryRules rules)
    {
        var (accepted, critical) = (quality.AcceptedOfDue, quality.CriticalScopeChanges);
        var colour = critical > 0 ? Health.Red : accepted.Percent is { } percent ? SideLimits.Falling(percent, rules.ScopeAmberPercent, rules.ScopeRedPercent) : Health.Unknown;
        return new(accepted, critical, colour);
    }
}

/// <summary>Quality by first-pass acceptance and open critical defects: the worse of what is known.</summary>
internal readonly record struct QualitySide(Ratio FirstPass, decimal? Critical, Health Colour)
{
    public static QualitySide Of(ProjectQuality quality, DeliveryRules rules)
    {
        var pass = quality.FirstPass.Percent is { } percent ? SideLimits.Falling(percent, rules.QualityAmberPercent, rules.QualityRedPercent) : Health.Unknown;
        var defects = quality.DefectsCritical switch { null => Health.Unknown, <= 0 => Health.Green, var n when n >= rules.CriticalDefectsRed => Health.Red, _ => Health.Amber };
        return new(quality.FirstPass, quality.DefectsCritical, SideLimits.Worse(pass, defects));
    }
}

/// <summary>Resources by the peak projected utilisation of the project's roles in the weeks ahead, and its unfilled roles.</summary>
/// <param name="Peak">The most used of its role-months whose capacity is known; null when none is.</param>
/// <param name="WithoutCapacity">Roles that it uses and whose capacity nobody has said: then it is not green.</param>
internal readonly record struct ResourceSide(RoleMonth? Peak, int Unfilled, int WithoutCapacity, Health Colour)
{
    public static ResourceSide Of(ReadOnlySpan<Allocation> rows, RoleMatrix roles, DateOnly asOf, DeliveryRules rules)
    {
        var (from, to) = (RoleMatrix.MonthOf(asOf), RoleMatrix.MonthOf(Ahead(asOf, rules.ResourceWindowDays)));
        var (used, unfilled, blind) = (new HashSet<(int, int)>(), new HashSet<int>(), new HashSet<int>());
        RoleMonth? peak = null;
        foreach (var row in rows)
        {
            var key = roles.KeyOf(row);
            if (key.Month < from || key.Month > to) continue;
            if (row.IsConfirmed == false) unfilled.Add(key.Role);
            if (!used.Add(key)) continue;
            var month = roles.Month(key, 0);
            if (month.ProjectedPercent is null && month.IsOver != true) blind.Add(key.Role);
            else if (peak is null || Use(month) > Use(peak) || (Use(month) == Use(peak) && (month.Month, month.Role).CompareTo((peak.Month, peak.Role)) < 0)) peak = month;
        }

        return new(peak, unfilled.Count, blind.Count, used.Count == 0 ? Health.Unknown : ColourOf(peak, unfilled.Count, blind.Count, rules));
    }

    private static Health ColourOf(RoleMonth? peak, int unfilled, int blind, DeliveryRules rules)
    {
        var use = peak is null ? Health.Unknown : SideLimits.Rising(Use(peak), rules.UtilisationAmberPercent, rules.UtilisationRedPercent);
        var roles = unfilled == 0 ? Health.Green : unfilled >= rules.UnfilledRolesRed ? Health.Red : Health.Amber;
        var worse = SideLimits.Worse(use, roles);
        return worse == Health.Green && (blind > 0 || peak is null) ? Health.Unknown : worse;
    }

    /// <summary>A stated capacity of next to nothing with demand is beyond every limit.</summary>
    private static decimal Use(RoleMonth month) => month.ProjectedPercent ?? 10_000m;

    private static DateOnly Ahead(DateOnly from, int days) => from.DayNumber + days > DateOnly.MaxValue.DayNumber ? DateOnly.MaxValue : from.AddDays(days);
}

/// <summary>Risk by expected loss against contingency, and by high scores without a response.</summary>
/// <param name="Loss">Σ expected loss of the open risks in the contingency's currency.</param>
/// <param name="Unmeasured">Open risks without an expected loss in that currency: then it is not green.</param>
/// <param name="Unanswered">Open risks with a score of the red limit or more and no response.</param>
internal readonly record struct RiskSide(decimal Loss, Amount? Contingency, int Open, int Unmeasured, int Unanswered, Health Colour)
{
    public static RiskSide Of(Project project, ReadOnlySpan<Risk> rows, DeliveryRules rules)
    {
        var contingency = Money.Usable(project.Contingency) is { Value: >= 0 } money ? money : null;
        var (loss, open, unmeasured, unanswered) = (0m, 0, 0, 0);
        foreach (var risk in rows)
        {
            if (RiskLine.IsClosed(risk)) continue;
            open++;
            if (RiskLine.ScoreOf(risk) >= rules.RiskScoreRed && string.IsNullOrWhiteSpace(risk.Response)) unanswered++;
            var (one, currency) = RiskLine.LossOf(risk);
            if (one is { } known && (contingency is null || currency == contingency.Currency)) loss += known;
            else unmeasured++;
        }

        return new(loss, contingency, open, unmeasured, unanswered, rows.IsEmpty ? Health.Unknown : ColourOf(loss, contingency, open, unmeasured, unanswered, rules));
    }

    /// <summary>Loss ÷ contingency × 100; null without a contingency above zero.</summary>
    public decimal? Percent => Numbers.Quotient(Loss * 100m, Contingency?.Value);

    private static Health ColourOf(decimal loss, Amount? contingency, int open, int unmeasured, int unanswered, DeliveryRules rules)
    {
        if (unanswered > 0) return Health.Red;
        if (open == 0) return Health.Green;
        if (contingency is null) return Health.Unknown;
        var colour = loss * 100m <= rules.RiskAmberPercent * contingency.Value!.Value ? Health.Green
            : loss * 100m <= rules.RiskRedPercent * contingency.Value.Value ? Health.Amber : Health.Red;
        return colour == Health.Green && unmeasured > 0 ? Health.Unknown : colour;
    }
}

/// <summary>Limits that a percentage is coloured with; exactly on a limit is the better colour.</summary>
internal static class SideLimits
{
    public static Health Falling(decimal percent, decimal amber, decimal red) => percent >= amber ? Health.Green : percent >= red ? Health.Amber : Health.Red;

    public static Health Rising(decimal percent, decimal amber, decimal red) => percent <= amber ? Health.Green : percent <= red ? Health.Amber : Health.Red;

    public static Health Worse(Health x, Health y) => (Health)Math.Max((byte)x, (byte)y);
}
