namespace PmoBot.Teams;

/// <summary>Works on activities in the background: one after the other within a conversation, bounded in parallel across them. The work must not throw.</summary>
internal sealed class ConversationLanes(int mostParallel, int mostWaiting, Func<Activity, Task> work)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly Queue<Lane> _ready = new();
    private TaskCompletionSource? _drained;
    private int _running;
    private int _taken;
    private bool _closed;

    private Func<Activity, Task> Work { get; } = work;

    /// <summary>False when too much waits already, or the house is closing.</summary>
    public bool TryTake(Activity activity)
    {
        Lane lane;
        lock (_gate)
        {
            if (_closed || _taken >= mostWaiting)
            {
                return false;
            }

            _taken++;
            if (_lanes.TryGetValue(activity.Conversation.Id, out var open))
            {
                open.Waiting.Enqueue(activity);
                return true;
            }

            lane = new(this, activity);
            _lanes.Add(activity.Conversation.Id, lane);
            if (_running >= mostParallel)
            {
                _ready.Enqueue(lane);
                return true;
            }

            _running++;
        }

        // On this thread's own queue: the work starts when the answer to the request has been written.
        ThreadPool.UnsafeQueueUserWorkItem(lane, preferLocal: true);
        return true;
    }

    /// <summary>Takes nothing more; done when everything taken is done.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _closed = true;
            if (_taken == 0)
            {
                return Task.CompletedTask;
            }

            _drained ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _drained.Task;
        }
    }

    /// <summary>Says which lane this worker goes on with; null when there is nothing left to do.</summary>
    private Lane? Next(Lane lane)
    {
        lock (_gate)
        {
            _taken--;
            if (lane.Waiting.TryDequeue(out var next))
            {
                lane.Current = next;
                _ready.Enqueue(lane);
            }
            else
            {
                _lanes.Remove(lane.ConversationId);
            }

            if (_taken == 0)
            {
                _drained?.TrySetResult();
            }

            if (_ready.TryDequeue(out var ready))
            {
                return ready;
            }

            _running--;
            return null;
        }
    }

    /// <summary>The waiting activities of one conversation.</summary>
    private sealed class Lane(ConversationLanes lanes, Activity first) : IThreadPoolWorkItem
    {
        public string ConversationId { get; } = first.Conversation.Id;

        public Activity Current { get; set; } = first;

        public Queue<Activity> Waiting => field ??= new();

        public void Execute() => _ = RunAsync();

        private async Task RunAsync()
        {
            for (Lane? lane = this; lane is not null; lane = lanes.Next(lane))
            {
                await lanes.Work(lane.Current);
            }
        }
    }
}
