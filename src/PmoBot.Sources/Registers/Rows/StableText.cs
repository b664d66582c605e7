using System.Security.Cryptography;
using System.Text;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Keys made from texts, the same in every import.</summary>
internal static class StableText
{
    /// <summary>Letters and digits of a text, lower case, joined by hyphens; long ones end in a hash.</summary>
    public static string Key(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in CellText.Plainly(text))
        {
            if (char.IsLetterOrDigit(c)) builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != '-') builder.Append('-');
        }

        var key = builder.ToString().Trim('-');
        if (key.Length == 0) return Hash(text);
        return key.Length <= 120 ? key : $"{key[..100]}-{Hash(text)}";
    }

    /// <summary>Ten hex digits of the text's SHA-256.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];
}
