namespace PmoBot.Teams;

/// <summary>Lets one change of a conversation through at a time: changes made at once are refused by Teams with 412.</summary>
internal sealed class ConversationGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Turnstile> _busy = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn; dispose to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string conversationId, CancellationToken cancel)
    {
        Turnstile turnstile;
        lock (_lock)
        {
            if (!_busy.TryGetValue(conversationId, out turnstile!))
            {
                _busy.Add(conversationId, turnstile = new(this, conversationId));
            }

            turnstile.Count++;
        }

        try
        {
            await turnstile.One.WaitAsync(cancel);
            return turnstile;
        }
        catch (OperationCanceledException)
        {
            Leave(turnstile);
            throw;
        }
    }

    private void Leave(Turnstile turnstile)
    {
        lock (_lock)
        {
            if (--turnstile.Count == 0)
            {
                _busy.Remove(turnstile.ConversationId);
            }
        }
    }

    private sealed class Turnstile(ConversationGate gate, string conversationId) : IDisposable
    {
        public string ConversationId { get; } = conversationId;

        public SemaphoreSlim One { get; } = new(1, 1);

        public int Count { get; set; }

        public void Dispose()
        {
            One.Release();
            gate.Leave(this);
        }
    }
}
