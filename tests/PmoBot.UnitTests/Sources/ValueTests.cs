using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Money, percents and dates are read exactly or not at all.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("1,200,000", 1_200_000)]
    [InlineData("1.200.000,00", 1_200_000)]
    [InlineData("1 200 000", 1_200_000)]
    [InlineData("12,34,567", 1_234_567)]
    [InlineData("£1,139.18", 1139.18)]
    [InlineData("1.2M", 1_200_000)]
    [InlineData("1200k", 1_200_000)]
    [InlineData("£5bn", 5_000_000_000)]
    [InlineData("2 crore", 20_000_000)]
    [InlineData("(120)", -120)]
    [InlineData("USD 1,000", 1000)]
    [InlineData("1.2E+06", 1_200_000)]
    public void An_amount_is_exact(string cell, double value)
    {
        var amount = Registers.Budget(cell).ShouldNotBeNull();
        amount.Kind.ShouldBe(AmountKind.Plain);
        amount.Value.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("5 - 25 Million", 5e6, 25e6)]
    [InlineData("£5m-£10m", 5e6, 10e6)]
    [InlineData("500 Million +", 5e8, null)]
    [InlineData("<£10m", null, 1e7)]
    [InlineData("Low: 304.64, Mid: 331.47, High: 331.47", 304.64, 331.47)]
    public void A_range_is_kept_and_never_a_number(string cell, double? low, double? high)
    {
        var amount = Registers.Budget(cell).ShouldNotBeNull();
        amount.Kind.ShouldBe(AmountKind.Range);
        amount.Value.ShouldBeNull();
        amount.Low.ShouldBe((decimal?)low);
        amount.High.ShouldBe((decimal?)high);
    }

    [Theory]
    [InlineData("Exempt under Section 43 - Commercial interests", AmountKind.Withheld)]
    [InlineData("Section 43 - Commercial interests", AmountKind.Withheld)]
    [InlineData("NFP", AmountKind.Withheld)]
    [InlineData("TBC", AmountKind.NotUnderstood)]
    [InlineData("see note 12", AmountKind.NotUnderstood)]
    public void A_number_is_never_picked_out_of_words(string cell, AmountKind kind)
    {
        var amount = Registers.Budget(cell).ShouldNotBeNull();
        amount.Kind.ShouldBe(kind);
        amount.Value.ShouldBeNull();
    }

    [Fact]
    public void A_blank_amount_is_no_amount() => Registers.Budget("").ShouldBeNull();

    [Theory]
    [InlineData("Budget (£m)", 1_000_000, "GBP")]
    [InlineData("Budget in $k", 1000, "")]
    [InlineData("Budget (millions)", 1_000_000, "")]
    [InlineData("Budget AUD m", 1_000_000, "AUD")]
    [InlineData("Budget € '000", 1000, "EUR")]
    [InlineData("Budget (USD)", 1, "USD")]
    public void The_header_says_scale_and_currency(string header, int scale, string currency)
    {
        var amount = Registers.Budget("100", header).ShouldNotBeNull();
        amount.Value.ShouldBe(100m * scale);
        amount.Currency.ShouldBe(currency);
    }

    [Theory]
    [InlineData("Budget (£m)", "£5,000,000")]
    [InlineData("Budget (£m)", "5000000")]
    [InlineData("Budget (£m)", "£5,000,000 - £6,000,000")]
    [InlineData("Budget (£k)", "£5,000,000")]
    [InlineData("Budget (millions)", "5000000")]
    public void An_amount_in_full_units_in_a_scaled_column_is_not_multiplied_silently(string header, string cell)
    {
        var snapshot = Registers.Read($"Project,Status,{header}\nA,Green,12\nB,Red,3.5\nC,Red,\"{cell}\"\nD,Red,£5m\n");
        snapshot.Projects[2].Budget!.Kind.ShouldBe(AmountKind.NotUnderstood);
        snapshot.Projects[3].Budget!.Value.ShouldBe(5_000_000);
        var warning = snapshot.Findings.Single(f => f.Code == "amount-out-of-scale");
        (warning.Severity, warning.Row, warning.Column).ShouldBe((FindingSeverity.Warning, 4, header));
    }

    [Theory]
    [InlineData("Budget (£m)", "3", "9000", 9_000_000_000)]
    [InlineData("Budget (£k)", "1500000", "2500000", 2_500_000_000)]
    [InlineData("Budget (JPY millions)", "1200000", "1500000", 1_500_000_000_000)]
    public void A_large_project_among_small_ones_stays_what_it_is(string header, string other, string cell, double value) =>
        Registers.Read($"Project,Status,{header}\nA,Green,{other}\nB,Red,{other}\nC,Red,{cell}\n").Projects[2].Budget!.Value.ShouldBe((decimal)value);

    [Theory]
    [InlineData("2026-06-30", "2026-06-30", DatePrecision.Day)]
    [InlineData("2026-06-30 00:00:00", "2026-06-30", DatePrecision.Day)]
    [InlineData("30.06.2026", "2026-06-30", DatePrecision.Day)]
    [InlineData("30/06/2026", "2026-06-30", DatePrecision.Day)]
    [InlineData("30-Jun-26", "2026-06-30", DatePrecision.Day)]
    [InlineData("46203", "2026-06-30", DatePrecision.Day)]
    [InlineData("Mar-26", "2026-03-31", DatePrecision.Month)]
    [InlineData("March 2026", "2026-03-31", DatePrecision.Month)]
    [InlineData("2020-Q3", "2020-09-30", DatePrecision.Quarter)]
    [InlineData("Q3 FY26", "2026-09-30", DatePrecision.Quarter)]
    [InlineData("H1 2027", "2027-06-30", DatePrecision.Quarter)]
    [InlineData("FY2026/27", "2027-03-31", DatePrecision.Year)]
    public void A_date_is_read_with_its_precision(string cell, string date, DatePrecision precision) =>
        Registers.Read($"Project,Status,End date\nA,Green,{cell}\n").Projects[0].ForecastFinish.ShouldBe(new PlanDate(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), precision));

    [Fact]
    public void One_day_beyond_twelve_decides_the_column()
    {
        var snapshot = Registers.Read("Project,Status,End date\nA,Green,03/04/2026\nB,Red,12/31/2026\n");
        snapshot.Projects[0].ForecastFinish!.Value.Date.ShouldBe(new DateOnly(2026, 3, 4));
    }

    [Fact]
    public void An_order_that_nothing_proves_is_assumed_and_said()
    {
        var snapshot = Registers.Read("Project,Status,End date\nA,Green,03/04/2026\n");
        snapshot.Projects[0].ForecastFinish!.Value.Date.ShouldBe(new DateOnly(2026, 4, 3));
        snapshot.Findings.ShouldContain(f => f.Code == "date-order-assumed" && f.Column == "End date");
    }

    [Fact]
    public void An_impossible_date_is_a_finding_and_an_open_end_is_none()
    {
        var snapshot = Registers.Read("Project,Status,End date\nA,Green,31/02/2026\nB,Red,Ongoing - No End Date\nC,Red,TBC\n");
        snapshot.Projects.ShouldAllBe(p => p.ForecastFinish == null);
        snapshot.Findings.Count(f => f.Code.StartsWith("date-", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("0.45", "1", 45)]
    [InlineData("45", "1", 45)]
    [InlineData("45 %", "3 %", 45)]
    public void Percents_are_decided_by_their_column(string cell, string other, int percent) =>
        Registers.Read($"Project,Status,% Complete\nA,Green,{cell}\nB,Red,{other}\n").Projects[0].PercentComplete.ShouldBe(percent);

    [Fact]
    public void Percents_of_a_project_that_has_hardly_begun_are_no_fractions()
    {
        const string Csv = "Project,Status,% Complete\nA,Green,0.5\nB,Red,1.5\nC,Red,2\nD,Red,1\n";
        var snapshot = Registers.Read(Csv);
        snapshot.Projects.Select(p => p.PercentComplete).ShouldBe([0.5m, 1.5m, 2m, 1m]);
        snapshot.Findings.Single(f => f.Code == "percent-assumed").Column.ShouldBe("% Complete");
        Registers.Read(Csv, Registers.Request with { Stated = Registers.Stated("""{"percent": "hundred"}""") }).Findings.ShouldNotContain(f => f.Code == "percent-assumed");
        Registers.Read("Project,Status,% Complete\nA,Green,0.5\nB,Red,1\n").Findings.ShouldNotContain(f => f.Code == "percent-assumed");
    }
}
