using CsCheck;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

public sealed class NamesTests
{
    private static readonly PortfolioSnapshot Register = Given.Snapshot(
        Given.Today,
        Project("P1", "New Hospital Programme", "Department of Health"),
        Project("P2", "Hospital Records", "Department of Health"),
        Project("P3", "Hospital Parking", "Department of Health"),
        Project("P4", "Hospital Kitchens", "Department of Health"),
        Project("P5", "Hospital Lifts", "Department of Health"),
        Project("P6", "Hospital Beds", "Department of Health"),
        Project("P7", "Hospital Roofs", "Department of Health"),
        Project("P8", "Transpennine Route Upgrade", "DFT"),
        Project("P9", "Skynet 6 (aka FBLOS)", "MOD"),
        Project("P10", "East West Rail Stage 1", "DFT"),
        Project("P11", "East West Rail Stage 2", "DFT"),
        Project("P12", "Type 26 Frigate", "MOD"),
        Project("P13", "HMRC Northern Ireland Programme", "HMRC"),
        Project("P14", "Home Office Biometrics (HOB) Programme", "HO"),
        Project("P15", "Fleet Solid Support", "MOD") with { Sponsor = "Imogen Hartwell" },
        Project("P16", "Ledger Renewal", "Finance") with { Program = "Harbour Operations" },
        Project("P17", "GOV.UK One Login", "CO"),
        Project("P18", "Type 31e", "MOD"),
        Project("P19", "HS2 Phase 1", "DFT"),
        Project("P20", "National Meter Exchange Supercomputing 2030", "ENERGY"),
        Project("P21", "Pilot Academy Dashboards Programme", "DFE"),
        Project("P22", "Coastal Rail Electrification", "DFT"),
        Project("P23", "Coastal Rail", "DFT"),
        Project("P24", "Maritime Heritage Museum Reopened", "DCMS"),
        Project("P25", "Armoured Carrier", "MOD") with { Description = "The Armoured Carrier programme will deliver the Mastiff 4 (MS4) vehicle and replaces the carrier built near Sheffield. It is known as Ironclad." },
        Project("P26", "Western Trans-Moorland Road", "DFT"),
        Project("P27", "Unity Programme", "HMRC"),
        Project("P28", "Workplace Services", "DEFRA"),
        Project("P29", "Workplace Services", "HO"),
        Project("P30", "Universal Voucher", "DWP"),
        Project("P31", "Q Grades Programme", "DFE"),
        Project("P32", "B917 Copper Kettle", "DFT"));

    [Theory]
    [InlineData("only defence", "MOD")]
    [InlineData("how is transport doing", "DFT")]
    [InlineData("what is defence spending against plan", "MOD")]
    [InlineData("home office projects", "HO")]
    [InlineData("the cabinet office", "CO")]
    public void A_department_is_known_by_what_people_call_it(string text, string department) =>
        new RegisterNames(Given.Reading(Register)).Find(Words.Of(text)).Of(GroupKind.Department).ShouldBe(department);

    [Theory]
    [InlineData("new hospital programme", "P1")]
    [InlineData("one login please", "P17")]
    [InlineData("type 31", "P18")]
    [InlineData("H.S.2 costs?", "P19")]
    [InlineData("hs 2 costs", "P19")]
    [InlineData("sky net, the satellites", "P9")]
    [InlineData("onelogin adoption", "P17")]
    [InlineData("onelogin system late?", "P17")]
    [InlineData("type26 status", "P12")]
    [InlineData("ping me about the type 26s", "P12")]
    [InlineData("copperkettle tunnel late?", "P32")]
    [InlineData("when does the B 917 finish", "P32")]
    [InlineData("hows nhp", "P1")]
    [InlineData("whats up with transpenine upgrade", "P8")]
    [InlineData("transpninne", "P8")]
    [InlineData("trans pennine route", "P8")]
    [InlineData("status of fblos", "P9")]
    [InlineData("sky net 6", "P9")]
    [InlineData("is skynet on track", "P9")]
    [InlineData("type 26", "P12")]
    [InlineData("home office biometrics", "P14")]
    [InlineData("p 14 please", "P14")]
    public void A_project_is_found_however_it_is_called(string text, string id) => Projects(text).ShouldBe([id]);

