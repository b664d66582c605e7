using System.CommandLine;
using System.Globalization;
using System.Text;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Host.Doors;
using PmoBot.Host.Doors.LanguageModel;

namespace PmoBot.Host.Commands;

/// <summary><c>ask "how is the portfolio doing"</c>: the same answer as in Teams, in the terminal.</summary>
internal static class AskCommand
{
    private static readonly Argument<string[]> Words = new("question") { Description = "What you want to know, in your own words.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<bool> Card = new("--card") { Description = "Print the Adaptive Card's JSON." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the answer as JSON: intent, headline, asOf, figures, items, text." };

    public static Command Create()
    {
        var command = new Command("ask", "Answer a question in the terminal, from the same answer that Teams gets.") { Words, Card, Json, LanguageOption.Of };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Card) && result.GetValue(Json)) result.AddError("Choose --card or --json, not both.");
        });
        command.SetAction((result, ct) => CommandHost.RunAsync(
            result.GetRequiredValue(CommandLine.Data),
            host => AnswerAsync(host, string.Join(' ', result.GetRequiredValue(Words)), Face(result.GetValue(Card), result.GetValue(Json)), Rows(result.GetValue(Card)), LanguageOption.Culture(result), ct)));
        return command;
    }

    private static Func<Reply, string> Face(bool card, bool json) =>
        card ? reply => Encoding.UTF8.GetString(reply.Card.Span)
        : json ? reply => AnswerJson.Of(reply.Answer)
        : reply => AnswerText.Of(reply.Answer);

    /// <summary>A card is the one that Teams gets, page by page; a terminal has room for the whole list.</summary>
    private static int Rows(bool card) => card ? Utterance.RowsOnCard : int.MaxValue;

    private static async Task<int> AnswerAsync(CommandHost host, string text, Func<Reply, string> face, int rows, CultureInfo culture, CancellationToken ct)
    {
        await host.Loading.SeedAsync(ct);
        var portfolio = new CurrentPortfolio();
        if (await host.Loading.LoadAsync(ct) is { } desk) portfolio.Swap(desk);
        var bot = new Bot(portfolio, HostSettings.Bot(HostSettings.Read()), second: LanguageModelRegistration.OfCommand());
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var reply = await bot.HearAsync(new Utterance { Text = text, Place = Place.Personal, IsOperator = true, Today = today, RowsAtOnce = rows, Culture = culture }, ct);
        Console.Out.WriteLine(face(reply).TrimEnd('\n'));
        return ExitCode.Done;
    }
}
