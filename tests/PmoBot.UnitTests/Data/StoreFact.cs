using Xunit.Abstractions;
using Xunit.Sdk;

namespace PmoBot.UnitTests.Data;

/// <summary>A test that holds on every database; in a class marked <see cref="OnPostgreSqlAttribute"/> it is skipped, and says so, where there is no PostgreSQL.</summary>
[XunitTestCaseDiscoverer("PmoBot.UnitTests.Data.StoreFactDiscoverer", "PmoBot.UnitTests")]
internal sealed class StoreFactAttribute : FactAttribute;

/// <summary>As <see cref="StoreFactAttribute"/>, with data.</summary>
[XunitTestCaseDiscoverer("PmoBot.UnitTests.Data.StoreTheoryDiscoverer", "PmoBot.UnitTests")]
internal sealed class StoreTheoryAttribute : TheoryAttribute;

/// <summary>Marks a class whose inherited tests run on PostgreSQL.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnPostgreSqlAttribute : Attribute
{
    /// <summary>Why this class cannot be run here; null when it can.</summary>
    public static string? SkipReason(ITestMethod method) =>
        method.TestClass.Class.GetCustomAttributes(typeof(OnPostgreSqlAttribute)).Any() ? TestKit.PostgresBinaries.SkipReason : null;
}

internal sealed class StoreFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        OnPostgreSqlAttribute.SkipReason(method) is null
            ? base.CreateTestCase(options, method, fact)
            : new NotHere(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method);
}

internal sealed class StoreTheoryDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo theory) =>
        OnPostgreSqlAttribute.SkipReason(method) is null
            ? base.Discover(options, method, theory)
            : [new NotHere(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method)];
}

/// <summary>A test that this machine cannot run.</summary>
internal sealed class NotHere : XunitTestCase
{
    [Obsolete("For the runner, which writes and reads test cases.")]
    public NotHere()
    {
    }

    public NotHere(IMessageSink sink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method)
        : base(sink, display, displayOptions, method)
    {
    }

    protected override string GetDisplayName(IAttributeInfo fact, string name) => $"{name}: {OnPostgreSqlAttribute.SkipReason(TestMethod)}";

    protected override string? GetSkipReason(IAttributeInfo fact) => OnPostgreSqlAttribute.SkipReason(TestMethod);
}
