using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data;

/// <summary>Puts what the bot remembers into the host's services.</summary>
public static class DataRegistration
{
    /// <summary>As the other, for an SQLite file.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, string databasePath) => services.AddData(DatabaseSettings.OfFile(databasePath));

    /// <summary>
    /// Registers the database and its stores as singletons. It is opened (a file is made, when it is not there) the first time
    /// that one of them is asked for; ask for <see cref="PmoDatabase"/> at start-up to hear of a <see cref="DatabaseUnusable"/> early.
    /// </summary>
    public static IServiceCollection AddData(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(provider => PmoDatabase.Open(settings, provider.GetService<ILoggerFactory>()));
        services.AddSingleton(provider => provider.GetRequiredService<PmoDatabase>().Contexts);
        services.AddSingleton(provider => provider.GetRequiredService<PmoDatabase>().Snapshots);
        services.AddSingleton<IPortfolioHistory>(provider => provider.GetRequiredService<SnapshotStore>());
        services.AddSingleton(provider => provider.GetRequiredService<PmoDatabase>().Records);
        services.AddSingleton<IRecordHistory>(provider => provider.GetRequiredService<RecordStore>());
        services.AddSingleton(provider => provider.GetRequiredService<PmoDatabase>().Conversations);
        return services;
    }
}
