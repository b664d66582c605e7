using System.Globalization;
using PmoBot.Domain.Feedback.Catalogue;
using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

public sealed class CatalogueTests
{
    private static readonly ServiceCatalogue Default = DefaultServices.Catalogue;

    [Fact]
    public void There_are_26_services_in_three_levels_each_whole()
    {
        Default.Services.Length.ShouldBe(26);
        Default.Services.CountBy(s => s.Level).ShouldBe([new(ServiceLevel.Strategic, 8), new(ServiceLevel.Tactical, 10), new(ServiceLevel.Enabling, 8)]);
        Default.Services.Select(s => s.Id).Distinct().Count().ShouldBe(26);
        Default.Services.ShouldAllBe(s => s.Area != DeliveryArea.Unknown && s.Promise.ToString().EndsWith('.') && s.TargetPercent == 80 && s.Customers != null);
        Default.Services.Select(s => s.Area).Distinct().Count().ShouldBe(5);
        Default.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void No_service_speaks_in_protected_words() =>
        Default.Services.ShouldAllBe(s => !$"{s.Name} {s.Description} {s.Promise}".Contains("Value Ring", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_person_finds_a_service_by_its_name_or_a_part_of_it()
    {
        Named("training").ShouldBe(["training"]);
        Named("Business case support").ShouldBe(["business-case"], "punctuation does not count");
        Named("reporting").ShouldBe(["executive-reporting"]);
        Named("support").Length.ShouldBeGreaterThan(3);
        Named("parking").ShouldBeEmpty();
        Named(" ").ShouldBeEmpty();

        static string[] Named(string words) => [.. Default.Named(words, Wording.English).Select(s => s.Id)];
    }

    [Fact]
    public void What_the_customer_writes_stands_in_every_language()
    {
        var own = Default.Find("training")! with { Name = ServiceText.Own(" PMO-Akademie "), TargetPercent = 75 };
        var changed = Default.With(own).With(own with { Id = "new", Name = ServiceText.Own("New") });
        changed.Services.Length.ShouldBe(27);
        changed.Find("TRAINING")!.Name.In(CultureInfo.GetCultureInfo("de-DE")).ShouldBe("PMO-Akademie");
        changed.Find("training")!.Name.IsOwn.ShouldBeTrue();
        Default.Find("training")!.TargetPercent.ShouldBe(80, "the default itself is not changed");
    }

    [Fact]
    public void A_catalogue_that_makes_no_sense_says_why()
    {
        var wrong = Default.With(Default.Find("training")! with { Name = ServiceText.Own("Coaching and mentoring"), TargetPercent = 120, QuarterlyCost = -1 });
        wrong.Problems().Select(p => p.ToString()).ShouldBe(
        [
            "The target of Coaching and mentoring is 120 percent; give 0 to 100.", "The cost of Coaching and mentoring is negative.",
            "2 services are called Coaching and mentoring; give each a name of its own.",
        ]);
    }
}
