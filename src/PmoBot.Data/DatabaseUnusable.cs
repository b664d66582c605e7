namespace PmoBot.Data;

/// <summary>The database cannot be used; the message is one sentence that says what is wrong and what to do.</summary>
public sealed class DatabaseUnusable(string message, Exception? cause = null) : Exception(message, cause);
