using System.Globalization;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// Collects the fields that files hold and no mapper knows, and reports each once. An issuer's new field must not stop a list,
/// and a damaged field name must not lose a name in silence.
/// </summary>
internal sealed class UnreadFields
{
    /// <summary>Beyond so many the file is of another format.</summary>
    private const int Most = 200;

    private readonly List<string> _absent = [];
    private readonly Dictionary<string, (int Line, int Count)> _fields = new(StringComparer.Ordinal);

    public void Check(XmlPart record) => record.FindUnread(record.Container.Length > 0 ? $"{record.Container}/{record.Name}" : record.Name, Add);

    public void Add(string field, int line)
    {
        if (_fields.TryGetValue(field, out (int Line, int Count) seen)) _fields[field] = (seen.Line, seen.Count + 1);
        else if (_fields.Count < Most) _fields.Add(field, (line, 1));
    }

    /// <summary>Takes note of a field that files of the format hold, and this one does not.</summary>
    public void AddAbsent(string field) => _absent.Add(field);

    public void AddTo(List<RejectedRecord> rejected, string file)
    {
        foreach (string field in _absent) rejected.Add(new RejectedRecord(file, 1, $"The column '{field}' is missing, and nothing of it was read."));
        foreach ((string field, (int line, int count)) in _fields)
        {
            string times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" It stands {count:N0} times.");
            rejected.Add(new RejectedRecord(file, line, $"The field {field} is not known in this place, and was not read.{times}"));
        }
    }
}
