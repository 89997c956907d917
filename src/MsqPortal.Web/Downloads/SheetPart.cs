using System.IO.Compression;
using System.Xml;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// The sheet: a head that stays in sight and filters, and a row for each answer. Written element by element, so that memory
/// does not grow with the rows.
/// </summary>
internal static class SheetPart
{
    public static void Write(ZipArchive package, SpooledCells cells, SheetLinks links, CancellationToken cancellation)
    {
        using var part = package.CreateEntry(WorkbookParts.Sheet, CompressionLevel.Fastest).Open();
        using var xml = WorkbookParts.Open(part);
        var columns = cells.Columns;
        xml.WriteStartElement("worksheet", WorkbookParts.Main);
        xml.WriteAttributeString("xmlns", "r", null, WorkbookParts.Relationships);
        WriteView(xml);
        WriteWidths(xml, columns);

        xml.WriteStartElement("sheetData");
        StartRow(xml, 1);
        foreach (var (index, column) in columns.Index())
            WriteText(xml, new SheetCell(1, index), SheetStyle.Head, column.Name);
        xml.WriteEndElement();
        foreach (var (index, row) in cells.Rows().Index())
        {
            cancellation.ThrowIfCancellationRequested();
            WriteRow(xml, index + 2, row, columns, links);
        }

        xml.WriteEndElement();
        Element(xml, "autoFilter", ("ref", $"A1:{new SheetCell(cells.Count + 1, columns.Count - 1)}"));
        links.WriteElements(xml);
        xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWidths(XmlWriter xml, IReadOnlyList<RowColumn> columns)
    {
        xml.WriteStartElement("cols");
        foreach (var (index, column) in columns.Index())
            Element(
                xml,
                "col",
                ("min", $"{index + 1}"),
                ("max", $"{index + 1}"),
                ("width", $"{column.Width}"),
                ("customWidth", "1")
            );
        xml.WriteEndElement();
    }

    private static void WriteRow(
        XmlWriter xml,
        int number,
        IReadOnlyList<string> row,
        IReadOnlyList<RowColumn> columns,
        SheetLinks links
    )
    {
        StartRow(xml, number);
        foreach (var (index, text) in row.Index())
        {
            var cell = new SheetCell(number, index);
            if (text.Length == 0)
                continue;
            if (columns[index].Kind is CellKind.Number && IsNumber(text))
                WriteNumber(xml, cell, text);
            else if (columns[index].Kind is CellKind.Address && links.Add(cell, text))
                WriteText(xml, cell, SheetStyle.Link, text);
            else
                WriteText(xml, cell, SheetStyle.Text, text);
        }

        xml.WriteEndElement();
    }

    // A spreadsheet drops zeros before a number, and digits after the fifteenth.
    private static bool IsNumber(string text) =>
        text is [not '0', ..] && text.Length <= 15 && text.All(char.IsAsciiDigit);

    private static void StartRow(XmlWriter xml, int number)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", $"{number}");
    }

    private static void WriteNumber(XmlWriter xml, SheetCell cell, string digits)
    {
        StartCell(xml, cell, SheetStyle.Number);
        xml.WriteElementString("v", digits);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, SheetCell cell, string style, string text)
    {
        StartCell(xml, cell, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SheetText.Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartCell(XmlWriter xml, SheetCell cell, string style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", cell.ToString());
        xml.WriteAttributeString("s", style);
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