    [Theory]
    [InlineData("meter exchange supercomputer", "P20")]
    [InlineData("the supercomputer", "P20")]
    [InlineData("acadamy dashbords", "P21")]
    [InlineData("academy dashboard go live", "P21")]
    [InlineData("electrifying coastal rail", "P22")]
    [InlineData("coastal rail electrification", "P22")]
    [InlineData("how is coastal rail", "P23")]
    [InlineData("MHM reopened", "P24")]
    [InlineData("mastiff 4 vehicles", "P25")]
    [InlineData("is ironclad late", "P25")]
    [InlineData("how is ms4", "P25")]
    [InlineData("western trans moorland", "P26")]
    [InlineData("transmoorland road", "P26")]
    [InlineData("trans-moorland", "P26")]
    [InlineData("how is unity doing", "P27")]
    [InlineData("hows univ voucher", "P30")]
    [InlineData("q grade", "P31")]
    [InlineData("q grades, on time?", "P31")]
    [InlineData("copper kettle junction pls", "P32")]
    [InlineData("high speed two phase one", "P19")]
    [InlineData("hs2 phase I please", "P19")]
    [InlineData("t26 frigates", "P12")]
    public void A_name_is_found_in_other_forms_mistyped_cut_short_and_by_what_its_description_calls_it(string text, string id) => Projects(text).ShouldBe([id]);

    [Theory]
    [InlineData("workplace services at defra", "P28")]
    [InlineData("home office workplace services", "P29")]
    public void The_department_tells_which_of_several_is_meant(string text, string id) => Projects(text).ShouldBe([id]);

    [Fact]
    public void Without_a_department_all_that_bear_the_name_are_candidates() => Projects("how are workplace services").ShouldBe(["P28", "P29"], ignoreOrder: true);

    [Theory]
    [InlineData("let us promote unity in the team")]
    [InlineData("a train to sheffield lost my parcel")]
    [InlineData("is there a b 917 day delay")]
    [InlineData("which project is number one")]
    public void An_ordinary_word_or_a_place_that_a_description_speaks_of_names_no_project(string text) => Projects(text).ShouldBeEmpty();

