using PmoBot.Domain.Delivery;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>What the name of a sheet or file promises.</summary>
internal enum Promise : byte { Nothing, Table, Raid, Resources, Register, LeftAlone }

/// <summary>What a name says about its table.</summary>
/// <param name="Kind">Of a table.</param>
internal readonly record struct NameHint(Promise Promise, RecordKind Kind);

/// <summary>Reads the names of sheets and files: "Risk Register", "msdyn_projectissue", "benefit-periods-2026-11-16.csv".</summary>
internal static class TableNames
{
    private static readonly Dictionary<string, NameHint> Phrases = Build();
    private const int LongestPhrase = 4;

    public static NameHint Of(string name)
    {
        var words = Array.FindAll(HeaderText.Of(name.Length > 200 ? name[..200] : name).Words, w => !char.IsAsciiDigit(w[0]) && !HeaderPeriod.IsPeriodWord(w));
        var found = new List<NameHint>();
        for (var length = Math.Min(LongestPhrase, words.Length); length > 0 && found.Count == 0; length--)
        {
            for (var from = 0; from + length <= words.Length; from++)
            {
                if (Phrases.TryGetValue(string.Concat(words.AsSpan(from, length)!), out var hint)) found.Add(hint);
            }
        }

        return One(found);
    }

    /// <summary>"Risks and issues" promises a list of several kinds; a name that promises two other things promises nothing.</summary>
    private static NameHint One(List<NameHint> found)
    {
        var tables = found.Where(h => h.Promise is Promise.Table).Distinct().ToList();
        if (tables.Count == 1) return tables[0];
        if (tables.Count > 1) return tables.TrueForAll(h => h.Kind is RecordKind.Risks or RecordKind.Issues or RecordKind.Actions or RecordKind.Decisions or RecordKind.Changes) ? new(Promise.Raid, default) : default;
        return found.Find(h => h.Promise is not Promise.Register) is { Promise: not Promise.Nothing } other ? other : found.FirstOrDefault();
    }

    private static Dictionary<string, NameHint> Build()
    {
        var phrases = new Dictionary<string, NameHint>(StringComparer.Ordinal);
        Add(RecordKind.Milestones, "milestone, milestones, key dates, key date, milestone plan, meilensteine, jalons, hitos, gates, stage gates");
        Add(RecordKind.Risks, "risk, risks, riskregister, risklog, projectrisk, projectrisks, threats, risiken, risques, riesgos");
        Add(RecordKind.Issues, "issue, issues, issuelog, projectissue, projectissues, problems, probleme, problemes, problemas");
        Add(RecordKind.Changes, "change, changes, change request, change requests, changelog, projectchange, projectchanges, change control, cr, crs, rfc, anderungen, changements, cambios");
        Add(RecordKind.Decisions, "decision, decisions, decisionlog, pending decisions, entscheidungen, decisiones");
        Add(RecordKind.Actions, "action, actions, actionlog, action items, action item, massnahmen, acciones");
        Add(RecordKind.Capacity, "capacity, capacities, resource capacity, availability, supply, capacity by role, kapazitat, capacite, capacidad");
        Add(RecordKind.Allocations, "allocation, allocations, resource allocation, resource allocations, resource assignment, resource assignments, resourceassignment, resourceassignments, resource demand, demand by role, demand plan, bookings, resource plan, resource bookings, staffing, timesheet, timesheets, time entries, actual hours, planned hours, allocated hours");
        Add(RecordKind.Benefits, "benefit, benefit register, benefits register, benefit profile, benefit profiles, benefit log, nutzen");
        Add(RecordKind.BenefitPeriods, "benefit period, benefit periods, benefit realization, benefit realisation, benefit tracking, benefit tracker, benefit by period, benefit by month, benefit by quarter, benefit by year, benefit forecast, benefit actuals, benefit profile by period, benefit schedule, realized benefit, benefit values");
        Add(RecordKind.Attributions, "attribution, attributions, benefit attribution, benefit attributions, contributors, benefit contribution, benefit contributions, benefit shares");
        Add(RecordKind.Objectives, "objective, objectives, strategic objective, strategic objectives, goals, strategic goals, okr, okrs, strategy, ziele, objectifs, objetivos");
        Add(RecordKind.ObjectiveLinks, "objective link, objective links, project objectives, project objective, alignment, strategic alignment, alignment matrix, objective alignment, project alignment, alignment links, objective contribution, objective contributions, project goals");
        Add(RecordKind.StatusHistory, "status report, status reports, status history, status update, status updates, projectstatusreport, projectstatusreports, report history, health history, status log, rag history, weekly status, weekly reports, weekly report, monthly status, statusbericht, statusberichte");
        Add(RecordKind.PlannedValues, "planned value, planned values, planned value curve, planned value curves, pv, pv curve, pv curves, bcws, s curve, s curves, evm, earned value, evm curve, earned value curve, baseline curve, cost curve");
        Add(RecordKind.Quality, "quality, quality log, quality measures, quality metrics, scope and quality, scope quality, scope, defects, defect log, rework, acceptance, rework log, scope items");
        Add(RecordKind.PmoCosts, "pmo cost, pmo costs, cost of pmo, pmo budget, pmo operating cost, pmo operating costs, pmo spend");
        Other(Promise.Raid, "raid, raidd, raid log, raid list, raidlog, raci log, rid, raaidd, risk issue, risk issues");
        Other(Promise.Resources, "resource, resources, resourcing, resource by role, resource management, ressourcen, recursos, capacity and demand, capacity demand, capacity vs demand, supply and demand, capacity plan, capacity planning");
        Other(Promise.Register, "project, projects, register, project register, portfolio, project list, pipeline, initiative, initiatives, project portfolio, investment, investments, projekte, projets, proyectos");
        Other(
            Promise.LeftAlone,
            "programs, program, projectprogram, projectprograms, project request, project requests, projectrequest, projectrequests, request, requests, demand, idea, ideas, project task, project tasks, projecttask, projecttasks, task, tasks, bucket, buckets, sprint, sprints, checklist, "
            + "dependency, dependencies, assumption, assumptions, lessons, lessons learned, stakeholder, stakeholders, contact, contacts, people, team, teams, glossary, instruction, instructions, readme, read me, cover, contents, index, lookup, lookups, list, lists, dropdown, dropdowns, "
            + "reference, reference data, setting, settings, config, validation, legend, dashboard, chart, charts, pivot, template, calendar, holidays, rates, rate card, help, about, notes, archive");
        return phrases;

        void Add(RecordKind kind, string names) => Put(names, new(Promise.Table, kind));
        void Other(Promise promise, string names) => Put(names, new(promise, default));
        void Put(string names, NameHint hint)
        {
            foreach (var name in names.Split(',', StringSplitOptions.TrimEntries)) phrases.TryAdd(HeaderText.Of(name).Key, hint);
        }
    }
}
