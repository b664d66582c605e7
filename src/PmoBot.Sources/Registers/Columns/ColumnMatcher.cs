using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Gives columns their fields: what is stated first, then the best agreement of header and values, one column a field.</summary>
internal sealed class ColumnMatcher(SheetProfile sheet, ImportRequest request, FindingList findings)
{
    private const double Enough = 36;
    private readonly Dictionary<int, PlannedColumn> _byColumn = [];
    private const double Ambiguous = 79, Certain = 84;
    private readonly HashSet<Field> _taken = [];
    private readonly Dictionary<Field, double> _scores = [];
    private readonly HashSet<int> _leftAlone = [];

    public List<PlannedColumn> Match()
    {
        if (request.Stated is { } stated) new StatedColumns(sheet, stated, request, findings).Apply(Take, _leftAlone);
        Reuse();
        var candidates = Candidates();
        LeaveEarlierPeriods(candidates);
        candidates.Sort(Better);
        foreach (var candidate in candidates)
        {
            if (_taken.Contains(candidate.Field) || _byColumn.ContainsKey(candidate.Index) || _leftAlone.Contains(candidate.Index)) continue;
            if (IsBaselineInName(candidate)) continue;
            _scores[candidate.Field] = candidate.Score;
            Take(candidate.Index, candidate.Field, 0, candidate.Why);
        }

        FindName(candidates);
        KeepStatus();
        StatusColumns.Coalesce(_byColumn, candidates, _leftAlone, sheet.Columns);
        TellOwner();
        return [.. _byColumn.Values.OrderBy(c => c.Index)];
    }

    /// <summary>"Planned end", "Target" or "Go-live" is a baseline only beside a column that is certainly the forecast.</summary>
    private bool IsBaselineInName(Candidate candidate) => candidate.Score < Ambiguous && candidate.Field switch
    {
        Field.BaselineFinish => _scores.GetValueOrDefault(Field.ForecastFinish) < Certain,
        Field.BaselineStart => _scores.GetValueOrDefault(Field.Start) < Certain,
        _ => false,
    };

    /// <summary>Where nothing else names the projects, a short description or summary does.</summary>
    private void FindName(List<Candidate> candidates)
    {
        if (_taken.Contains(Field.Name)) return;
        foreach (var candidate in candidates)
        {
            if (candidate.Field != Field.Name || !_byColumn.TryGetValue(candidate.Index, out var chosen) || FieldKinds.Of(chosen.Field) != FieldKind.Narrative) continue;
            _taken.Remove(chosen.Field);
            Take(candidate.Index, Field.Name, 0, "nothing else names the projects");
            return;
        }

        NameFromIds();
    }

    /// <summary>A column of "ids" that are words, not codes, names the projects.</summary>
    private void NameFromIds()
    {
        var ids = _byColumn.Values.FirstOrDefault(c => c.Field == Field.ProjectId && !IsStated(c));
        if (ids is null || ids.Profile.Share(ids.Profile.Wordy) < 0.5) return;
        _taken.Remove(Field.ProjectId);
        Take(ids.Index, Field.Name, 0, "nothing else names the projects; values are names");
    }

    /// <summary>Where nothing else is the status and the words of "Status" are of no life either, it stays the status, so that nobody overlooks that it was not understood.</summary>
    private void KeepStatus()
    {
        if (_taken.Contains(Field.Status)) return;
        var state = _byColumn.Values.FirstOrDefault(c => c.Field == Field.State && !IsStated(c));
        if (state is null || state.Profile.Told <= 0 || state.Profile.Share(state.Profile.LifeWords + state.Profile.Long) > 0.1) return;
        if (!HeaderLexicon.Meanings(state.Header).Exists(m => m.Field == Field.Status && m.Score >= 80)) return;
        var words = state.Profile.Samples(200);
        if (words.Count(LifeCycleWords.IsLike) * 5 >= words.Count) return;
        _taken.Remove(Field.State);
        Take(state.Index, Field.Status, 0, "nothing else is the status");
    }

