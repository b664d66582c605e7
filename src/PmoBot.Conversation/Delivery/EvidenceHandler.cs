using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Delivery;

/// <summary>"How do you know?" of an answer about delivery or value: each of its figures with formula, inputs and the rows they stand in.</summary>
internal static class EvidenceHandler
{
    /// <summary>The answer whose figures are asked for; null when it is another kind of question about trust.</summary>
    public static string? IntentOf(Question question) => question.Figure is { } intent && DeliveryFigures.Of(intent).Count > 0 ? intent : null;

    public static Answer Answer(Asked asked, PortfolioDesk desk, string intent)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var figures = inquiry.Figures(intent).Where(f => inquiry.Money || !People.MoneyGuard.IsAmount(f)).ToArray();
        var answer = inquiry.Begin(inquiry.Words is { } words
            ? (Message)$"This is how I know what I said about {IntentWords.Topic(intent)} {words}."
            : $"This is how I know what I said about {IntentWords.Topic(intent)}.") with
        {
            Figures = [.. figures],
            Next = [DeliverySteps.To(intent, inquiry), NextSteps.Status, NextSteps.Origin],
        };
        return inquiry.Listed(answer, figures, f => Row(f, inquiry), $"How each figure is computed");
    }

    private static AnswerItem Row(Figure figure, Inquiry inquiry) => OriginHandler.Row(figure, inquiry.Culture);
}