    [Theory]
    [InlineData("supercomputer", "supercomputing")]
    [InlineData("meters", "metering")]
    [InlineData("rebuilt", "rebuilding")]
    [InlineData("electrifying", "electrification")]
    [InlineData("modernise", "modernisation")]
    [InlineData("recruiter", "recruitment")]
    [InlineData("financial", "finance")]
    [InlineData("two", "ii")]
    [InlineData("replacing", "replacement")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => WordForms.Stem(one).ShouldBe(WordForms.Stem(other));

    [Theory]
    [InlineData("pension", "pen")]
    [InlineData("unity", "unit")]
    [InlineData("border", "board")]
    [InlineData("station", "state")]
    [InlineData("access", "acces")]
    public void Other_words_keep_theirs(string one, string other) => WordForms.Stem(one).ShouldNotBe(WordForms.Stem(other));

    [Fact]
    public void A_whole_name_is_found_whatever_number_and_case_it_is_said_with() =>
        Gen.OneOf(Register.Projects.Select(p => Gen.Const(p)).ToArray()).Sample(project =>
        {
            var found = Projects($"how is {project.Name.ToLowerInvariant()}");
            found.ShouldContain(project.Id);
            found.ShouldAllBe(id => Register.Projects.Single(p => p.Id == id).Name == project.Name);
        });

    [Fact]
    public void A_letter_left_out_of_a_long_word_of_a_name_still_finds_it() =>
        Gen.Select(Gen.OneOf(new[] { "Transpennine Route Upgrade", "National Meter Exchange Supercomputing 2030", "Pilot Academy Dashboards Programme", "Maritime Heritage Museum Reopened" }.Select(n => Gen.Const(n)).ToArray()), Gen.Int[0, 1_000]).Sample((name, at) =>
        {
            var words = Words.Of(name);
            var longest = words.Where(w => w.Length > 7).ToArray();
            var word = longest[at % longest.Length];
            var place = 1 + (at % (word.Length - 2));
            words[Array.IndexOf(words, word)] = word.Remove(place, 1);
            Projects($"{string.Join(' ', words)} please").ShouldBe([Register.Projects.Single(p => p.Name == name).Id]);
        });

    [Theory]
    [InlineData("how is the hospital doing")]
    [InlineData("our whole fleet of projects")]
    [InlineData("the fleet renewal")]
    [InlineData("what is the route back to green")]
    [InlineData("how is the portfolo doing")]
    [InlineData("any reportts on benifits")]
    [InlineData("what happened in the last 6 months")]
    public void A_word_that_many_share_or_everyone_uses_names_no_project(string text) => Projects(text).ShouldBeEmpty();

    [Fact]
    public void Names_that_fit_as_well_are_all_candidates() => Projects("east west rail").ShouldBe(["P10", "P11"], ignoreOrder: true);

    [Theory]
    [InlineData("only DfT", "DFT")]
    [InlineData("how is the department for transport doing", "DFT")]
    [InlineData("status of the ministry of defence", "MOD")]
    [InlineData("home office projects", "HO")]
    [InlineData("only health", "Department of Health")]
    [InlineData("doh please", "Department of Health")]
    [InlineData("just finance", "Finance")]
    [InlineData("only finanse", "Finance")]
    public void A_department_is_found_as_written_by_initials_and_written_out(string text, string name) => Names(text).Of(GroupKind.Department).ShouldBe(name);

    [Theory]
    [InlineData("how do we finance this")]
    [InlineData("I walk into the chairmans office")]
    public void A_word_in_a_sentence_is_no_department(string text) => Names(text).Of(GroupKind.Department).ShouldBeNull();

    [Fact]
    public void The_longer_name_wins_between_department_and_project()
    {
        Names("how is hmrc").Of(GroupKind.Department).ShouldBe("HMRC");
        Names("how is hmrc").Projects.Projects.ShouldBeEmpty();
        Names("how is hmrc northern ireland").Projects.Projects.Single().Id.ShouldBe("P13");
    }

    [Theory]
    [InlineData("what about imogen hartwell", GroupKind.Sponsor, "Imogen Hartwell")]
    [InlineData("hartwells projects", GroupKind.Sponsor, "Imogen Hartwell")]
    [InlineData("how is harbour operations", GroupKind.Program, "Harbour Operations")]
    public void Sponsors_and_programs_are_found(string text, object kind, string name) => Names(text).Of((GroupKind)kind).ShouldBe(name);

    [Fact]
    public void A_name_from_the_snapshot_before_still_works()
    {
        var before = Given.Snapshot(Given.Today.AddDays(-7), Given.Project("A", "Bluebird", Health.Red), Given.Project("B", "Kestrel", Health.Red));
        var now = Given.Snapshot(Given.Today, Given.Project("A", "Customer Gateway", Health.Red), Given.Project("B", "Kestrel", Health.Red));
        var names = new RegisterNames(PortfolioReading.Of([before, now], HealthRules.Default));
        names.Find(Words.Of("how is bluebird")).Projects.Projects.Single().Name.ShouldBe("Customer Gateway");
    }

    [Fact]
    public void Hostile_text_is_read_in_bounded_time()
    {
        var names = new RegisterNames(PortfolioReading.Of([Register], HealthRules.Default));
        names.Find(Words.Of(string.Join(' ', Enumerable.Repeat("hospital transpenine east", 5_000)))).ShouldNotBeNull();
        names.Find(Words.Of(new string('x', 100_000))).Projects.Projects.ShouldBeEmpty();
    }

    private static Project Project(string id, string name, string department) => Given.Project(id, name, Health.Amber, p => p.Department = department);

    private static FoundNames Names(string text) => new RegisterNames(PortfolioReading.Of([Register], HealthRules.Default)).Find(Words.Of(text));

    private static string[] Projects(string text) => [.. Names(text).Projects.Projects.Select(p => p.Id)];
}
