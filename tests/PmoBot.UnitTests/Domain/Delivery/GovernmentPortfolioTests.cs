using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>
/// Two years of a real portfolio, counted independently (by another program, ids compared without white space). Passes with nothing said where the data is not there.
/// </summary>
public sealed class GovernmentPortfolioTests
{
    [Fact]
    public void Two_years_of_the_government_portfolio_change_as_they_were_counted_by_others()
    {
        if (Shared() is not { } folder) return;
        var reading = DeliveryReading.Of(
            PortfolioReading.Of([Read(folder, "gmpp_2022_23.csv", new(2023, 3, 31)), Read(folder, "gmpp_2023_24.csv", new(2024, 3, 31))], HealthRules.Default), DeliveryHistory.Empty, DeliveryRules.Default);
        reading.Portfolio.Comparison!.Common.ShouldBe(191);
        int Count(ChangeKind kind) => reading.Portfolio.ChangeCounts.GetValueOrDefault(kind);
        (Count(ChangeKind.Worse), Count(ChangeKind.Better), Count(ChangeKind.NoLongerKnown), Count(ChangeKind.NowKnown)).ShouldBe((14, 22, 1, 5));
        (Count(ChangeKind.FinishLater), Count(ChangeKind.FinishEarlier)).ShouldBe((44, 18));

        var slip = reading.All.Schedule.Active;
        (slip.Known, slip.Late, slip.Median, slip.Longest).ShouldBe((162, 44, 0m, 7671));
        slip.Mean.ShouldBe(-31929m / 162);

        var cost = reading.All.Cost.ByCurrency.ShouldHaveSingleItem();
        (cost.ForecastToOriginal.Known, cost.Overspend.Known, cost.Underspend.Known).ShouldBe((140, 55, 30));
        (cost.Overspend.Sum / 1_000_000, cost.NetOver / 1_000_000).ShouldBe((28_388m, 23_604m));

        var year = reading.All.Forecast.Years.ShouldHaveSingleItem();
        (year.Known, year.Budget / 1_000_000, year.Forecast / 1_000_000).ShouldBe((197, 45_426.246m, 39_671.467m));
        reading.All.EarnedValue.ByCurrency.ShouldBeEmpty();
        reading.All.Gaps.ShouldContain(g => g.Figure == "evm.cpi" && g.IsTotal);
    }

    private static PortfolioSnapshot Read(string folder, string file, DateOnly asOf)
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return new RegisterReader().Read(stream, file, Sources.Registers.Request).ShouldBeOfType<RegisterRead>().Snapshot with { AsOf = asOf };
    }

    private static string? Shared()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "shared", "data", "uk-gmpp");
            if (Directory.Exists(folder)) return folder;
        }

        return null;
    }
}
