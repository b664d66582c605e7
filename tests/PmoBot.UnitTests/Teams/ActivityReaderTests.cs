using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PmoBot.Teams;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class ActivityReaderTests
{
    private static readonly Inbound Says = new("https://smba.trafficmanager.net/amer/");

    [Fact]
    public void A_personal_message_is_read_whole()
    {
        var read = Read(Says.Message("hello", id: "1"));
        read.Type.ShouldBe(ActivityTypes.Message);
        read.Id.ShouldBe("1");
        read.ChannelId.ShouldBe("msteams");
        read.From.ShouldBe(new Account(Inbound.UserId, "Ann", Inbound.UserEntraId));
        read.Recipient.Id.ShouldBe(Inbound.BotId);
        read.Conversation.ShouldBe(new ConversationPlace(Inbound.PersonalId, "personal", FakeTeams.TenantId));
        read.Timestamp.ShouldBe(DateTimeOffset.Parse("2026-04-22T02:45:26.0070993Z"));
        read.TimeZone.ShouldBe("America/Los_Angeles");
        read.Locale.ShouldBe("en-US");
        read.Reference.TenantId.ShouldBe(FakeTeams.TenantId);
    }

    [Fact]
    public void A_body_in_many_small_pieces_reads_the_same()
    {
        var json = Says.CardAction("rate", new() { ["stars"] = "4", ["text"] = "größer" });
        json["text"] = "<at>x</at> ü";
        var bytes = Encoding.UTF8.GetBytes(json.ToJsonString());
        Gen.Int[1, bytes.Length - 1].Array[1, 8].Sample(cuts =>
        {
            var read = ActivityReader.Read(Pieces.Of(bytes, cuts));
            return read.CardAction!.Verb == "rate" && read.From.Name == "Ann" && JsonDocument.Parse(read.CardAction.Data).RootElement.GetProperty("stars").GetString() == "4";
        }, iter: 200);
    }

    [Fact]
    public void A_field_of_the_wrong_kind_counts_as_absent()
    {
        var json = Says.Message("x");
        foreach (var name in json.Select(p => p.Key).Where(k => k is not "type").ToArray())
        {
            json[name] = new JsonArray(1, new JsonObject { ["a"] = new JsonArray() }, "x", null);
        }

        var read = Read(json);
        read.Type.ShouldBe("message");
        read.Text.ShouldBeNull();
        read.Conversation.Id.ShouldBeEmpty();
    }

    [Fact]
    public void Any_cut_off_body_is_refused_and_nothing_else_is_thrown()
    {
        var bytes = Encoding.UTF8.GetBytes(Says.ChannelMessage("hello").ToJsonString());
        for (var length = 0; length < bytes.Length; length++)
        {
            Should.Throw<JsonException>(() => ActivityReader.Read(new(bytes.AsMemory(0, length))));
        }
    }

    [Fact]
    public void Hostile_bytes_throw_nothing_but_JsonException()
    {
        var good = Encoding.UTF8.GetBytes(Says.ChannelMessage("hello").ToJsonString());
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[1, 6].Sample(changes =>
        {
            var bytes = good.ToArray();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            try
            {
                ActivityReader.Read(new(bytes));
            }
            catch (JsonException)
            {
                // Refused, as it should be.
            }
        }, iter: 3_000);
    }

    [Fact]
    public void An_old_call_names_the_person_by_objectId()
    {
        var json = Says.Message("x");
        json["from"] = new JsonObject { ["id"] = "29:x", ["objectId"] = "entra" };
        Read(json).From.EntraId.ShouldBe("entra");
    }

    [Fact]
    public void A_submit_keeps_its_values_raw_and_has_no_text()
    {
        var read = Read(Says.Submit(new() { ["stars"] = 4 }));
        read.Text.ShouldBeNull();
        Encoding.UTF8.GetString(read.Value.Span).ShouldBe("""{"stars":4}""");
    }

    private static Activity Read(JsonObject json) => ActivityReader.Read(new(Encoding.UTF8.GetBytes(json.ToJsonString())));

    /// <summary>The same bytes as a chain of segments.</summary>
    private sealed class Pieces : ReadOnlySequenceSegment<byte>
    {
        private Pieces(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public static ReadOnlySequence<byte> Of(byte[] bytes, int[] cuts)
        {
            Pieces? first = null, last = null;
            var from = 0;
            foreach (var cut in cuts.Distinct().Order().Append(bytes.Length))
            {
                var next = new Pieces(bytes.AsMemory(from, cut - from), from);
                first ??= next;
                if (last is not null)
                {
                    last.Next = next;
                }

                (last, from) = (next, cut);
            }

            return new(first!, 0, last!, last!.Memory.Length);
        }
    }
}
