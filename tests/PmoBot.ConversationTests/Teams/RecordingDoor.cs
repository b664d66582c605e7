using System.Text;
using PmoBot.Teams;

namespace PmoBot.ConversationTests.Teams;

/// <summary>Writes down what comes through the wall; may be told to take its time or to fail.</summary>
internal sealed class RecordingDoor : ITeamsDoor, IConversationReferences
{
    private readonly Lock _gate = new();
    private readonly List<Activity> _heard = [];
    private readonly List<ConversationReference> _remembered = [];
    private readonly List<(int Count, TaskCompletionSource Done)> _waiting = [];
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What to do with an activity after it was written down.</summary>
    public Func<Activity, CancellationToken, Task> OnReceive { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The answer to an invoke.</summary>
    public Func<Activity, Task<InvokeAnswer>> OnInvoke { get; set; } = _ => Task.FromResult(InvokeAnswer.Card(Encoding.UTF8.GetBytes("""{"type":"AdaptiveCard"}""")));

    public IReadOnlyList<Activity> Heard { get { lock (_gate) { return [.. _heard]; } } }

    public IReadOnlyList<ConversationReference> Remembered { get { lock (_gate) { return [.. _remembered]; } } }

    /// <summary>Done when <see cref="Release"/> is called.</summary>
    public Task Released => _release.Task;

    public void Release() => _release.TrySetResult();

    public async Task<IReadOnlyList<Activity>> HeardAsync(int count)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_heard.Count >= count)
            {
                return [.. _heard];
            }

            _waiting.Add((count, done));
        }

        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
        return Heard;
    }

    public Task ReceiveAsync(Activity activity, CancellationToken cancellationToken)
    {
        Note(activity);
        return OnReceive(activity, cancellationToken);
    }

    public async ValueTask<InvokeAnswer> InvokeAsync(Activity activity, CancellationToken cancellationToken)
    {
        Note(activity);
        return await OnInvoke(activity);
    }

    public ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _remembered.Add(reference);
        }

        return ValueTask.CompletedTask;
    }

    private void Note(Activity activity)
    {
        lock (_gate)
        {
            _heard.Add(activity);
            foreach (var (_, done) in _waiting.Where(w => w.Count <= _heard.Count))
            {
                done.TrySetResult();
            }
        }
    }
}
