using System.Globalization;
using System.Text;
using System.Xml;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// Reads a list's XML record by record, without document types, external entities or unbounded depth, and turns whatever a
/// parser throws into a <see cref="SanctionsListFormatException"/> with the line. Not thread-safe. Disposing it leaves the stream open.
/// </summary>
internal sealed class SafeXml : IDisposable
{
    private readonly string _file;
    private readonly XmlReader _xml;
    private readonly char[] _chunk = new char[4096];
    private readonly List<XmlPart> _parts = [];
    private int _characters, _elements;

    /// <summary>Goes to the root element.</summary>
    /// <exception cref="SanctionsListFormatException">The file is no XML, or its root has another name.</exception>
    public SafeXml(Stream stream, string file, string root)
    {
        _file = file;
        byte[] start = PrefixedStream.Peek(stream, XmlDefaults.SniffBytes);
        RequireXml(start, file);
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = XmlDefaults.MaxEntityCharacters,
            MaxCharactersInDocument = ReadingDefaults.MaxFileBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        };
        _xml = XmlReader.Create(new PrefixedStream(start, stream), settings);
        while (Read() && _xml.NodeType != XmlNodeType.Element)
        {
        }

        if (_xml.LocalName != root) throw Wrong($"The root element is {_xml.LocalName}: {XmlRoots.Describe(_xml.LocalName)}. {root} was expected: {XmlRoots.Describe(root)}.");
        Root = new XmlPart();
        Root.Begin(root, "", Line);
        ReadAttributes(Root);
    }

    /// <summary>The root element's name and attributes.</summary>
    public XmlPart Root { get; }

    /// <summary>The line that was read last.</summary>
    public int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>
    /// The records: every element below the root, or below one of the elements that only hold records. Those are read one by one;
    /// a record is built whole, and stands until the next one is asked for. The last one is followed by the end of the document, or it is an error.
    /// </summary>
    /// <param name="containers">The names of elements that hold records.</param>
    /// <exception cref="SanctionsListFormatException">The document is damaged, cut, too deep, or a record too large.</exception>
    public IEnumerable<XmlPart> Records(params string[] containers)
    {
        Stack<string> inside = new();
        if (_xml.IsEmptyElement) yield break;
        while (Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element when inside.Count < XmlDefaults.MaxDepth && Array.IndexOf(containers, _xml.LocalName) >= 0:
                    if (!_xml.IsEmptyElement) inside.Push(_xml.LocalName);
                    break;
                case XmlNodeType.Element:
                    _characters = _elements = 0;
                    yield return ReadPart(inside.Count > 0 ? inside.Peek() : "");
                    break;
                case XmlNodeType.EndElement:
                    if (inside.Count > 0) inside.Pop();
                    break;
                case XmlNodeType.Text:
                    throw Wrong("There is text between records.");
                default:
                    break;
            }
        }
    }

    public void Dispose() => _xml.Dispose();

    private static void RequireXml(byte[] start, string file)
    {
        ContentSniffer.RequireText(start, file);
        ReadOnlySpan<byte> text = start.AsSpan(ContentSniffer.Utf8MarkLength(start)).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] != '<')
            throw new SanctionsListFormatException(file, 1, $"The file is {(!text.IsEmpty && text[0] is (byte)'{' or (byte)'[' ? "JSON" : "plain text or a table")}, and XML was expected.");
        if (text.StartsWith("<!DOCTYPE html"u8) || text.StartsWith("<!doctype html"u8) || text.StartsWith("<html"u8) || text.StartsWith("<HTML"u8))
            throw new SanctionsListFormatException(file, 1, "The file is a web page, and XML was expected.");
    }

    private XmlPart ReadPart(string container)
    {
        if (_elements == _parts.Count) _parts.Add(new XmlPart());
        XmlPart part = _parts[_elements];
        part.Begin(_xml.LocalName, container, Line);
        if (++_elements > XmlDefaults.MaxRecordElements) throw Wrong("The record has too many elements; an end tag is missing.");
        if (_xml.Depth > XmlDefaults.MaxDepth) throw Wrong($"The elements are nested more than {XmlDefaults.MaxDepth} levels deep.");
        bool isEmpty = _xml.IsEmptyElement;
        ReadAttributes(part);
        if (isEmpty) return part;
        while (Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element) part.AddChild(ReadPart(""));
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) part.AddText(ReadText());
        }

        return part;
    }

    private void ReadAttributes(XmlPart part)
    {
        while (_xml.MoveToNextAttribute())
        {
            // Declarations of namespaces, and where the schema is.
            if (_xml.Prefix is "xmlns" or "xsi" || _xml.Name == "xmlns") continue;
            Count(_xml.Value.Length);
            part.AddAttribute(_xml.LocalName, _xml.Value);
        }

        _xml.MoveToElement();
    }

    private string ReadText()
    {
        int length = ReadChunk();
        if (length < _chunk.Length) return new string(_chunk, 0, length);
        StringBuilder text = new();
        for (; length > 0; length = ReadChunk()) text.Append(_chunk, 0, length);
        return text.ToString();
    }

    private int ReadChunk()
    {
        int length = 0;
        try
        {
            while (length < _chunk.Length && _xml.ReadValueChunk(_chunk, length, _chunk.Length - length) is > 0 and int read) length += read;
        }
        catch (Exception e) when (IsOfParser(e))
        {
            throw Damaged(e);
        }

        Count(length);
        return length;
    }

    private void Count(int characters)
    {
        _characters += characters;
        if (_characters > XmlDefaults.MaxRecordCharacters) throw Wrong(string.Create(CultureInfo.InvariantCulture, $"The record is longer than {XmlDefaults.MaxRecordCharacters:N0} characters."));
    }

    private bool Read()
    {
        try
        {
            return _xml.Read();
        }
        catch (Exception e) when (IsOfParser(e))
        {
            throw Damaged(e);
        }
    }

    // Besides XmlException: what declarations of unknown or refused encodings end in.
    private static bool IsOfParser(Exception e) => e is XmlException or ArgumentException or NotSupportedException or InvalidOperationException or OverflowException;

    private SanctionsListFormatException Damaged(Exception e) =>
        new(_file, e is XmlException { LineNumber: > 0 } xml ? xml.LineNumber : Math.Max(1, Line), $"The XML is damaged or was cut: {e.Message}", e);

    private SanctionsListFormatException Wrong(string reason) => new(_file, Line, reason);
}
