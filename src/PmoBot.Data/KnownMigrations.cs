using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PmoBot.Data;

/// <summary>The migrations in this program, found without making a model.</summary>
internal static class KnownMigrations
{
    /// <summary>Their names in order, for one kind of database.</summary>
    public static string[] Of<TContext>()
        where TContext : PmoContext =>
        [.. typeof(PmoContext).Assembly.GetTypes()
            .Where(t => t.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];
}
