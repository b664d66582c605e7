using System.Text.Json;

namespace PmoBot.HouseTests.Cards;

/// <summary>What the house asks of a card beyond what Teams asks: everybody can read it, on every client.</summary>
internal sealed class CardRules(CardModel model, List<string> faults)
{
    private const int MostActions = 6;

    private static readonly string[] Macros = ["{{DATE", "{{TIME", "${rs:"];

    private readonly HashSet<string> _ids = [];
    private readonly List<(string Path, string Id)> _targets = [];

    public void Check(JsonElement card)
    {
        if (card.GetProperty("version").GetString() != "1.5") faults.Add("card.version: must be 1.5, which every Teams client reads.");
        RequireText(card, "lang", "card", "a screen reader does not know how to pronounce the card.");
        Walk(card, "card", inFallback: false);
        foreach (var (path, id) in _targets.Where(t => !_ids.Contains(t.Id))) faults.Add($"{path}: nothing on the card is called '{id}'.");
    }

    private void Walk(JsonElement value, string path, bool inFallback)
    {
        if (value.ValueKind == JsonValueKind.String) CheckText(value.GetString()!, path);
        if (value.ValueKind == JsonValueKind.Array) WalkItems(value, path, inFallback);
        if (value.ValueKind != JsonValueKind.Object) return;
        if (value.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String) CheckTyped(value, type.GetString()!, path);
        if (!inFallback && value.TryGetProperty("id", out var id) && !_ids.Add(id.GetString()!)) faults.Add($"{path}.id: '{id}' is there twice.");
        if (value.TryGetProperty("actions", out var actions) && actions.GetArrayLength() > MostActions)
        {
            faults.Add($"{path}.actions: {actions.GetArrayLength()} actions; Teams shows {MostActions}.");
        }

        // What an action carries is ours to read back and is shown to nobody.
        foreach (var property in value.EnumerateObject().Where(p => !(p.Name == "data" && p.Value.ValueKind == JsonValueKind.Object)))
        {
            Walk(property.Value, $"{path}.{property.Name}", inFallback || property.Name == "fallback");
        }
    }

    private void WalkItems(JsonElement items, string path, bool inFallback)
    {
        var i = 0;
        foreach (var item in items.EnumerateArray()) Walk(item, $"{path}[{i++}]", inFallback);
    }

    private void CheckTyped(JsonElement value, string type, string path)
    {
        if (model.Type(type) is { IsModern: true }) CheckFallback(value, type, path);
        switch (type)
        {
            case "TextBlock":
                if (!IsTrue(value, "wrap")) faults.Add($"{path}: wrap must be true, or a phone cuts the text off.");
                break;
            case "Image":
                RequireText(value, "altText", path, "nobody can hear what the picture shows.");
                break;
            case "Action.ToggleVisibility":
                RememberTargets(value, path);
                break;
        }

        if (type.StartsWith("Input.", StringComparison.Ordinal)) CheckInput(value, path);
        if (type.StartsWith("Chart.", StringComparison.Ordinal)) CheckChart(value, path);
        if (type.StartsWith("Action.", StringComparison.Ordinal)) RequireText(value, "title", path, "the button says nothing.");
    }

    private void CheckFallback(JsonElement value, string type, string path)
    {
        if (!value.TryGetProperty("fallback", out var fallback)) faults.Add($"{path}: {type} is newer than 1.5 and needs a fallback.");
        else if (fallback.ValueKind == JsonValueKind.String && type is not ("Icon" or "Badge" or "ProgressBar"))
        {
            faults.Add($"{path}: {type} may not be dropped; its fallback must say the same in words.");
        }
    }

    private void CheckInput(JsonElement value, string path)
    {
        RequireText(value, "id", path, "its value would never be sent.");
        RequireText(value, "label", path, "nobody can hear what is asked.");
        if (IsTrue(value, "isRequired")) RequireText(value, "errorMessage", path, "nobody learns what is missing.");
    }

    private void CheckChart(JsonElement value, string path)
    {
        RequireText(value, "title", path, "nobody knows what is drawn.");
        if (!IsTrue(value, "showTitle")) faults.Add($"{path}: showTitle must be true, or the title is not drawn.");
    }

    private void RememberTargets(JsonElement action, string path)
    {
        foreach (var target in action.GetProperty("targetElements").EnumerateArray())
        {
            var id = target.ValueKind == JsonValueKind.String ? target.GetString() : target.GetProperty("elementId").GetString();
            _targets.Add((path, id ?? ""));
        }
    }

    private void CheckText(string text, string path)
    {
        foreach (var macro in Macros.Where(m => text.Contains(m, StringComparison.OrdinalIgnoreCase)))
        {
            faults.Add($"{path}: '{macro}' is a macro; dates and words are written by the bot.");
        }
    }

    private void RequireText(JsonElement value, string name, string path, string otherwise)
    {
        if (!value.TryGetProperty(name, out var text) || string.IsNullOrWhiteSpace(text.GetString())) faults.Add($"{path}: '{name}' is missing: {otherwise}");
    }

    private static bool IsTrue(JsonElement value, string name) => value.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.True;
}
