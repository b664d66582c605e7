namespace PmoBot.Sources.Imports;

/// <summary>A file that is to be imported.</summary>
/// <param name="Name">Its name, for people; the format is taken from the bytes, what a text file holds also from its name.</param>
/// <param name="Content">Its bytes; a stream that cannot seek is kept in a temporary file meanwhile.</param>
public sealed record SourceFile(string Name, Stream Content);
