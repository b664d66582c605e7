namespace PmoBot.Sources.Registers;

/// <summary>Leaves the reading early with a refusal; caught at the room's door and turned into <see cref="RegisterRefused"/>.</summary>
internal sealed class RefusalException(string code, string reason, Exception? cause = null) : Exception(reason, cause)
{
    public string Code { get; } = code;
}
