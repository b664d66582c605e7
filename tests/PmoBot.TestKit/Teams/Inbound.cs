using System.Text.Json.Nodes;

namespace PmoBot.TestKit;

/// <summary>Activities as Teams and the Playground send them; each is a JSON object that a test may bend.</summary>
public sealed class Inbound(string serviceUrl)
{
    /// <summary>The bot's account.</summary>
    public const string BotId = "28:" + FakeTeams.ClientId;

    /// <summary>The person's account.</summary>
    public const string UserId = "29:1cgsvAnn";

    /// <summary>The person's Entra id.</summary>
    public const string UserEntraId = "03500558-e554-416c-90c3-a061cdcd012b";

    /// <summary>The chat of the person with the bot.</summary>
    public const string PersonalId = "a:1xH4Hnc";

    /// <summary>A thread in a channel.</summary>
    public const string ThreadId = "19:abc@thread.tacv2;messageid=1759944781430";

    /// <summary>A channel, which is also the team's id here.</summary>
    public const string TeamId = "19:abc@thread.tacv2";

    private static long _lastId = 1_776_825_925_000;

    /// <summary>What a person writes to the bot alone.</summary>
    public JsonObject Message(string text, string? id = null, string conversationId = PersonalId) =>
        With(Personal("message", id ?? NextId(), conversationId), ("text", text), ("textFormat", "plain"), ("locale", "en-US"),
            ("entities", new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Web", ["timezone"] = "America/Los_Angeles",
            })));

    /// <summary>What a person writes to the bot in a channel; the mention of the bot stands in front.</summary>
    public JsonObject ChannelMessage(string text, string? id = null) =>
        With(InChannel("message", id ?? NextId()), ("text", $"<at>PMO Bot</at> {text}"), ("textFormat", "plain"),
            ("entities", new JsonArray(MentionOf(BotId, "PMO Bot"))));

    /// <summary>A mention entity.</summary>
    public static JsonObject MentionOf(string id, string name) => new()
    {
        ["type"] = "mention", ["text"] = $"<at>{name}</at>", ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };

    /// <summary>The pair that an installation for one person sends, in this order.</summary>
    public (JsonObject Installation, JsonObject Conversation) Installed() => (
        With(Personal("installationUpdate", "f:" + Guid.NewGuid(), PersonalId), ("action", "add")),
        With(Personal("conversationUpdate", "f:" + Guid.NewGuid(), PersonalId), ("membersAdded", new JsonArray(new JsonObject { ["id"] = BotId }))));

    /// <summary>The pair that an installation into a team sends, in this order.</summary>
    public (JsonObject Installation, JsonObject Conversation) InstalledInTeam()
    {
        var installation = With(InChannel("installationUpdate", "f:" + Guid.NewGuid()), ("action", "add"));
        var conversation = With(InChannel("conversationUpdate", "f:" + Guid.NewGuid()), ("membersAdded", new JsonArray(new JsonObject { ["id"] = BotId })));
        foreach (var activity in new[] { installation, conversation })
        {
            activity["conversation"]!["id"] = TeamId;
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = TeamId } };
        }

        conversation["channelData"]!["eventType"] = "teamMemberAdded";
        return (installation, conversation);
    }

    /// <summary>The app is taken away.</summary>
    public JsonObject Uninstalled() => With(Personal("installationUpdate", "f:" + Guid.NewGuid(), PersonalId), ("action", "remove"));

    /// <summary>An Action.Execute; without a trigger it is as the Playground sends it.</summary>
    public JsonObject CardAction(string verb, JsonObject? data = null, string? trigger = "manual", string? id = null)
    {
        var value = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "Go", ["verb"] = verb, ["data"] = data ?? [] },
        };
        if (trigger is not null)
        {
            value["trigger"] = trigger;
        }

        return With(Personal("invoke", id ?? "f:" + Guid.NewGuid(), PersonalId), ("name", "adaptiveCard/action"), ("replyToId", "1767765488332"), ("value", value));
    }

    /// <summary>An Action.Submit: a message without text.</summary>
    public JsonObject Submit(JsonObject data) => With(Personal("message", NextId(), PersonalId), ("replyToId", "1767765488332"), ("value", data));

    /// <summary>A reaction on a message of the bot.</summary>
    public JsonObject Reaction(string messageId, string reaction = "like") =>
        With(Personal("messageReaction", "f:" + Guid.NewGuid(), PersonalId), ("replyToId", messageId),
            ("reactionsAdded", new JsonArray(new JsonObject { ["type"] = reaction })));

    /// <summary>What the Playground sends for a message: plain ids, a tenant that is no GUID.</summary>
    public JsonObject PlaygroundMessage(string text)
    {
        var message = Message(text, Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        message["from"] = new JsonObject { ["id"] = "user-id-0", ["name"] = "Alex Wilber", ["aadObjectId"] = "00000000-0000-0000-0000-0000000000020" };
        message["recipient"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-00000000000011", ["name"] = "Test Bot" };
        return message;
    }

    private static string NextId() => Interlocked.Increment(ref _lastId).ToString();

    private static JsonObject With(JsonObject activity, params (string Name, JsonNode? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            activity[name] = value;
        }

        return activity;
    }

    private JsonObject Personal(string type, string id, string conversationId) => With(
        Envelope(type, id),
        ("conversation", new JsonObject { ["id"] = conversationId, ["conversationType"] = "personal", ["tenantId"] = FakeTeams.TenantId }),
        ("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeTeams.TenantId } }));

    private JsonObject InChannel(string type, string id) => With(
        Envelope(type, id),
        ("conversation", new JsonObject { ["isGroup"] = true, ["id"] = ThreadId, ["conversationType"] = "channel", ["tenantId"] = FakeTeams.TenantId }),
        ("channelData", new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = FakeTeams.TenantId },
            ["team"] = new JsonObject { ["id"] = TeamId, ["name"] = "PMO", ["aadGroupId"] = "group-1" },
            ["channel"] = new JsonObject { ["id"] = TeamId, ["name"] = null },
        }));

    private JsonObject Envelope(string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = "2026-04-22T02:45:26.0070993Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = UserId, ["name"] = "Ann", ["aadObjectId"] = UserEntraId },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "PMO Bot" },
    };
}
