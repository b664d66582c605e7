using System.Security.Cryptography;
using System.Text;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Writes and reads a model: a mark, the facts, the thesaurus, the fingerprints as growing steps, the rarities, what the traits say of the intents and to the units (a scale
/// for each trait and two weights to a byte), what the units say; at the end a SHA-256 of everything before it. Reading refuses what is not exactly that.
/// </summary>
internal static class ModelFile
{
    private const string Mark = "PmoBot intents 3";
    private const int MostFeatures = 2_000_000;

    public static byte[] Write(IntentModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(model.Mark);
            WriteFacts(writer, model.Facts);
            writer.Write(string.Join('\n', IntentNames.All));
            writer.Write(model.Thesaurus.Text);
            WriteKeys(writer, model.Keys);
            writer.Write(model.RarityLevels);
            WriteRows(writer, model.Straight);
            writer.Write((byte)model.ToUnits.Width);
            WriteRows(writer, model.ToUnits);
            foreach (var weight in model.UnitBias.Concat(model.FromUnits)) writer.Write(weight);
        }

        stream.Write(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        return stream.ToArray();
    }

    /// <summary>Throws <see cref="InvalidDataException"/> when the bytes are not a whole model of this version.</summary>
    public static IntentModel Read(byte[] bytes)
    {
        var body = bytes.Length - SHA256.HashSizeInBytes;
        if (body <= 0 || !SHA256.HashData(bytes.AsSpan(0, body)).AsSpan().SequenceEqual(bytes.AsSpan(body))) throw Refused("it is damaged");
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, body), Encoding.UTF8);
        if (reader.ReadString() != Mark) throw Refused("it is of another version");
        var mark = reader.ReadString();
        var facts = ReadFacts(reader);
        if (reader.ReadString() != string.Join('\n', IntentNames.All)) throw Refused("it knows other intents");
        var thesaurus = Thesaurus.Parse(reader.ReadString());
        var keys = ReadKeys(reader);
        var rarity = reader.ReadBytes(keys.Length);
        var straight = ReadRows(reader, keys.Length, IntentNames.Count);
        var units = reader.ReadByte();
        return new IntentModel(thesaurus, keys, rarity, straight, ReadRows(reader, keys.Length, units))
        {
            Facts = facts, Mark = mark, UnitBias = ReadFloats(reader, units), FromUnits = ReadFloats(reader, units * IntentNames.Count),
        };
    }

    private static InvalidDataException Refused(string why) =>
        new($"The model of intents cannot be used: {why}. Train it again with the verb “train”.");

    private static void WriteFacts(BinaryWriter writer, IReadOnlyList<ModelFacts> facts)
    {
        writer.Write((byte)facts.Count);
        foreach (var f in facts)
        {
            writer.Write(f.Language);
            writer.Write(f.Phrases);
            foreach (var figure in new[] { f.Accuracy, f.TopThree, f.Temperature, f.AskBelow, f.Answered, f.RightWhenAnswered }) writer.Write(figure);
        }
    }

    private static ModelFacts[] ReadFacts(BinaryReader reader)
    {
        var facts = new ModelFacts[reader.ReadByte()];
        for (var i = 0; i < facts.Length; i++)
        {
            facts[i] = new ModelFacts(
                reader.ReadString(), reader.ReadInt32(),
                reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        }

        return facts;
    }

    private static void WriteKeys(BinaryWriter writer, uint[] keys)
    {
        writer.Write(keys.Length);
        uint last = 0;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
    }

    private static uint[] ReadKeys(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count is <= 0 or > MostFeatures) throw Refused("its size is impossible");
        var keys = new uint[count];
        uint last = 0;
        for (var i = 0; i < count; i++) keys[i] = last += (uint)reader.Read7BitEncodedInt();
        return keys;
    }

    private static void WriteRows(BinaryWriter writer, QuantisedRows rows)
    {
        foreach (var scale in rows.Scales) writer.Write((Half)scale);
        writer.Write(Pack(rows.Steps));
    }

    private static QuantisedRows ReadRows(BinaryReader reader, int count, int width)
    {
        var scales = new float[count];
        for (var i = 0; i < count; i++) scales[i] = (float)reader.ReadHalf();
        return new QuantisedRows(width, scales, Unpack(reader.ReadBytes(((count * width) + 1) / 2), count * width));
    }

    private static float[] ReadFloats(BinaryReader reader, int count)
    {
        var floats = new float[count];
        for (var i = 0; i < count; i++) floats[i] = reader.ReadSingle();
        return floats;
    }

    private static byte[] Pack(sbyte[] weights)
    {
        var packed = new byte[(weights.Length + 1) / 2];
        for (var i = 0; i < weights.Length; i++) packed[i / 2] |= (byte)((weights[i] + Quantised.Steps) << (i % 2 * 4));
        return packed;
    }

    private static sbyte[] Unpack(byte[] packed, int count)
    {
        var weights = new sbyte[count];
        for (var i = 0; i < count; i++) weights[i] = (sbyte)(((packed[i / 2] >> (i % 2 * 4)) & 15) - Quantised.Steps);
        return weights;
    }
}
