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

    public static bool AreIn(Sentence sentence) => sentence.Words.Any(Words.Contains)
        || sentence.Has(" come from ", " comes from ", " came from ", " coming from ", " come off ", " is from ", " from where ", " get this ", " get that ", " got this ", " got that ", " how do you know ", " how do know ", " says who ", " vient d ", " viennent d ", " de donde ", " sale esto ");
}
