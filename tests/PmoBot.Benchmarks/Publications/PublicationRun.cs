using System.Diagnostics;
using System.Globalization;
using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.Benchmarks.Publications;

/// <summary>The time to decide what of a wave may be shown, for waves of several sizes and shapes; the sparse ones are the hard ones.</summary>
internal static class PublicationRun
{
    private static readonly (string Name, int Answers, int Services, int Departments, int Batches)[] Waves =
    [
        ("a PMO's quarter", 60, 10, 6, 1),
        ("the same in batches", 60, 10, 6, 4),
        ("an enterprise", 2_000, 20, 15, 8),
        ("an enterprise of small departments", 2_000, 26, 60, 8),
        ("a hundred thousand", 100_000, 26, 40, 12),
    ];

    public static int Run(Arguments arguments, CancellationToken stop)
    {
        var rounds = arguments.Number("rounds", arguments.Has("quick") ? 1 : 5, 1, 100);
        Console.WriteLine("| wave | answers | services × departments | batches | shown at the close | kept back | ms median | worst |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var wave in Waves)
        {
            var times = new List<double>();
            Publication? last = null;
            for (var round = 0; round < rounds; round++)
            {
                stop.ThrowIfCancellationRequested();
                (last, var milliseconds) = Once(wave, new Random(round));
                times.Add(milliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {wave.Name} | {wave.Answers:#,0} | {wave.Services} × {wave.Departments} | {wave.Batches} | {last!.Results.Length} | {last.KeptBack.Length} | {Statistics.Median(times):#,0.0} | {times.Max():#,0.0} |"));
        }

        return 0;
    }

    /// <summary>The wave's last publication after its batches, and the time of that last one.</summary>
    private static (Publication Last, double Milliseconds) Once((string Name, int Answers, int Services, int Departments, int Batches) wave, Random chance)
    {
        var disclosure = new ResultDisclosure(ConfidentialityRules.Default, ScoreScale.Five);
        var answers = new List<Answer>();
        var earlier = new List<Publication>();
        var milliseconds = 0.0;
        for (var batch = 1; batch <= wave.Batches; batch++)
        {
            // Each batch is twice the one before.
            var upTo = batch == wave.Batches ? wave.Answers : wave.Answers >> (wave.Batches - batch);
            while (answers.Count < upTo) answers.Add(Any(answers.Count, wave.Services, wave.Departments, chance));
            var begun = Stopwatch.GetTimestamp();
            var made = disclosure.Publish(new WaveAnswers { Wave = "w", At = default, IsFinal = batch == wave.Batches, Answers = answers, Earlier = [.. earlier] });
            milliseconds = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (made is null) continue;
            earlier.Add(made);
            for (var i = 0; i < answers.Count; i++) answers[i] = Shown(answers[i], answers[i].ShownIn ?? made.Number, chance);
        }

        return (earlier[^1], milliseconds);
    }

    private static Answer Any(int person, int services, int departments, Random chance)
    {
        // Some services and departments are much larger than others.
        var (service, department) = ((int)(services * Math.Pow(chance.NextDouble(), 2)), (int)(departments * Math.Pow(chance.NextDouble(), 2)));
        return new Answer { Rater = person + 1, Service = $"s{service:00}", Area = (DeliveryArea)(1 + (service % 5)), Department = $"d{department:00}" }
            .Saying(chance.Next(1, 6), null);
    }

    private static Answer Shown(Answer answer, int publication, Random chance) => new Answer
    {
        Rater = answer.Rater, Service = answer.Service, Area = answer.Area, Department = answer.Department, ShownIn = publication,
    }.Saying(chance.Next(1, 6), null);
}
