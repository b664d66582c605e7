using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Catalogue;

/// <summary>The 26 services that a PMO has until its lead changes the catalogue, in our own words.</summary>
public static class DefaultServices
{
    /// <summary>Percent of satisfied answers that a service aims at until its owner sets another target.</summary>
    public const decimal Target = 80;

    /// <summary>All 26, strategic first.</summary>
    public static ServiceCatalogue Catalogue { get; } = new([.. Strategic, .. Tactical, .. Enabling]);

    private static ImmutableArray<PmoService> Strategic =>
    [
        Service(ServiceLevel.Strategic, "portfolio-planning", DeliveryArea.StrategicAlignment, $"Strategy-to-portfolio planning",
            $"Turns the strategy into a portfolio: which initiatives, in which order, with which money.",
            $"Every funded initiative is linked to an objective that its owner has agreed.", $"Executives and heads of divisions"),
        Service(ServiceLevel.Strategic, "intake", DeliveryArea.ResourceOptimisation, $"Intake and prioritisation",
            $"Takes new ideas in, sizes them alike and puts them in an order that leadership decides on.",
            $"Every request has a decision, with its reason, within twenty working days.", $"Everyone who proposes an initiative"),
        Service(ServiceLevel.Strategic, "portfolio-monitoring", DeliveryArea.ProjectPerformance, $"Portfolio monitoring",
            $"Watches all initiatives together and proposes what to start, stop and move.",
            $"Leadership hears of a project in trouble from us first, with a proposal.", $"Executives"),
        Service(ServiceLevel.Strategic, "benefits", DeliveryArea.BenefitsRealisation, $"Benefits management",
            $"Plans benefits with their owners, measures them and says what arrived.",
            $"Every benefit has an owner, a baseline and a figure that finance accepts.", $"Benefit owners and finance"),
        Service(ServiceLevel.Strategic, "executive-advice", DeliveryArea.StrategicAlignment, $"Executive advice",
            $"Prepares decisions for executives: the facts, the choices and what each would cost.",
            $"A decision paper is short, right and there two working days before the meeting.", $"Executives and sponsors"),
        Service(ServiceLevel.Strategic, "governance", DeliveryArea.ProjectPerformance, $"Governance and gate reviews",
            $"Keeps the decision bodies and the gates that projects pass.",
            $"A gate takes one meeting, and its outcome is clear on the same day.", $"Sponsors and project managers"),
        Service(ServiceLevel.Strategic, "business-case", DeliveryArea.BenefitsRealisation, $"Business-case support",
            $"Helps to write business cases that can be compared and later be checked.",
            $"A case that we helped with passes its first review.", $"Sponsors and proposers"),
        Service(ServiceLevel.Strategic, "executive-reporting", DeliveryArea.StrategicAlignment, $"Executive and board reporting",
            $"Tells executives and the board how the portfolio is doing.",
            $"The report is right, on time, and read in five minutes.", $"Executives and the board"),
    ];

