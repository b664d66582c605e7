using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PmoBot.Teams;

/// <summary>How JSON is read and written on this wire.</summary>
internal static class WireJson
{
    /// <summary>Validation is off because the writers are few and tested; letters of all languages stay readable, markup is escaped.</summary>
    public static JsonWriterOptions Writing { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };
}
