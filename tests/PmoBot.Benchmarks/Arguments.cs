using System.Globalization;

namespace PmoBot.Benchmarks;

/// <summary>The command line: a verb, then <c>--name value</c> pairs and <c>--name</c> switches.</summary>
internal sealed class Arguments(string[] args)
{
    public string Verb => args.Length > 0 ? args[0] : "";

    public bool Has(string name) => args.Contains("--" + name);

    public string? Text(string name)
    {
        var at = Array.IndexOf(args, "--" + name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    /// <exception cref="MeasureException">The value is no number within the bounds.</exception>
    public int Number(string name, int otherwise, int least = 1, int most = 10_000_000)
    {
        if (Text(name) is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new MeasureException($"--{name} is \"{text}\": give a whole number from {least} to {most}.");
    }
}