    private static bool IsStated(PlannedColumn column) => column.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal);

    private void Take(int index, Field field, int order, string why)
    {
        _byColumn[index] = new(index, sheet.Header.Headers[index], sheet.Columns[index], field, order, why);
        _taken.Add(field);
    }

    /// <summary>What was stated for an earlier import holds while its header is there and nothing new is stated.</summary>
    private void Reuse()
    {
        foreach (var column in request.Previous?.Columns ?? [])
        {
            if (!column.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal) || request.Stated is not null) continue;
            var index = Array.FindIndex(sheet.Header.Headers, h => HeaderText.Compare(h.Text) == HeaderText.Compare(column.Header));
            if (index >= 0 && index < sheet.Columns.Length && !_byColumn.ContainsKey(index)) Take(index, column.Field, column.Order, column.Why);
        }
    }

    private List<Candidate> Candidates()
    {
        var all = new List<Candidate>();
        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            var header = sheet.Header.Headers[i];
            if (_byColumn.ContainsKey(i) || _leftAlone.Contains(i)) continue;
            foreach (var meaning in HeaderLexicon.Meanings(header))
            {
                var fit = ColumnFit.Of(meaning.Field, header, sheet.Columns[i]);
                var score = meaning.Score * fit;
                if (score >= Enough) all.Add(new(i, header, meaning.Field, score, Filled(i), Why(meaning, fit)));
            }
        }

        return all;
    }

    private double Filled(int index) => sheet.Rows == 0 ? 0 : (double)sheet.Columns[index].Told / sheet.Rows;

    private static string Why(HeaderMeaning meaning, double fit) =>
        meaning.Why + (fit > 1 ? FieldKinds.Of(meaning.Field) == FieldKind.Health ? "; values are colours" : "; values are words of a life cycle" : fit == 1 ? "; values agree" : "");

    private static int Better(Candidate a, Candidate b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0) return byScore;
        var byFilled = b.Filled.CompareTo(a.Filled);
        if (byFilled != 0) return byFilled;
        var byText = string.CompareOrdinal(a.Header.Text, b.Header.Text);
        return byText != 0 ? byText : a.Index.CompareTo(b.Index);
    }

    /// <summary>"DCA 2024" beside "DCA 2025": the latest one counts, the earlier ones are history. A year's budget is never the whole budget.</summary>
    private void LeaveEarlierPeriods(List<Candidate> candidates)
    {
        foreach (var series in candidates.Where(c => HeaderPeriod.Of(c.Header) > 0).GroupBy(c => (c.Field, HeaderPeriod.Base(c.Header))).ToList())
        {
            if (FieldKinds.Of(series.Key.Field) == FieldKind.Money && series.Key.Field is not (Field.WholeLifeCost or Field.YearBudget or Field.YearForecast))
            {
                candidates.RemoveAll(c => series.Any(s => s.Index == c.Index) && c.Field is not (Field.YearBudget or Field.YearForecast or Field.WholeLifeCost));
                continue;
            }

            var latest = series.MaxBy(c => HeaderPeriod.Of(c.Header));
            var earlier = series.Where(c => c.Index != latest.Index).ToList();
            if (earlier.Count == 0) continue;
            foreach (var old in earlier.Where(o => _leftAlone.Add(o.Index)))
            {
                findings.Info("earlier-period", $"'{old.Header.Text}' was left alone because '{latest.Header.Text}' is later.", column: old.Header.Text);
            }
        }
    }

    private void TellOwner()
    {
        foreach (var column in _byColumn.Values)
        {
            if (column.Field != Field.ProjectManager || column.Header.Key is not ("owner" or "projectowner") || column.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal) || _taken.Contains(Field.Sponsor)) continue;
            findings.Info("owner-assumed", $"'{column.Header.Text}' was taken as the project manager; state it in a mapping file if it is the sponsor.", column: column.Header.Text);
        }
    }
}

/// <summary>A column that may be a field, with how well header and values agree.</summary>
internal readonly record struct Candidate(int Index, HeaderText Header, Field Field, double Score, double Filled, string Why);
