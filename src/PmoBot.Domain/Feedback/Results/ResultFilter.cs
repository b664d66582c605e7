using PmoBot.Domain.Feedback.Catalogue;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>Whose answers about what: what the bot lets people ask for. Null does not narrow; a service and an area are not given together.</summary>
/// <param name="Service">Id of the service.</param>
/// <param name="Area">The delivery area of the services.</param>
/// <param name="Department">The department of the raters, as the wave knew it.</param>
public readonly record struct ResultFilter(string? Service = null, DeliveryArea? Area = null, string? Department = null)
{
    /// <summary>All answers of the wave.</summary>
    public static ResultFilter Whole { get; } = new();

    public bool IsWhole => this == Whole;

    /// <summary>What to look at when this may not be shown: one level up at a time, the nearest first, the whole wave last.</summary>
    /// <param name="areaOfService">The area of <see cref="Service"/>; Unknown when there is no service.</param>
    public IEnumerable<ResultFilter> Wider(DeliveryArea areaOfService)
    {
        if (IsWhole) yield break;
        DeliveryArea? area = Area ?? (areaOfService == DeliveryArea.Unknown ? null : areaOfService);
        if (Department is not null && Service is not null)
        {
            yield return new ResultFilter(Service);
            if (area is not null) yield return new ResultFilter(Area: area, Department: Department);
        }

        if (Service is not null || Department is not null)
        {
            if (area is not null) yield return new ResultFilter(Area: area);
            if (Department is not null && (Service is not null || Area is not null)) yield return new ResultFilter(Department: Department);
        }

        yield return Whole;
    }

    internal bool Takes(string service, DeliveryArea area, string? department) =>
        (Service is null || Service == service) && (Area is null || Area == area) && (Department is null || Department == department);
}
