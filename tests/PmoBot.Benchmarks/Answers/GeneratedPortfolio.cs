using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;

namespace PmoBot.Benchmarks.Answers;

/// <summary>A bot that knows a portfolio of any size, with last month's snapshot to compare; the same size always gives the same portfolio.</summary>
internal static class GeneratedPortfolio
{
    private const int Seed = 20261122;
    private static readonly string[] Places = ["Harbour", "Northern", "Central", "Riverside", "Castle", "Meadow", "Summit", "Orchard"];
    private static readonly string[] Works = ["Payroll", "Bridge", "Data Centre", "Clinic", "Licensing", "Rail Link", "Records", "Network"];

    /// <summary>The name of the project with a number from 1 on.</summary>
    public static string NameOf(int number) => $"{Places[number % Places.Length]} {Works[number / Places.Length % Works.Length]} {number}";

    public static Bot Bot(int projects)
    {
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(PortfolioReading.Of([Snapshot(projects, monthsAgo: 1), Snapshot(projects, monthsAgo: 0)], HealthRules.Default)));
        return new Bot(portfolio, new BotOptions());
    }

    private static PortfolioSnapshot Snapshot(int projects, int monthsAgo)
    {
        var (plan, news) = (new Random(Seed), new Random(Seed + monthsAgo));
        return Given.Snapshot(
            Given.Today.AddDays(-7).AddMonths(-monthsAgo),
            Enumerable.Range(1, projects).Select(number => Project(number, plan, news)).ToList());
    }

    /// <param name="number">From 1 on.</param>
    /// <param name="plan">Draws what stays the same between the snapshots.</param>
    /// <param name="news">Draws what moves.</param>
    private static Project Project(int number, Random plan, Random news)
    {
        var baseline = Given.Today.AddDays(plan.Next(-200, 700));
        var usual = plan.Next(100);
        return Given.Project($"P-{number:000000}", NameOf(number), Colour(news.Next(20) == 0 ? news.Next(100) : usual), parts =>
        {
            parts.Row = number + 1;
            parts.Baseline = baseline;
            parts.Forecast = baseline.AddDays(Math.Max(0, news.Next(-60, 120)));
            parts.Budget = plan.Next(50, 50_000) * 1000m;
            parts.Summary = "Supplier is late, the final date is not agreed.";
        });
    }

    private static Health Colour(int draw) => draw switch
    {
        < 60 => Health.Green,
        < 84 => Health.Amber,
        < 96 => Health.Red,
        _ => Health.Unknown,
    };
}
