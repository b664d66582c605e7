namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Success of completed projects (domain rules 2.3): the loose and the strict rate, always shown together, with their parts.</summary>
/// <param name="OnTime">Finished on or before the original baseline.</param>
/// <param name="InBudget">Final cost within ±tolerance of the original budget.</param>
/// <param name="ScopeAccepted">At least 95% (by default) of the due, else of the baselined scope accepted.</param>
/// <param name="BenefitsMet">Realised and forecast benefits at least 90% (by default) of plan, in every type.</param>
/// <param name="Loose">On time, in budget and scope accepted.</param>
/// <param name="Strict">The same, and benefits met.</param>
public sealed record SuccessRates(Rate OnTime, Rate InBudget, Rate ScopeAccepted, Rate BenefitsMet, Rate Loose, Rate Strict)
{
    internal SuccessRates With(bool? onTime, bool? inBudget, bool? scope, bool? benefits) => new(
        OnTime.With(onTime), InBudget.With(inBudget), ScopeAccepted.With(scope), BenefitsMet.With(benefits),
        Loose.With(All(onTime, inBudget, scope)), Strict.With(All(onTime, inBudget, scope, benefits)));

    /// <summary>False as soon as one is false, not known as long as one is not known.</summary>
    private static bool? All(params ReadOnlySpan<bool?> parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part == false) return false;
            if (part is null) all = null;
        }

        return all;
    }
}
