using PmoBot.Domain.Delivery;
using PmoBot.Domain.Value;

namespace PmoBot.Sources.Records.Values;

/// <summary>Words and Microsoft's choice codes for the enumerations of the tables.</summary>
internal static class ChoiceWords
{
    public static Choices<Priority> Priorities { get; } = new(
        Enum.Parse<Priority>,
        """
        Critical: critical, urgent, highest, blocker, showstopper, very high, p1, immediate, extreme, severe, must, must have, kritisch, critique, critico, 189330000
        High: high, major, p2, important, significant, should, should have, hoch, haute, eleve, alta, alto, 189330001
        Moderate: moderate, medium, med, normal, p3, average, could, could have, mittel, moyenne, moyen, media, medio, standard, 189330002
        Low: low, minor, p4, p5, lowest, trivial, very low, negligible, niedrig, gering, basse, faible, baja, bajo, 189330003
        """);

    public static Choices<ChangeType> ChangeTypes { get; } = new(
        Enum.Parse<ChangeType>,
        """
        Scope: scope, requirement, requirements, functional, functionality, umfang, perimetre, alcance, content, 189330000
        Schedule: schedule, time, timeline, date, dates, delay, programme, zeit, termin, delai, plazo, 189330001
        Cost: cost, budget, financial, funding, money, kosten, cout, coste, 189330002
        Quality: quality, qualitat, qualite, calidad
        None: none, no impact, 189330003
        """);

    public static Choices<Approval> Approvals { get; } = new(
        Enum.Parse<Approval>,
        """
        NotRequested: not yet requested, not requested, draft, new, identified, raised, proposed, idea, not submitted, 189330000
        Requested: requested, submitted, pending, pending approval, in review, under review, open, awaiting approval, awaiting decision, in progress, under assessment, assessing, impact assessment, active, for decision, waiting, deferred, on hold, escalated, to be approved, beantragt, 189330001
        Approved: approved, accepted, agreed, implemented, closed approved, approved with conditions, authorised, authorized, complete, completed, done, in implementation, signed off, genehmigt, approuve, approuvee, aprobado, yes, 189330002
        Rejected: rejected, declined, refused, withdrawn, cancelled, canceled, not approved, denied, abgelehnt, rejete, refuse, rechazado, no, 189330003
        """);

    public static Choices<BenefitType> BenefitTypes { get; } = new(
        Enum.Parse<BenefitType>,
        """
        CostSaving: cost saving, cost savings, saving, savings, cashable saving, cash saving, cost reduction, cash releasing, cost saved, hard saving, opex saving, einsparung
        CostAvoidance: cost avoidance, avoidance, avoided cost, avoided costs, cost avoided
        Revenue: revenue, income, sales, revenue increase, revenue growth, margin, additional revenue, umsatz
        ProductivityTime: productivity, time saving, time savings, time saved, efficiency, hours released, hours saved, productivity time, capacity released, staff time, effort saving
        CapitalRelease: capital release, working capital, capital, asset release, cash release, stock reduction
        RiskReduction: risk reduction, risk, reduced risk, risk mitigation, resilience
        Compliance: compliance, regulatory, legal, statutory, mandatory, audit
        Quality: quality, service quality, accuracy, error reduction, defect reduction
        TimeToMarket: time to market, speed, lead time, cycle time, faster delivery
        Satisfaction: satisfaction, customer satisfaction, employee satisfaction, customer experience, experience, engagement, nps
        Disbenefit: disbenefit, dis benefit, negative benefit
        """);

    public static Choices<Confidence> Confidences { get; } = new(
        Enum.Parse<Confidence>,
        """
        FinanceValidated: finance validated, validated by finance, finance, validated, finance confirmed, audited, finance approved, signed off by finance
        OwnerConfirmed: owner confirmed, confirmed by owner, confirmed, owner, benefit owner confirmed, sponsor confirmed, owner signed
        PmoEstimated: pmo estimated, estimated, estimate, pmo estimate, pmo, forecast
        Modelled: modelled, modeled, model, assumed, business case, assumption, simulated
        """);

    public static Choices<AttributionMethod> Methods { get; } = new(
        Enum.Parse<AttributionMethod>,
        """
        A: a, method a, controlled comparison, control group, a b test, controlled, experiment
        B: b, method b, before after, before and after, before after with factors
        C: c, method c, owner estimate, owner s estimate, signed estimate, owner signed estimate, owner s signed estimate
        D: d, method d, pmo estimate, estimate, estimated
        """);

    public static Choices<Direction> Directions { get; } = new(
        Enum.Parse<Direction>,
        """
        Maximise: maximise, maximize, max, up, increase, higher, higher is better, grow, more, raise, yes
        Minimise: minimise, minimize, min, down, decrease, lower, lower is better, reduce, less, cut, no
        """);

    public static Choices<LinkState> LinkStates { get; } = new(
        Enum.Parse<LinkState>,
        """
        Declared: declared, proposed, claimed, self declared, draft, stated, no
        Agreed: agreed, approved, accepted, confirmed, yes, agreed by owner, active
        Evidenced: evidenced, proven, measured, validated, evidence
        """);

    public static Choices<bool> Flags { get; } = new(
        word => word == "Yes",
        """
        Yes: yes, y, true, 1, x, ja, oui, si, done, complete, completed, met, achieved, passed, confirmed, filled, booked, hard, cashable, approved, hard booked, committed, pass
        No: no, n, false, 0, nein, non, not met, missed, failed, not done, incomplete, open, pending, tentative, soft, unfilled, requested, proposed, non cashable, not cashable, unconfirmed, not filled, soft booked, fail, planned, not started, in progress
        """);
}
