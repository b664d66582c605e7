using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.HouseTests.Words;

/// <summary>A message as it stands in the code.</summary>
/// <param name="Key">The English with numbered holes.</param>
/// <param name="File">Path under the repository.</param>
/// <param name="Line">1-based.</param>
internal sealed record SpokenPlace(string Key, string File, int Line);

/// <summary>Reads the product's own sources with the compiler and finds every interpolated string that becomes a <see cref="Message"/>.</summary>
internal static partial class SpokenSources
{
    private static readonly Lazy<IReadOnlyList<SpokenPlace>> Found = new(Read);
    private static readonly string[] Rooms = ["PmoBot.Domain", "PmoBot.Conversation", "PmoBot.Schedule", "PmoBot.Host"];

    /// <summary>Every message in the code, in the order of files and lines.</summary>
    public static IReadOnlyList<SpokenPlace> All => Found.Value;

    /// <summary>True when a translator has something to do: there is a letter outside of the holes, or words to choose by number.</summary>
    public static bool HasWords(string key) => PlainHole().Replace(key, "").Any(char.IsLetter);

    /// <summary>The messages of one source text, for a test of the finder itself.</summary>
    public static IReadOnlyList<string> KeysIn(string source) => [.. Find("Test", [CSharpSyntaxTree.ParseText(source, Options, "Test.cs")]).Select(p => p.Key)];

    private static CSharpParseOptions Options { get; } = new(LanguageVersion.Latest);

    private static IReadOnlyList<SpokenPlace> Read() => [.. Rooms.Where(room => Directory.Exists(Folder(room))).SelectMany(Of)];

    private static string Folder(string room) => Path.Combine(Repository.Root, "src", room);

    private static IEnumerable<SpokenPlace> Of(string room)
    {
        var files = Directory.GetFiles(Folder(room), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Folder(room), f).StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !Path.GetRelativePath(Folder(room), f).StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return Find(room, [.. files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Options, f))]);
    }

    private static IEnumerable<SpokenPlace> Find(string room, SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create("Spoken", [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Options)], References(room), new(OutputKind.DynamicallyLinkedLibrary));
        NotUnderstood(compilation).ShouldBeEmpty("What the compiler does not understand here, it may not see as a message.");
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var place in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(e => IsOutermost(e) && Becomes(e, model)))
            {
                yield return new(Key(place), Path.GetRelativePath(Repository.Root, tree.FilePath), place.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
            }
        }
    }

    /// <summary>An interpolated string, or several joined by plus: these become one message.</summary>
    private static bool IsOutermost(ExpressionSyntax node) =>
        (node is InterpolatedStringExpressionSyntax || (node is BinaryExpressionSyntax sum && Parts(sum).All(p => p is InterpolatedStringExpressionSyntax))) && node.Parent is not BinaryExpressionSyntax;

    private static bool Becomes(ExpressionSyntax node, SemanticModel model) =>
        model.GetOperation(node)?.Parent is IInterpolatedStringHandlerCreationOperation { Type: { Name: nameof(Message) } type } && type.ContainingNamespace.ToDisplayString() == typeof(Message).Namespace;

    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax node) =>
        node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum ? [.. Parts(sum.Left), .. Parts(sum.Right)] : [node];

    private static string Key(ExpressionSyntax node)
    {
        var key = new StringBuilder();
        var holes = 0;
        foreach (var content in Parts(node).OfType<InterpolatedStringExpressionSyntax>().SelectMany(p => p.Contents))
        {
            if (content is InterpolatedStringTextSyntax text) key.Append(Literal(text.TextToken.ValueText));
            if (content is not InterpolationSyntax hole) continue;
            key.Append('{').Append((holes++).ToString(CultureInfo.InvariantCulture));
            if (hole.FormatClause is { } format) key.Append(':').Append(format.FormatStringToken.ValueText);
            key.Append('}');
        }

        return key.ToString();
    }

    private static string Literal(string text) => text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary>Errors, but for what only the build generates: bodies of partial methods, and a program's beginning.</summary>
    private static IEnumerable<string> NotUnderstood(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id is not ("CS8795" or "CS8805")).Select(d => d.ToString());

    /// <summary>All that the tests run with, but not the room itself: its sources stand for it.</summary>
    private static IEnumerable<MetadataReference> References(string room) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => File.Exists(path) && Path.GetFileNameWithoutExtension(path) != room)
            .Select(path => MetadataReference.CreateFromFile(path));

    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; "
        + "global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; "
        + "global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;";

    [GeneratedRegex(@"\{\d+(:[^}|]*)?\}")]
    private static partial Regex PlainHole();
}