    private static ImmutableArray<PmoService> Tactical =>
    [
        Service(ServiceLevel.Tactical, "program-coordination", DeliveryArea.ProjectPerformance, $"Programme coordination",
            $"Holds the projects of a programme together: one plan, one list of risks, one rhythm.",
            $"No two projects of a programme surprise each other.", $"Programme managers and sponsors"),
        Service(ServiceLevel.Tactical, "capacity", DeliveryArea.ResourceOptimisation, $"Resource and capacity planning",
            $"Compares the people that projects need with the people there are.",
            $"Shortages are known a quarter before they hurt.", $"Line managers and project managers"),
        Service(ServiceLevel.Tactical, "dependencies", DeliveryArea.RiskMitigation, $"Dependency management",
            $"Finds where projects wait for each other and keeps both sides to their word.",
            $"Every cross-project dependency has two owners and one date.", $"Project managers"),
        Service(ServiceLevel.Tactical, "risks-issues", DeliveryArea.RiskMitigation, $"Risk and issue oversight",
            $"Collects risks and issues, challenges them and follows the responses.",
            $"A high risk has a response and an owner within a week.", $"Sponsors and project managers"),
        Service(ServiceLevel.Tactical, "change-control", DeliveryArea.ProjectPerformance, $"Change control",
            $"Brings changes of scope, time and money to a decision.",
            $"A change request is decided within ten working days.", $"Project managers and sponsors"),
        Service(ServiceLevel.Tactical, "financials", DeliveryArea.ProjectPerformance, $"Financial tracking and forecasting",
            $"Follows budgets, actuals and forecasts of projects.",
            $"The forecast that we give is within ten percent of what comes.", $"Sponsors, finance and project managers"),
        Service(ServiceLevel.Tactical, "vendors", DeliveryArea.RiskMitigation, $"Vendor and contract coordination",
            $"Coordinates suppliers and contracts across projects.",
            $"Contracts are in place before the work that needs them.", $"Project managers and procurement"),
        Service(ServiceLevel.Tactical, "health-checks", DeliveryArea.ProjectPerformance, $"Project health checks and audits",
            $"Looks at a project from outside and says what it sees.",
            $"A health check takes a week and leaves no more than five things to do.", $"Sponsors and project managers"),
        Service(ServiceLevel.Tactical, "recovery", DeliveryArea.RiskMitigation, $"Project recovery",
            $"Helps a project that is in trouble back to a plan that it can keep.",
            $"Within three weeks there is a plan that sponsor and team believe.", $"Sponsors of projects in trouble"),
        Service(ServiceLevel.Tactical, "change-support", DeliveryArea.BenefitsRealisation, $"Organisational change support",
            $"Prepares the people who will work differently when a project is done.",
            $"Those affected know what changes for them before it does.", $"Departments that change"),
    ];

    private static ImmutableArray<PmoService> Enabling =>
    [
        Service(ServiceLevel.Enabling, "methods", DeliveryArea.ProjectPerformance, $"Methods, templates and standards",
            $"Keeps the way of running projects: as much as helps, no more.",
            $"A template saves more time than it takes.", $"Project managers"),
        Service(ServiceLevel.Enabling, "tools", DeliveryArea.ProjectPerformance, $"Tools and data",
            $"Runs the tools for plans, status and reports, and looks after their data.",
            $"A project is entered once, and every report is right.", $"Everyone who works in projects"),
        Service(ServiceLevel.Enabling, "training", DeliveryArea.ResourceOptimisation, $"Training",
            $"Teaches project work, for beginners and for those who lead.",
            $"What is learned is used within a month.", $"Project staff and sponsors"),
        Service(ServiceLevel.Enabling, "coaching", DeliveryArea.ResourceOptimisation, $"Coaching and mentoring",
            $"Stands beside project managers and sponsors with an experienced person.",
            $"Somebody experienced has time for you within two working days.", $"Project managers and sponsors"),
        Service(ServiceLevel.Enabling, "lessons", DeliveryArea.RiskMitigation, $"Lessons learned and knowledge",
            $"Keeps what projects have learned and brings it to the next.",
            $"A new project begins with the three lessons that matter to it.", $"Project managers"),
        Service(ServiceLevel.Enabling, "scheduling", DeliveryArea.ProjectPerformance, $"Planning and scheduling support",
            $"Helps to plan projects and to keep their schedules.",
            $"A first plan stands within five working days.", $"Project managers"),
        Service(ServiceLevel.Enabling, "administration", DeliveryArea.ResourceOptimisation, $"Administrative support",
            $"Takes over minutes, calendars, orders and lists.",
            $"You ask once, and it is done when we said.", $"Project managers and sponsors"),
        Service(ServiceLevel.Enabling, "community", DeliveryArea.BenefitsRealisation, $"Community and recognition",
            $"Brings the people of projects together and shows good work.",
            $"Good work is seen by those who matter to it.", $"Everyone who works in projects"),
    ];

    private static PmoService Service(
        ServiceLevel level, string id, DeliveryArea area, Message name, Message description, Message promise, Message customers) => new()
    {
        Id = id,
        Name = ServiceText.Default(name),
        Level = level,
        Description = ServiceText.Default(description),
        Promise = ServiceText.Default(promise),
        Area = area,
        TargetPercent = Target,
        Customers = ServiceText.Default(customers),
    };
}
