using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Makes small tables beside a register for the tests of delivery and value.</summary>
internal static class Tables
{
    public static readonly RowPlace Anywhere = new("tables.xlsx", "Sheet", 2);

    public static RowPlace Row(int row, string file = "tables.xlsx") => new(file, "Sheet", row);

    public static DeliveryReading Read(PortfolioSnapshot snapshot, params RecordSet[] sets) => ReadAll([snapshot], sets);

    public static DeliveryReading ReadAll(PortfolioSnapshot[] history, params RecordSet[] sets) => ReadAll(history, DeliveryRules.Default, sets);

    public static DeliveryReading ReadAll(PortfolioSnapshot[] history, DeliveryRules rules, params RecordSet[] sets) =>
        DeliveryReading.Of(PortfolioReading.Of(history, HealthRules.Default), new DeliveryHistory([.. sets]), rules);

    public static RecordSet Set(RecordKind kind, PortfolioRecords rows, DateOnly? asOf = null) => new()
    {
        Id = $"{kind}{(asOf ?? AsOf).DayNumber}",
        Kind = kind,
        Source = "Register",
        AsOf = asOf ?? AsOf,
        ImportedAt = new DateTimeOffset(asOf ?? AsOf, new TimeOnly(9, 0), TimeSpan.Zero),
        FileName = "tables.xlsx",
        ContentHash = new string('0', 64),
        Sheet = "Sheet",
        Rows = rows,
    };

    public static RecordSet Set(params Risk[] rows) => Set(RecordKind.Risks, new() { Risks = [.. rows] });

    public static RecordSet Set(DateOnly asOf, params Risk[] rows) => Set(RecordKind.Risks, new() { Risks = [.. rows] }, asOf);

    public static RecordSet Set(params Issue[] rows) => Set(RecordKind.Issues, new() { Issues = [.. rows] });

    public static RecordSet Set(params Milestone[] rows) => Set(RecordKind.Milestones, new() { Milestones = [.. rows] });

    public static RecordSet Set(DateOnly asOf, params Milestone[] rows) => Set(RecordKind.Milestones, new() { Milestones = [.. rows] }, asOf);

    public static RecordSet Set(params ChangeRequest[] rows) => Set(RecordKind.Changes, new() { Changes = [.. rows] });

    public static RecordSet Set(params Decision[] rows) => Set(RecordKind.Decisions, new() { Decisions = [.. rows] });

    public static RecordSet Set(params RoleCapacity[] rows) => Set(RecordKind.Capacity, new() { Capacity = [.. rows] });

    public static RecordSet Set(params Allocation[] rows) => Set(RecordKind.Allocations, new() { Allocations = [.. rows] });

    public static RecordSet Set(params Benefit[] rows) => Set(RecordKind.Benefits, new() { Benefits = [.. rows] });

    public static RecordSet Set(params BenefitPeriod[] rows) => Set(RecordKind.BenefitPeriods, new() { BenefitPeriods = [.. rows] });

    public static RecordSet Set(params Attribution[] rows) => Set(RecordKind.Attributions, new() { Attributions = [.. rows] });

    public static RecordSet Set(params Objective[] rows) => Set(RecordKind.Objectives, new() { Objectives = [.. rows] });

    public static RecordSet Set(params ObjectiveLink[] rows) => Set(RecordKind.ObjectiveLinks, new() { ObjectiveLinks = [.. rows] });

    public static RecordSet Set(params PlannedValuePoint[] rows) => Set(RecordKind.PlannedValues, new() { PlannedValues = [.. rows] });

    public static RecordSet Set(params QualityEntry[] rows) => Set(RecordKind.Quality, new() { Quality = [.. rows] });

    public static RecordSet Set(params StatusEntry[] rows) => Set(RecordKind.StatusHistory, new() { StatusHistory = [.. rows] });

    public static RecordSet Set(params PmoCost[] rows) => Set(RecordKind.PmoCosts, new() { PmoCosts = [.. rows] });
}
