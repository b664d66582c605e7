using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding;

/// <summary>Tells "where does this come from" (file, row, formula) from "is it right" among questions of trust.</summary>
internal static class OriginWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "source", "sources", "sourced", "file", "files", "spreadsheet", "sheet", "row", "rows", "column", "columns", "formula", "formulas", "calculation", "calculations", "calculated", "calculate", "computed", "derived",
        "provenance", "lineage", "traced", "traceable", "origin", "evidence", "workings", "based", "input", "inputs",
        "quelle", "quellen", "datei", "zeile", "zeilen", "spalte", "spalten", "formel", "formeln", "berechnung", "berechnet", "errechnet", "herkunft", "woher", "stammt", "stammen", "beleg", "belege", "nachweis",
        "fichier", "ligne", "lignes", "colonne", "formule", "calcul", "calcule", "provenance", "provient", "proviennent", "origine", "preuve",
        "fuente", "fuentes", "archivo", "fichero", "fila", "filas", "columna", "formula", "calculo", "calcula", "procedencia", "procede", "proceden", "origen", "prueba",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"what are we not measuring", "which questions could you not answer": what the data leaves open, not what the bot can do.</summary>
    public static bool AskWhatIsOpen(Sentence sentence) => sentence.Has(Open) || (sentence.Words.Any(Questions.Contains) && sentence.Has(NotAnswered));

    private static readonly string[] Open =
    [
        " not measuring ", " not measure ", " dont measure ", " not measured ", " blind spots ", " data gaps ", " gaps in data ", " gaps in the data ", " gaps in our data ", " data is missing ", " data are missing ", " data do you lack ",
        " nicht messen ", " datenlucken ", " datenluecken ", " ne mesurons pas ", " no medimos ", " faltan datos ",
    ];

    private static readonly FrozenSet<string> Questions = new[] { "questions", "fragen", "preguntas" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] NotAnswered =
    [
        " not answer ", " cannot answer ", " cant answer ", " couldnt answer ", " unable to answer ", " without an answer ", " without answer ", " not be answered ", " cannot be answered ", " not answered ", " stay open ", " left open ",
        " nicht beantworten ", " unbeantwortet ", " offen geblieben ", " sans reponse ", " sin respuesta ",
    ];

    public static bool AreIn(Sentence sentence) => sentence.Words.Any(Words.Contains)
        || sentence.Has(" come from ", " comes from ", " came from ", " coming from ", " come off ", " is from ", " from where ", " get this ", " get that ", " got this ", " got that ", " how do you know ", " how do know ", " says who ", " vient d ", " viennent d ", " de donde ", " sale esto ");
}
