using System.Reflection;
using System.Text.Json;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>Words on the wire stay in step with the enums that stand for them.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Every_word_of_an_enum_is_sent_under_its_own_name()
    {
        var tables = typeof(AdaptiveCard).Assembly.GetType("PmoBot.Cards.Writing.CardWords")!.GetFields(BindingFlags.Public | BindingFlags.Static);
        var enums = typeof(AdaptiveCard).Assembly.GetExportedTypes().Where(t => t.IsEnum).ToDictionary(t => t.Name);
        tables.Select(t => t.Name).ShouldBe(enums.Keys, ignoreOrder: true);
        foreach (var table in tables) CheckTable(Enum.GetNames(enums[table.Name]), (JsonEncodedText[])table.GetValue(null)!);
    }

    private static void CheckTable(string[] names, JsonEncodedText[] words)
    {
        words.Length.ShouldBe(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            if (words[i].Value.Length > 0) words[i].Value.Replace(":", "").ShouldBe(names[i], StringCompareShould.IgnoreCase);
            else i.ShouldBe(0);
        }
    }
}
