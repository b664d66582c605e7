using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Risks;

/// <summary>Adds up the risks of a scope.</summary>
internal sealed class RiskSums(DateOnly asOf, DateOnly? before, DeliveryRules rules)
{
    private readonly List<RiskLine> open = [];
    private readonly Dictionary<string, Sum> sums = new(StringComparer.Ordinal);
    private int closed, inClosed, openBefore, highBefore;
    private Ratio scores;

    /// <summary>The rows of one project, now and before. The spans before are empty without a set before.</summary>
    public void Add(ProjectReading? project, ReadOnlySpan<Risk> now, ReadOnlySpan<Risk> then)
    {
        if (now.IsEmpty && then.IsEmpty) return;
        var known = before is null ? null : Keys(then);
        foreach (var risk in now) Add(project, risk, known is not null && !known.Contains(Key(risk)));
        if (project?.Project.IsClosed == true) return;
        foreach (var risk in then) AddBefore(risk);
    }

    public RiskPicture Picture(bool isGiven) => new(Ranked(), rules)
    {
        IsGiven = isGiven,
        AsOf = asOf,
        Before = before,
        ByCurrency = Totals(),
        OpenInClosedProjects = inClosed,
        Closed = closed,
        OpenBefore = before is null ? null : openBefore,
        HighBefore = before is null ? null : highBefore,
        Scores = scores,
    };

    private void Add(ProjectReading? project, Risk risk, bool isNew)
    {
        if (RiskLine.IsClosed(risk))
        {
            closed++;
            return;
        }

        if (project?.Project.IsClosed == true)
        {
            inClosed++;
            return;
        }

        var line = RiskLine.Of(risk, project, isNew, asOf);
        open.Add(line);
        scores = scores.With(RiskLine.Within25(risk.InherentScore), RiskLine.Within25(risk.ResidualScore));
        if (line.ExpectedLoss is { } loss) SumOf(line.Currency!).AddLoss(loss);
        if (Money.Usable(risk.InherentExposure) is not { } inherent) return;
        var residual = Money.Usable(risk.ResidualExposure) is { } given && given.Currency == inherent.Currency ? given.Value
            : line.Currency == inherent.Currency ? line.ExpectedLoss : null;
        if (residual is { } after) SumOf(inherent.Currency).AddExposure(inherent.Value!.Value, after);
    }

    private void AddBefore(Risk risk)
    {
        if (RiskLine.IsClosed(risk)) return;
        openBefore++;
        if (RiskLine.ScoreOf(risk) >= rules.RiskScoreHigh) highBefore++;
        if (RiskLine.LossOf(risk) is { Loss: { } loss, Currency: { } currency }) SumOf(currency).AddBefore(loss);
    }

    private Sum SumOf(string currency) => sums.TryGetValue(currency, out var sum) ? sum : sums[currency] = new();

    private ImmutableArray<RiskTotals> Totals() =>
    [
        .. sums.OrderByDescending(s => s.Value.Losses).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => new RiskTotals(
            s.Key, open.Count, new(s.Key, s.Value.Loss, s.Value.Losses, open.Count),
            before is null ? null : new CurrencySum(s.Key, s.Value.Before, s.Value.LossesBefore, openBefore), s.Value.Inherent, s.Value.Residual, s.Value.WithBoth)),
    ];

    private ImmutableArray<RiskLine> Ranked()
    {
        var place = Totals().Select((t, i) => (t.Currency, i)).ToDictionary(t => t.Currency, t => t.i, StringComparer.Ordinal);
        return
        [
            .. open.OrderBy(r => r.Currency is null ? int.MaxValue : place[r.Currency]).ThenByDescending(r => r.ExpectedLoss).ThenByDescending(r => r.Score ?? -1)
                .ThenBy(r => r.Risk.Due?.Date ?? DateOnly.MaxValue).ThenBy(r => r.Project?.Project.Id ?? "", StringComparer.Ordinal)
                .ThenBy(r => r.Risk.Id ?? "", StringComparer.Ordinal).ThenBy(r => r.Risk.Title, StringComparer.Ordinal),
        ];
    }

    private static HashSet<string> Keys(ReadOnlySpan<Risk> rows)
    {
        var keys = new HashSet<string>(FoldedText.Names);
        foreach (var row in rows) keys.Add(Key(row));
        return keys;
    }

    /// <summary>Joins one set with the next: by the risk's own id, else by its title.</summary>
    private static string Key(Risk risk) => risk.Id is { Length: > 0 } id ? "#" + id : risk.Title;

    private sealed class Sum
    {
        public decimal Loss { get; private set; }
        public int Losses { get; private set; }
        public decimal Before { get; private set; }
        public int LossesBefore { get; private set; }
        public decimal Inherent { get; private set; }
        public decimal Residual { get; private set; }
        public int WithBoth { get; private set; }

        public void AddLoss(decimal loss) => (Loss, Losses) = (Loss + loss, Losses + 1);

        public void AddBefore(decimal loss) => (Before, LossesBefore) = (Before + loss, LossesBefore + 1);

        public void AddExposure(decimal inherent, decimal residual) => (Inherent, Residual, WithBoth) = (Inherent + inherent, Residual + residual, WithBoth + 1);
    }
}
