using System.Text.Json;

namespace PmoBot.HouseTests.Cards;

/// <summary>Compares a card with the model: known types, allowed properties, values of the right kind, words of the vocabulary.</summary>
internal sealed class CardShape(CardModel model, List<string> faults)
{
    public void Check(JsonElement value, string typeName, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{path}: should be a(n) {typeName}, but is {value.ValueKind}.");
            return;
        }

        if (value.TryGetProperty("type", out var stated) && stated.GetString() != typeName)
        {
            faults.Add($"{path}: should be a(n) {typeName}, but is a {stated.GetString()}.");
            return;
        }

        CheckProperties(value, model.Type(typeName)!, path);
    }

    private void CheckProperties(JsonElement value, CardType type, string path)
    {
        foreach (var name in type.Required)
        {
            if (!value.TryGetProperty(name, out _)) faults.Add($"{path}: '{name}' is missing.");
        }

        foreach (var property in value.EnumerateObject())
        {
            if (property.Name is "type") continue;
            var at = $"{path}.{property.Name}";
            if (!type.Properties.TryGetValue(property.Name, out var kind)) faults.Add($"{at}: Teams knows no such property here.");
            else if (!kind.Split('|').Any(k => Fits(property.Value, k, at))) faults.Add($"{at}: should be {kind}, but is {Shown(property.Value)}.");
        }
    }

    // True when the outer kind fits; faults further inside are reported with their own place.
    private bool Fits(JsonElement value, string kind, string path)
    {
        if (kind.EndsWith("[]", StringComparison.Ordinal)) return FitsArray(value, kind[..^2], path);
        return kind switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "object" => value.ValueKind == JsonValueKind.Object,
            "CardElement" => FitsNamed(value, "element", path),
            "Action" => FitsNamed(value, "action", path),
            _ when model.Words(kind) is { } words => value.ValueKind == JsonValueKind.String && words.Contains(value.GetString()!),
            _ => FitsType(value, kind, path),
        };
    }

    private bool FitsArray(JsonElement value, string kind, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return false;
        var i = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (!Fits(item, kind, $"{path}[{i}]")) return false;
            i++;
        }

        return true;
    }

    private bool FitsNamed(JsonElement value, string kind, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return false;
        var name = value.TryGetProperty("type", out var t) ? t.GetString() ?? "" : "";
        if (model.Type(name) is { } type && type.Kind == kind) Check(value, name, path);
        else faults.Add($"{path}: '{name}' is no {kind} that our cards use.");
        return true;
    }

    private bool FitsType(JsonElement value, string kind, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return false;
        Check(value, kind, path);
        return true;
    }

    private static string Shown(JsonElement value)
    {
        var text = value.GetRawText();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
