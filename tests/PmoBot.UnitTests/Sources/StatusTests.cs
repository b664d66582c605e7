using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Colour words of many houses.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("G", Health.Green)]
    [InlineData("🟢", Health.Green)]
    [InlineData("On Track", Health.Green)]
    [InlineData("Green - on plan", Health.Green)]
    [InlineData("grün", Health.Green)]
    [InlineData("verde", Health.Green)]
    [InlineData("1 - Green", Health.Green)]
    [InlineData("Amber/Green", Health.AmberGreen)]
    [InlineData("Amber-Green", Health.AmberGreen)]
    [InlineData("A/G", Health.AmberGreen)]
    [InlineData("Yellow", Health.Amber)]
    [InlineData("Amber (was Red)", Health.Amber)]
    [InlineData("At Risk", Health.Amber)]
    [InlineData("🟡", Health.Amber)]
    [InlineData("jaune", Health.Amber)]
    [InlineData("Amber/red", Health.AmberRed)]
    [InlineData("Red", Health.Red)]
    [InlineData("rot", Health.Red)]
    [InlineData("Off track", Health.Red)]
    [InlineData("In trouble", Health.Red)]
    [InlineData("189330002", Health.Red)]
    public void A_colour_word_is_read(string word, Health health) => Registers.Status(word).Health.ShouldBe(health);

    [Theory]
    [InlineData("", Absence.NotReported)]
    [InlineData("-", Absence.NotReported)]
    [InlineData("TBC", Absence.NotReported)]
    [InlineData("Grey", Absence.NotReported)]
    [InlineData("Data Not Provided", Absence.NotReported)]
    [InlineData("Early planning GMPP project", Absence.NotReported)]
    [InlineData("NA", Absence.NotApplicable)]
    [InlineData("nfp", Absence.Withheld)]
    [InlineData("Not published", Absence.Withheld)]
    [InlineData("Exempt under Section 43 of the Freedom of Information Act 2000", Absence.Withheld)]
    [InlineData("Blorb", Absence.NotUnderstood)]
    [InlineData("2", Absence.NotUnderstood)]
    [InlineData("High", Absence.NotUnderstood)]
    [InlineData("Not green", Absence.NotUnderstood)]
    [InlineData("Green to Red", Absence.NotUnderstood)]
    [InlineData("Green/Red", Absence.NotUnderstood)]
    public void What_is_not_a_colour_is_not_known_and_says_why(string word, Absence absence)
    {
        var status = Registers.Status(word);
        status.Health.ShouldBe(Health.Unknown);
        status.Absence.ShouldBe(absence);
    }

    [Theory]
    [InlineData("High", Health.Green)]
    [InlineData("Medium-High", Health.AmberGreen)]
    [InlineData("Medium", Health.Amber)]
    [InlineData("Medium-Low", Health.AmberRed)]
    [InlineData("Low", Health.Red)]
    public void High_confidence_is_good(string word, Health health) => Registers.Status(word, "Delivery Confidence").Health.ShouldBe(health);

    [Fact]
    public void High_risk_is_bad()
    {
        var snapshot = Registers.Read("Project,Status,Risk rating\nA,Green,High\nB,Red,Low\n");
        snapshot.Projects[0].StatusBy[Dimension.Risk].Health.ShouldBe(Health.Red);
        snapshot.Projects[1].StatusBy[Dimension.Risk].Health.ShouldBe(Health.Green);
    }

    [Fact]
    public void Blue_is_closed_and_of_no_colour()
    {
        var project = Registers.Read("Project,BRAG\nA,B\nB,G\nC,R\n").Projects[0];
        project.IsClosed.ShouldBeTrue();
        project.Status.Health.ShouldBe(Health.Unknown);
        project.Status.Absence.ShouldBe(Absence.NotApplicable);
    }

    [Fact]
    public void Numbers_are_colours_only_when_the_header_says_so()
    {
        Registers.Read("Project,RAG (1=Green 2=Amber 3=Red)\nA,1\nB,3\n").Projects.Select(p => p.Status.Health).ShouldBe([Health.Green, Health.Red]);
        var silent = Registers.Read("Project,RAG\nA,1\nB,3\n");
        silent.Projects.ShouldAllBe(p => p.Status.Health == Health.Unknown);
        silent.Findings.Count(f => f.Code == "status-not-understood").ShouldBe(2);
    }

    [Fact]
    public void Status_with_life_cycle_words_is_the_state_and_the_colour_column_is_the_status()
    {
        var snapshot = Registers.Read("Project,Status,Health\nA,In progress,Green\nB,Closed,Red\n");
        snapshot.Mapping.Of(Field.State).Single().Header.ShouldBe("Status");
        snapshot.Mapping.Of(Field.Status).Single().Header.ShouldBe("Health");
        snapshot.Projects[1].IsClosed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Completed", true)]
    [InlineData("Completed 3 May 2026", true)]
    [InlineData("Completed on 2026-05-03", true)]
    [InlineData("Complete (Mar-26)", true)]
    [InlineData("Closed/Cancelled", true)]
    [InlineData("Complete 100%", true)]
    [InlineData("Completed design, build delayed", false)]
    [InlineData("Complete 45%", false)]
    [InlineData("Closed beta running", false)]
    [InlineData("Cancelled tender, now restarted", false)]
    public void Only_a_date_a_number_or_a_bracket_may_follow_a_closing_word(string state, bool closed)
    {
        var snapshot = Registers.Read($"Project,State,RAG\nA,\"{state}\",\nB,In progress,Green\nC,On hold,Red\n");
        snapshot.Projects[0].State.ShouldBe(state);
        snapshot.Projects[0].IsClosed.ShouldBe(closed);
        snapshot.Findings.ShouldNotContain(f => f.Code == "closed-with-colour");
    }

    [Theory]
    [InlineData("Completed design, build delayed", false, false)]
    [InlineData("Completed 3 May 2026", false, true)]
    [InlineData("Closed", true, true)]
    public void A_row_that_reports_a_colour_keeps_it_and_is_never_closed_silently(string state, bool closed, bool told)
    {
        var snapshot = Registers.Read($"Project,State,RAG\nA,\"{state}\",Red\nB,In progress,Green\nC,On hold,Red\n");
        snapshot.Projects[0].Status.Health.ShouldBe(Health.Red);
        snapshot.Projects[0].IsClosed.ShouldBe(closed);
        snapshot.Findings.Any(f => f is { Code: "closed-with-colour", Severity: FindingSeverity.Warning, Row: 2 }).ShouldBe(told);
    }

    [Fact]
    public void The_independent_judge_comes_first_and_the_own_judge_fills_in()
    {
        var snapshot = Registers.Read("Project,SRO Delivery Confidence Assessment,IPA Delivery Confidence Assessment\nA,Green,Red\nB,Amber,\nC,Exempt under Section 24,NA\n");
        snapshot.Mapping.Of(Field.Status).Select(c => c.Index).ShouldBe([2, 1]);
        snapshot.Projects.Select(p => p.Status.Health).ShouldBe([Health.Red, Health.Amber, Health.Unknown]);
        snapshot.Projects[1].Status.Column.ShouldBe(1);
        snapshot.Projects[2].Status.Absence.ShouldBe(Absence.Withheld);
    }

    [Fact]
    public void Of_several_months_the_latest_counts()
    {
        var snapshot = Registers.Read("Project,RAG Mar 2026,RAG Jan 2026,RAG Feb 2026\nA,G,R,A\nB,R,R,R\n");
        snapshot.Mapping.Of(Field.Status).Single().Header.ShouldBe("RAG Mar 2026");
        snapshot.Findings.Count(f => f.Code == "earlier-period").ShouldBe(2);
    }
}
