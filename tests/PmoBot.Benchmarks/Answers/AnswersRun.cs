using System.Diagnostics;
using System.Globalization;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.TestKit;

namespace PmoBot.Benchmarks.Answers;

/// <summary>The time of one answer, from the words to the bytes of the card, against the size of the portfolio: it should be flat.</summary>
internal static class AnswersRun
{
    private static readonly int[] Sizes = [100, 1_000, 10_000, 100_000];
    private static readonly string[] Questions =
        ["how is the portfolio doing", "what changed", "show the red projects", $"how is {GeneratedPortfolio.NameOf(42)}", "where is this from", "help"];

    public static int Run(Arguments arguments, CancellationToken stop)
    {
        var rounds = arguments.Number("rounds", arguments.Has("quick") ? 5 : 21, 1, 1_000);
        var stretch = TimeSpan.FromMilliseconds(arguments.Number("milliseconds", arguments.Has("quick") ? 20 : 60, 1, 10_000));
        var bots = Sizes.Select(Prepare).ToList();
        var cells = Questions.Select(question => bots.Select(bot => new Cell(bot, question)).ToList()).ToList();
        foreach (var cell in cells.SelectMany(row => row)) cell.Check();
        foreach (var cell in cells.SelectMany(row => row)) cell.Measure(stretch); // the first stretch warms and is not kept
        foreach (var cell in cells.SelectMany(row => row)) cell.Begin();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var cell in cells.SelectMany(row => row))
            {
                stop.ThrowIfCancellationRequested();
                cell.Measure(stretch);
            }
        }

        Print(cells);
        return 0;
    }

    private static Bot Prepare(int projects)
    {
        var begun = Stopwatch.GetTimestamp();
        var bot = GeneratedPortfolio.Bot(projects);
        Console.WriteLine($"{projects:#,0} projects: made, read and laid out in {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:#,0} ms");
        return bot;
    }

    private static void Print(List<List<Cell>> cells)
    {
        Console.WriteLine();
        Console.WriteLine($"| µs for one answer with its card | {string.Join(" | ", Sizes.Select(Whole))} | largest / smallest | KiB made | card bytes |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", Sizes.Length + 3))}");
        foreach (var row in cells)
        {
            var times = row.Select(cell => cell.Microseconds).ToList();
            var marks = times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture));
            Console.WriteLine($"| {row[0].Question} | {string.Join(" | ", marks)} | {times[^1] / times[0]:0.00} "
                + $"| {row[^1].KibibytesEach:0.0} | {Whole(row[^1].CardBytes)} |");
        }
    }

    private static string Whole(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>One question to one bot, measured again and again.</summary>
    private sealed class Cell(Bot bot, string question)
    {
        private readonly List<double> each = [];
        private long made;
        private long answers;

        public string Question => question;

        public double Microseconds => Statistics.Median(each);

        public double KibibytesEach => made / 1024.0 / answers;

        public int CardBytes { get; private set; }

        /// <summary>Makes sure that the question is understood: a quick "I do not understand" must not be measured.</summary>
        public void Check()
        {
            if (bot.Asks(question).Intent == Intents.None) throw new MeasureException($"The bot does not understand \"{question}\", so it is not measured.");
        }

        /// <summary>Forgets what was measured so far.</summary>
        public void Begin()
        {
            each.Clear();
            (made, answers) = (0, 0);
        }

        public void Measure(TimeSpan stretch)
        {
            var madeBefore = GC.GetAllocatedBytesForCurrentThread();
            var begun = Stopwatch.GetTimestamp();
            var count = 0;
            for (; count == 0 || Stopwatch.GetElapsedTime(begun) < stretch; count++) CardBytes = AnswerCard.Of(bot.Asks(question)).ToUtf8().Length;
            each.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds / count);
            made += GC.GetAllocatedBytesForCurrentThread() - madeBefore;
            answers += count;
        }
    }
}
