namespace PmoBot.Teams;

/// <summary>The one pool of connections to Microsoft: no cookies, and no redirects, because a token must not follow one.</summary>
internal sealed class ConnectorTransport : IDisposable
{
    public ConnectorTransport()
        : this(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null, // Teams wants no trace headers of ours, and making them costs on every message
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
            MaxConnectionsPerServer = 256,
        })
    {
    }

    internal ConnectorTransport(HttpMessageHandler handler) => (Handler, Invoker) = (handler, new(handler, disposeHandler: false));

    public HttpMessageHandler Handler { get; }

    public HttpMessageInvoker Invoker { get; }

    public void Dispose()
    {
        Invoker.Dispose();
        Handler.Dispose();
    }
}
