using System.Globalization;
using ExcelDataReader;
using PmoBot.Sources.Registers.Columns;

namespace PmoBot.Sources.Registers.Tables;

/// <summary>One worksheet.</summary>
internal sealed class ExcelTable(Stream content, int index, string name, bool hidden) : Table
{
    public override string? Sheet => name;

    public override bool IsHidden => hidden;

    /// <summary>Cells that hold an error, by 0-based row and column; null when there are none.</summary>
    public Dictionary<(int Row, int Column), string>? Errors { get; init; }

    public override RowCursor Open()
    {
        var reader = ExcelWorkbook.Reader(content);
        for (var i = 0; i < index; i++) reader.NextResult();
        return new Cursor(reader, Errors);
    }

    private sealed class Cursor : RowCursor
    {
        private readonly IExcelDataReader _reader;
        private readonly string[] _cells;
        private readonly CellKind[] _kinds;
        private readonly List<Merge> _merges = [];
        private readonly Dictionary<(int Row, int Column), string>? _errors;

        public Cursor(IExcelDataReader reader, Dictionary<(int Row, int Column), string>? errors)
        {
            _errors = errors;
            _reader = reader;
            var count = Math.Min(reader.FieldCount, SheetProfile.MaxColumns);
            _cells = new string[count];
            _kinds = new CellKind[count];
            foreach (var range in reader.MergeCells ?? [])
            {
                if (range.ToRow > range.FromRow && range.FromColumn < count && _merges.Count < 5_000) _merges.Add(new(range.FromRow, range.ToRow, range.FromColumn));
            }
        }

        public override int Row => _reader.Depth + 1;

        public override int Count => _cells.Length;

        public override int Width => _reader.FieldCount;

        public override bool Read()
        {
            if (!_reader.Read()) return false;
            for (var i = 0; i < _cells.Length; i++) (_cells[i], _kinds[i]) = Text(i);
            foreach (var merge in _merges) Fill(merge);
            return true;
        }

        public override ReadOnlySpan<char> Cell(int index) => index < _cells.Length ? _cells[index] : default;

        public override CellKind Kind(int index) => index < _kinds.Length ? _kinds[index] : CellKind.Text;

        public override void Dispose() => _reader.Dispose();

        /// <summary>A cell that is merged over several rows says its text in each of them.</summary>
        private void Fill(Merge merge)
        {
            var row = _reader.Depth;
            if (row == merge.From) (merge.Text, merge.Kind) = (_cells[merge.Column], _kinds[merge.Column]);
            else if (row > merge.From && row <= merge.To && _cells[merge.Column].Length == 0) (_cells[merge.Column], _kinds[merge.Column]) = (merge.Text, merge.Kind);
        }

        private (string Text, CellKind Kind) Text(int i) => _reader.GetValue(i) switch
        {
            null => (_errors?.GetValueOrDefault((_reader.Depth, i)) ?? "", CellKind.Text),
            string text => (text, CellKind.Text),
            DateTime date when date.Year < 1901 => (date.ToString("HH:mm", CultureInfo.InvariantCulture), CellKind.Text),
            DateTime date => (date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), CellKind.Date),
            bool flag => (flag ? "Yes" : "No", CellKind.Text),
            double number => Number(number, i),
            IConvertible number and (int or long or short or decimal or float) => Number(number.ToDouble(CultureInfo.InvariantCulture), i),
            var other => (Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", CellKind.Text),
        };

        private (string Text, CellKind Kind) Number(double number, int i)
        {
            if (!double.IsFinite(number)) return ("", CellKind.Text);
            var percent = _reader.GetNumberFormatString(i) is { } format && format.Contains('%');
            if (Math.Abs(number) > 1e26) return (number.ToString("R", CultureInfo.InvariantCulture), CellKind.Text);
            // The conversion keeps 15 digits: what a spreadsheet shows, without the tail of the binary fraction.
            var exact = (decimal)number;
            return percent ? ((exact * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%", CellKind.Number) : (exact.ToString("0.####################", CultureInfo.InvariantCulture), CellKind.Number);
        }
    }

    private sealed class Merge(int from, int to, int column)
    {
        public int From { get; } = from;
        public int To { get; } = to;
        public int Column { get; } = column;
        public string Text { get; set; } = "";
        public CellKind Kind { get; set; }
    }
}
