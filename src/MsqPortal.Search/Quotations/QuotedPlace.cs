namespace MsqPortal.Search.Quotations;

/// <summary>Where a quotation stands in a text.</summary>
/// <param name="FirstLine">Line of its first word, from 1.</param>
/// <param name="FirstWord">Which word of that line it is, from 0.</param>
/// <param name="LastLine">Line of its last word.</param>
/// <param name="LastWord">Which word of that line it is.</param>
public readonly record struct QuotedPlace(int FirstLine, int FirstWord, int LastLine, int LastWord);
