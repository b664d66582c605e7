using BenchmarkDotNet.Attributes;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.TestKit;

namespace PmoBot.Benchmarks.Answers;

/// <summary>The parts of one answer, one by one, by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class AnswerBenchmarks
{
    private Bot bot = null!;
    private Answer answer = null!;

    [Params(1_000, 100_000)]
    public int Projects { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        bot = GeneratedPortfolio.Bot(Projects);
        answer = Understand_and_answer();
    }

    [Benchmark]
    public Answer Understand_and_answer() => bot.Asks("how is the portfolio doing");

    [Benchmark]
    public object Draw_the_card() => AnswerCard.Of(answer);

    [Benchmark]
    public int Draw_and_write_the_card() => AnswerCard.Of(answer).ToUtf8().Length;

    [Benchmark]
    public int Write_the_text() => AnswerText.Of(answer).Length;
}
