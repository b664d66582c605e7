using System.Diagnostics;
using System.Globalization;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Delivery;
using PmoBot.TestKit;

namespace PmoBot.Benchmarks.Answers;

/// <summary>
/// Answers about delivery and value against the number of projects, twenty rows of tables each: time of an answer that nobody asked before, time and memory to lay the
/// portfolio out, and what an asker feels while another one is laid out and swapped in.
/// </summary>
internal static class DeliveryRun
{
    private static readonly string[] Questions =
    [
        "top risks", "are we over budget", "how late are we", "which milestones are due in the next 30 days", "which issues are oldest", "which decisions are waiting", "which roles are overbooked",
        "does the portfolio serve the strategy", "did we get the benefits", "what is the pmo worth", "where does the value come from", "which milestones did we miss last month", "forecast", "can we believe these colours", $"what does {GeneratedPortfolio.NameOf(42)} cost", "top risks in Harbour division", "are we over budget this year", "make a report for the board",
    ];

    public static int Run(Arguments arguments, CancellationToken stop)
    {
        int[] sizes = arguments.Has("quick") ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000];
        var rounds = arguments.Number("rounds", arguments.Has("quick") ? 7 : 21, 1, 1_000);
        var portfolios = sizes.Select(Lay).ToList();
        Console.WriteLine();
        Console.WriteLine($"| µs for one new answer with its card, median (slowest) | {string.Join(" | ", sizes.Select(Whole))} | largest / smallest |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", sizes.Length + 1))}");
        foreach (var question in Questions)
        {
            var times = portfolios.Select(p => Times(p, question, rounds, stop)).ToList();
            Console.WriteLine($"| {question} | {string.Join(" | ", times.Select(t => $"{Whole(t.Median)} ({Whole(t.Slowest)})"))} | {(double)times[^1].Median / times[0].Median:0.0} |");
        }

        Console.WriteLine();
        WhileSwapping(portfolios[sizes.IndexOf(10_000)], stop);
        return 0;
    }

    private static Subject Lay(int projects)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begun = Stopwatch.GetTimestamp();
        var portfolio = new CurrentPortfolio();
        var (reading, tables) = (GeneratedPortfolio.Reading(projects), GeneratedTables.Of(projects));
        var made = Stopwatch.GetElapsedTime(begun);
        begun = Stopwatch.GetTimestamp();
        portfolio.Swap(new PortfolioDesk(reading, tables, DeliveryRules.Default));
        var laid = Stopwatch.GetElapsedTime(begun);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"{Whole(projects)} projects with {Whole(projects * GeneratedTables.RowsEach)} rows: made in {Whole((int)made.TotalMilliseconds)} ms, laid out in {Whole((int)laid.TotalMilliseconds)} ms, {kept / 1024.0 / 1024.0:0.0} MiB kept");
        return new(projects, portfolio, new Bot(portfolio, new BotOptions()));
    }

    private static (int Median, int Slowest) Times(Subject subject, string question, int rounds, CancellationToken stop)
    {
        if (subject.Ask(question).Answer is { Intent: Intents.None } or { Headline: "I am not sure what you mean. Did you mean …?" }) throw new MeasureException($"The bot does not understand \"{question}\", so it is not measured.");
        for (var i = 0; i < 3; i++) subject.Ask(question);
        var times = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            stop.ThrowIfCancellationRequested();
            var begun = Stopwatch.GetTimestamp();
            subject.Ask(question);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        return ((int)Statistics.Median(times), (int)times.Max());
    }

    /// <summary>One asks all the time while another portfolio of the same size is laid out and swapped in, again and again.</summary>
    private static void WhileSwapping(Subject subject, CancellationToken stop)
    {
        var quiet = Waits(subject, () => Thread.Sleep(3_000), stop);
        var swaps = 0;
        var busy = Waits(subject, () =>
        {
            for (; swaps < 3; swaps++) subject.Portfolio.Swap(new PortfolioDesk(GeneratedPortfolio.Reading(subject.Projects), GeneratedTables.Of(subject.Projects), DeliveryRules.Default));
        }, stop);
        Console.WriteLine("| µs of an answer | median | 99 of 100 | slowest |");
        Console.WriteLine("|---|---:|---:|---:|");
        Console.WriteLine($"| nothing else happens | {Row(quiet)} |");
        Console.WriteLine($"| {swaps} portfolios of {Whole(subject.Projects)} projects are laid out and swapped in | {Row(busy)} |");
    }

    private static double[] Waits(Subject subject, Action work, CancellationToken stop)
    {
        var times = new List<double>();
        var working = Task.Factory.StartNew(work, stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var i = 0; !working.IsCompleted; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            subject.Ask(Questions[i % 6]);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        working.GetAwaiter().GetResult();
        return [.. times.Order()];
    }

    private static string Row(double[] ordered) => $"{Whole((int)Statistics.Quantile(ordered, 0.5))} | {Whole((int)Statistics.Quantile(ordered, 0.99))} | {Whole((int)ordered[^1])}";

    private static string Whole(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A portfolio that is asked; each time as if on another day, so that no kept reply is given.</summary>
    private sealed record Subject(int Projects, CurrentPortfolio Portfolio, Bot Bot)
    {
        private int day;

        public (Answer Answer, int Bytes) Ask(string question)
        {
            var utterance = new Utterance { Text = question, Place = Place.Personal, Today = Given.Today.AddDays(day++ % 2_500) };
            var answer = Bot.Hear(utterance).Answer;
            return (answer, AnswerCard.Of(answer).ToUtf8().Length);
        }
    }
}
