using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace PmoBot.Data;

/// <summary>What stands behind the stores: the one place that knows which database it is.</summary>
internal interface IBacking
{
    /// <summary>What a person calls it: the file, or host and database.</summary>
    string Name { get; }

    /// <summary>For whoever needs connections of their own beside the stores.</summary>
    DatabaseSettings Settings { get; }

    /// <summary>Makes the database usable: its schema is there and up to date.</summary>
    /// <exception cref="DatabaseUnusable">It cannot be made usable.</exception>
    void Prepare();

    /// <summary>Contexts on it; statements are logged at Debug, never their values.</summary>
    IDbContextFactory<PmoContext> Contexts(ILoggerFactory? loggers);

    /// <summary>The problem as one sentence for the person who runs the bot.</summary>
    DatabaseUnusable Explain(DbException problem);

    /// <summary>Closes the pooled connections.</summary>
    void Release();
}
