using System.Globalization;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Catalogue;

/// <summary>How near to the strategy a service works.</summary>
public enum ServiceLevel : byte { Unknown, Strategic, Tactical, Enabling }

/// <summary>The five areas in which a PMO delivers value; each service is linked to the one that its results show in.</summary>
public enum DeliveryArea : byte { Unknown, ProjectPerformance, ResourceOptimisation, RiskMitigation, BenefitsRealisation, StrategicAlignment }

/// <summary>A text of the catalogue: a <see cref="Message"/> where it is our default and can be translated, plain where the customer wrote it.</summary>
public sealed class ServiceText : ISpoken, IEquatable<ServiceText>
{
    private readonly Message? _message;
    private readonly string _plain;

    private ServiceText(Message? message, string plain) => (_message, _plain) = (message, plain);

    /// <summary>Our own words, said in the reader's language.</summary>
    public static ServiceText Default(Message message) => new(message, message.ToString());

    /// <summary>The customer's words: they stand as they are in every language.</summary>
    public static ServiceText Own(string text) => new(null, text.Trim());

    /// <summary>True when the customer wrote it.</summary>
    public bool IsOwn => _message is null;

    /// <inheritdoc />
    public string In(CultureInfo culture) => _message?.In(culture) ?? _plain;

    public bool Equals(ServiceText? other) => other is not null && IsOwn == other.IsOwn && _plain == other._plain;

    public override bool Equals(object? obj) => Equals(obj as ServiceText);

    public override int GetHashCode() => _plain.GetHashCode(StringComparison.Ordinal);

    /// <summary>British English, or the customer's words.</summary>
    public override string ToString() => _plain;
}

/// <summary>One thing that the PMO does for others, and what it promises.</summary>
public sealed record PmoService
{
    /// <summary>Stable key, lower-case words with hyphens: ratings hang on it, so it outlives a change of the name.</summary>
    public required string Id { get; init; }
    public required ServiceText Name { get; init; }
    public required ServiceLevel Level { get; init; }
    public required ServiceText Description { get; init; }
    /// <summary>What good looks like: one sentence that a customer could hold against the PMO.</summary>
    public required ServiceText Promise { get; init; }
    public required DeliveryArea Area { get; init; }
    /// <summary>Percent of satisfied answers that the service aims at, 0 to 100; null when no target was set.</summary>
    public decimal? TargetPercent { get; init; }
    /// <summary>The person who answers for the service, as the catalogue names them; null when nobody does.</summary>
    public string? Owner { get; init; }
    /// <summary>Whom it is for.</summary>
    public ServiceText? Customers { get; init; }
    /// <summary>What it costs in a quarter; null when not known.</summary>
    public decimal? QuarterlyCost { get; init; }
    /// <summary>ISO 4217 of the cost, "" when not stated.</summary>
    public string Currency { get; init; } = "";
    /// <summary>False when the PMO no longer offers it: it is not asked about, its results stay.</summary>
    public bool IsActive { get; init; } = true;
}
