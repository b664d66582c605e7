using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>Other names of departments and public bodies: "defence" for MOD. Read once from <c>organisations.txt</c>.</summary>
internal static class Organisations
{
    private const string Resource = "organisations.txt";
    private static readonly Lazy<FrozenDictionary<string, string[][]>> Lines = new(Read);

    /// <summary>The other names of what is called so, as words; empty for what nobody knows.</summary>
    /// <param name="words">The register's name for it.</param>
    public static IEnumerable<string[]> OtherNames(IReadOnlyList<string> words) =>
        Lines.Value.TryGetValue(string.Join(' ', words), out var names) ? names : [];

    private static FrozenDictionary<string, string[][]> Read()
    {
        using var stream = typeof(Organisations).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            var names = line.Split(';').Select(Words.Of).Where(n => n.Length > 0).ToArray();
            foreach (var name in names)
            {
                var key = string.Join(' ', name);
                if (!all.TryGetValue(key, out var others)) all[key] = others = [];
                others.AddRange(names.Where(n => !n.SequenceEqual(name)));
            }
        }

        return all.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }
}
