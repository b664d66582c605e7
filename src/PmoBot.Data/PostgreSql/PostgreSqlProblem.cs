using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace PmoBot.Data.PostgreSql;

/// <summary>Says in one sentence what an error of the server means for the person who runs the bot.</summary>
internal static class PostgreSqlProblem
{
    public static string Sentence(string name, DbException problem) => problem switch
    {
        PostgresException refused => Refusal(name, refused.SqlState, refused.MessageText),
        { InnerException: SocketException or TimeoutException or IOException } => $"{name} does not answer: start the server, or correct Database:ConnectionString.",
        _ => $"{name} cannot be used ({problem.GetType().Name}): check the server and Database:ConnectionString.",
    };

    private static string Refusal(string name, string state, string words) => state switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => $"{name} does not let PmoBot in: correct the user name and password of Database:ConnectionString.",
        PostgresErrorCodes.InvalidCatalogName => $"{name} is not there: make it with CREATE DATABASE, or correct Database:ConnectionString.",
        PostgresErrorCodes.InsufficientPrivilege => $"{name} may not be changed by this user: give PmoBot the right to make tables there.",
        PostgresErrorCodes.TooManyConnections => $"{name} has no connection left: allow more on the server, or fewer with \"Maximum Pool Size\" in Database:ConnectionString.",
        PostgresErrorCodes.DiskFull => $"{name} cannot be written because the server's disk is full: make room and try again.",
        PostgresErrorCodes.ReadOnlySqlTransaction => $"{name} can only be read: connect to the primary server.",
        PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => $"{name} is starting or stopping: wait a moment and try again.",
        _ => $"{name} cannot be used ({state}: {words}): check the server and Database:ConnectionString.",
    };
}
