using BenchmarkDotNet.Attributes;
using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.Benchmarks.Understanding;

/// <summary>What it costs to read one sentence. Run with <c>micro --filter "*Classifier*"</c>.</summary>
[MemoryDiagnoser]
public class ClassifierBenchmarks
{
    private readonly IntentClassifier classifier = IntentClassifier.Embedded;

    [Benchmark]
    public object Short() => classifier.Classify("why is phoenix red");

    [Benchmark]
    public object Sentence() => classifier.Classify("It would be good to hear how the fuel subsidy reform project is performing against its budget.");

    [Benchmark]
    public object German() => classifier.Classify("Was hat sich seit letzter Woche im Portfolio geändert?", "de");
}
