namespace PmoBot.Domain.Delivery;

/// <summary>The projects of a scope by their places in the register, rising. The whole portfolio also has the rows that belong to no project.</summary>
internal sealed class ScopeMembers : IEquatable<ScopeMembers>
{
    private readonly int hash;

    private ScopeMembers(int[] places, bool isAll)
    {
        (Places, IsAll) = (places, isAll);
        var code = new HashCode();
        foreach (var place in places) code.Add(place);
        hash = code.ToHashCode();
    }

    public int[] Places { get; }
    public bool IsAll { get; }

    public static ScopeMembers All(int projects) => new([.. Enumerable.Range(0, projects)], true);

    public static ScopeMembers Of(IEnumerable<int> places) => new([.. places.Distinct().Order()], false);

    public bool Equals(ScopeMembers? other) => other is not null && IsAll == other.IsAll && Places.AsSpan().SequenceEqual(other.Places);

    public override bool Equals(object? obj) => Equals(obj as ScopeMembers);

    public override int GetHashCode() => hash;
}
