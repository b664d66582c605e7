using System.Text.Json.Serialization;

namespace PmoBot.Data.Portfolio;

/// <summary>Writes and reads the stored shapes without reflection. Enums are numbers; a test pins what each number means.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredProject[]))]
[JsonSerializable(typeof(StoredMapping))]
[JsonSerializable(typeof(StoredFinding[]))]
internal sealed partial class StoredJson : JsonSerializerContext;
