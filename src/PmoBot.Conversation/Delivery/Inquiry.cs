using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Delivery;

/// <summary>A question about delivery or value with what every handler of such questions needs: its scope, its time, the reader's words, and how to begin an answer.</summary>
internal sealed class Inquiry
{
    private const int MostGaps = 3;

    private Inquiry(Asked asked, PortfolioDesk desk, ScopeDelivery scope, ProjectDelivery? project)
    {
        (Asked, Desk, Scope, Project) = (asked, desk, scope, project);
        Age = new DataAge(desk.Reading, asked.Utterance.Today, asked.Utterance.Culture);
    }

    public static Inquiry Of(Asked asked, PortfolioDesk desk)
    {
        var project = asked.Question.ProjectId is { } id ? desk.Delivery.Find(id) : null;
        var scope = project?.Scope ?? (asked.Question.IsNarrowed ? desk.Delivery.For(desk.Of(asked.Question)) : desk.Delivery.All);
        return new Inquiry(asked, desk, scope, project);
    }

    public Asked Asked { get; }
    public PortfolioDesk Desk { get; }
    public DeliveryReading Delivery => Desk.Delivery;
    public ScopeDelivery Scope { get; }
    /// <summary>The one project that is asked about; null for several.</summary>
    public ProjectDelivery? Project { get; }
    public DataAge Age { get; }
    public Question Question => Asked.Question;
    public CultureInfo Culture => Asked.Utterance.Culture;
    public bool Money => Asked.Disclosure.Money;
    public bool IsPortfolio => Project is null && !Question.IsNarrowed;

    /// <summary>"of Phoenix", "in Finance"; null for the whole portfolio.</summary>
    public Message? Words => ScopeWords.Of(Question, Desk);

    /// <summary>The days that were named; null for none.</summary>
    public DateRange? Period => Question.Period is { } period ? new DateRange(period.From, period.To) : null;

    public string Say(Message message) => Culture.Say(message);

    /// <summary>The sentence, with the scope behind its subject where there is one: give both.</summary>
    public Message Scoped(Message portfolio, Func<Message, Message> scoped) => Words is { } words ? scoped(words) : portfolio;

    /// <summary>An answer that has its headline, its date, its source and its ways on; the handler adds the rest.</summary>
    /// <param name="headline">A whole sentence.</param>
    /// <param name="kinds">The tables that it comes from besides the register.</param>
    public Answer Begin(Message headline, params ReadOnlySpan<RecordKind> kinds) => new()
    {
        Intent = Question.Intent,
        Culture = Culture,
        Headline = Age.Told(headline),
        AsOf = Desk.Reading.Current.AsOf,
        Figures = Age.Dated(Figures(Question.Intent)),
        Source = Age.Source(Tables(kinds)),
        Next = Steps(),
    };

    /// <summary>The figures that an answer of this kind is made of, each with formula and inputs.</summary>
    public ImmutableArray<Figure> Figures(string intent) => [.. DeliveryFigures.Of(intent).SelectMany(shelf => Scope.FiguresOf(shelf, Period)).DistinctBy(f => f.Key)];

    /// <summary>Nothing can be said: what is missing, and who could supply it.</summary>
    public Answer Cannot(Message headline, params ReadOnlySpan<string> gaps) => Begin(headline) with { Unknown = Gaps(gaps) };

    /// <summary>What cannot be said of the scope, by the beginnings of the figures' keys; at most three, the largest first.</summary>
    public ImmutableArray<string> Gaps(params ReadOnlySpan<string> keys)
    {
        var told = ImmutableArray.CreateBuilder<string>(MostGaps);
        foreach (var gap in Scope.Gaps.OrderByDescending(g => g.IsTotal).ThenByDescending(g => g.Missing))
        {
            if (told.Count < MostGaps && StartsWithAny(gap.Figure, keys)) told.Add(Say(GapWords.Of(gap)));
        }

        return told.ToImmutable();
    }

    /// <summary>Rows of a list, page by page.</summary>
    public Answer Listed<T>(Answer answer, IReadOnlyList<T> rows, Func<T, AnswerItem> row, Message title)
    {
        if (rows.Count == 0) return answer;
        var page = new ListPage(Asked, rows.Count, Short);
        return answer with { ItemsTitle = page.Titled(title), Items = [.. page.Of(rows).Select(row)], More = page.More };
    }

    /// <summary>Rows on a card that also holds a picture.</summary>
    private const int Short = 6;

    /// <summary>A project as a row: why it stands in this list, in this question's terms.</summary>
    public AnswerItem Row(ProjectReading project, Message state, Message reason, Health? colour = null) =>
        new(project.Project.Id, project.Project.Name, colour, Say(state), Say(reason), new Question(Intents.ProjectStatus, project.Project.Id));

    /// <summary>Something that belongs to a project, or to none: pressing it opens the project.</summary>
    public AnswerItem Row(string title, ProjectReading? project, Message state, Message reason, Health? colour = null) =>
        new(project?.Project.Id ?? "", Phrases.Short(title, 120), colour, Say(state), Say(reason), project is null ? null : new Question(Intents.ProjectStatus, project.Project.Id));

    /// <summary>The sheet or file that a table came from, with its date where it is another than the register's.</summary>
    private Message? Tables(ReadOnlySpan<RecordKind> kinds)
    {
        var told = new List<Message>();
        foreach (var kind in kinds)
        {
            if (Desk.Tables.Current(kind) is { } set) told.Add(set.AsOf == Desk.Reading.Current.AsOf ? (Message)$"{set.FileName}" : $"{set.FileName} of {set.AsOf}");
        }

        return told.Count == 0 ? null : Message.Joined(", ", [.. told.DistinctBy(t => t.ToString())]);
    }

    private ImmutableArray<NextStep> Steps() => DeliverySteps.After(this);

    private static bool StartsWithAny(string key, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

/// <summary>What is missing, and who could supply it, as a sentence.</summary>
internal static class GapWords
{
    public static Message Of(DataGap gap) => gap.IsTotal
        ? (Message)$"Not known: {gap.What} ({gap.Why}). {From(gap.Supplier)} can supply it."
        : $"Not known for {gap.Missing} of {gap.Of}: {gap.What} ({gap.Why}). {From(gap.Supplier)} can supply it.";

    private static Message From(Supplier supplier) => supplier switch
    {
        Supplier.ProjectManager => $"The project managers",
        Supplier.Finance => $"Finance",
        Supplier.BenefitOwner => $"The benefit owners",
        _ => $"The PMO",
    };
}
