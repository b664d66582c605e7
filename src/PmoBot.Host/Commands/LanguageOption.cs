using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PmoBot.Domain.Words;

namespace PmoBot.Host.Commands;

/// <summary><c>--language de</c>, <c>--locale de-AT</c>: whose reader a verb answers, as the locale in Teams decides it.</summary>
internal static class LanguageOption
{
    public static Option<string> Of { get; } = Make();

    public static CultureInfo Culture(ParseResult result) => ReaderCulture.Of(result.GetValue(Of));

    private static Option<string> Make()
    {
        var option = new Option<string>("--language", "--locale")
        {
            Description = "Language of question and answer: en, en-US, de, fr, es, or with a region such as de-AT.",
            DefaultValueFactory = _ => "en",
            HelpName = "LOCALE",
        };
        option.Validators.Add(Check);
        return option;
    }

    private static void Check(OptionResult result)
    {
        var locale = result.GetValueOrDefault<string>() ?? "";
        if (locale.Length is < 2 or > 16 || !char.IsAsciiLetter(locale[0]) || !locale.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            result.AddError($"“{locale}” is no language that I know; give two letters such as de, or a locale such as de-AT.");
        }
    }
}
