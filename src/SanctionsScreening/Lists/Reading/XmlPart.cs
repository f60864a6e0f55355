using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// An element of one record, with everything inside it. Whoever reads a part says so by the way of reading, so that
/// <see cref="UnreadFields"/> can report what a list publishes and nobody read. The reader uses it again for its next record.
/// Not thread-safe.
/// </summary>
internal sealed class XmlPart
{
    private List<XmlPart>? _children;
    private List<(string Name, string Value, bool IsRead)>? _attributes;
    private string? _text;
    private StringBuilder? _moreText;
    private bool _isOpened, _isTextRead;

    /// <summary>The element's name without its namespace.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name of the element that holds a record; empty inside records.</summary>
    public string Container { get; private set; } = "";

    /// <summary>The 1-based line of the start tag.</summary>
    public int Line { get; private set; }

    /// <summary>All elements inside, read or not.</summary>
    public IReadOnlyList<XmlPart> Children => _children is null ? [] : _children;

    /// <summary>Forgets everything and becomes another element.</summary>
    public void Begin(string name, string container, int line)
    {
        (Name, Container, Line) = (name, container, line);
        _children?.Clear();
        _attributes?.Clear();
        _text = null;
        _moreText = null;
        _isOpened = _isTextRead = false;
    }

    public void AddText(string text)
    {
        // Text parted by elements or in many sections, which no list has, must not cost its length squared.
        if (_text is null) _text = text;
        else (_moreText ??= new StringBuilder()).Append(text);
    }

    public void AddChild(XmlPart child) => (_children ??= []).Add(child);

    public void AddAttribute(string attribute, string value) => (_attributes ??= []).Add((attribute, value, false));

    /// <summary>The element's own text, cleaned; <see langword="null"/> where it is blank.</summary>
    public string? Value()
    {
        _isOpened = _isTextRead = true;
        return ListText.CleanOrNull(_moreText is null ? _text : _text + _moreText);
    }

    /// <summary>The element's own text as it stands; empty where there is none.</summary>
    public string RawText()
    {
        _isOpened = _isTextRead = true;
        return _moreText is null ? _text ?? "" : _text + _moreText;
    }

    /// <summary>The text of the first element of that name, cleaned; <see langword="null"/> where it is absent or blank.</summary>
    public string? Take(string child) => One(child)?.Value();

    /// <summary>The first element of that name.</summary>
    public XmlPart? One(string child)
    {
        _isOpened = true;
        if (_children is null) return null;
        foreach (XmlPart part in _children)
        {
            if (part.Name != child) continue;
            part._isOpened = true;
            return part;
        }

        return null;
    }

    /// <summary>All elements of that name.</summary>
    public IEnumerable<XmlPart> All(string child)
    {
        _isOpened = true;
        if (_children is null) yield break;
        foreach (XmlPart part in _children)
        {
            if (part.Name != child) continue;
            part._isOpened = true;
            yield return part;
        }
    }

    /// <summary>The elements inside each element of that name: what "addresses" holds as "address".</summary>
    public IEnumerable<XmlPart> All(string group, string child)
    {
        foreach (XmlPart outer in All(group))
        {
            foreach (XmlPart inner in outer.All(child)) yield return inner;
        }
    }

    /// <summary>An attribute, cleaned; <see langword="null"/> where it is absent or blank.</summary>
    public string? Attribute(string attribute)
    {
        _isOpened = true;
        for (int i = 0; _attributes is not null && i < _attributes.Count; i++)
        {
            (string found, string value, bool isRead) = _attributes[i];
            if (found != attribute) continue;
            if (!isRead) _attributes[i] = (found, value, true);
            return ListText.CleanOrNull(value);
        }

        return null;
    }

    /// <summary>Says of elements and attributes that they are known and not used.</summary>
    public void Ignore(params ReadOnlySpan<string> names)
    {
        _isOpened = true;
        foreach (string ignored in names)
        {
            Attribute(ignored);
            for (int i = _children?.Count - 1 ?? -1; i >= 0; i--)
            {
                if (_children![i].Name == ignored) _children.RemoveAt(i);
            }
        }
    }

    /// <summary>Calls back for every field that has content and was not read: its path and line.</summary>
    public void FindUnread(string path, Action<string, int> report)
    {
        if (!_isOpened)
        {
            if (_text is not null || _children is { Count: > 0 } || _attributes is { Count: > 0 }) report(path, Line);
            return;
        }

        if (!_isTextRead && (!string.IsNullOrWhiteSpace(_text) || _moreText is not null)) report(path, Line);
        for (int i = 0; _attributes is not null && i < _attributes.Count; i++)
        {
            if (!_attributes[i].IsRead && _attributes[i].Value.Length > 0) report($"{path}@{_attributes[i].Name}", Line);
        }

        if (_children is null) return;
        foreach (XmlPart child in _children) child.FindUnread($"{path}/{child.Name}", report);
    }
}
