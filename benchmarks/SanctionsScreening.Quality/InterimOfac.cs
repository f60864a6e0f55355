using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
namespace SanctionsScreening.Quality;
internal static class InterimOfac
{
    static IEnumerable<List<string>> Csv(string p)
    {
        string t = File.ReadAllText(p); var row = new List<string>(); var sb = new System.Text.StringBuilder(); bool q = false;
        for (int i = 0; i < t.Length; i++)
        {
            char c = t[i];
            if (q) { if (c == '"') { if (i + 1 < t.Length && t[i + 1] == '"') { sb.Append('"'); i++; } else q = false; } else sb.Append(c); }
            else if (c == '"') q = true;
            else if (c == ',') { row.Add(sb.ToString()); sb.Clear(); }
            else if (c == '\n') { row.Add(sb.ToString()); sb.Clear(); yield return row; row = new(); }
            else if (c != '\r') sb.Append(c);
        }
    }
    public static SanctionsListSnapshot Load(CaseFiles f)
    {
        var alts = Csv(f.List("ofac/alt_2023-12-28.csv")).Where(r => r.Count > 3).ToLookup(r => r[0]);
        string Flip(string n, bool person) { int k = n.IndexOf(','); return person && k > 0 ? n[(k + 1)..].Trim() + " " + n[..k] : n; }
        var list = new List<SanctionedEntity>();
        foreach (var r in Csv(f.List("ofac/sdn_2023-12-28.csv")))
        {
            if (r.Count < 12) continue;
            var type = r[2].Trim() switch { "individual" => EntityType.Person, "vessel" => EntityType.Vessel, "aircraft" => EntityType.Aircraft, _ => EntityType.Organization };
            var names = new List<EntityName> { new(Flip(r[1], type == EntityType.Person), NameKind.Primary) };
            foreach (var a in alts[r[0]]) names.Add(new(Flip(a[3], type == EntityType.Person), NameKind.Alias));
            foreach (System.Text.RegularExpressions.Match m in System.Text.RegularExpressions.Regex.Matches(r[11], "a\\.k\\.a\\. '([^']+)'")) names.Add(new(m.Groups[1].Value, NameKind.WeakAlias));
            var dobs = new List<PartialDate>();
            foreach (System.Text.RegularExpressions.Match m in System.Text.RegularExpressions.Regex.Matches(r[11], "DOB (?:circa )?(?:\\d+ )?(?:[A-Z][a-z]+ )?(\\d{4})")) dobs.Add(new(int.Parse(m.Groups[1].Value)));
            list.Add(new SanctionedEntity { Id = "ofac:" + r[0], List = "ofac", Type = type, Names = names, DatesOfBirth = dobs });
        }
        return new() { Version = new("ofac", null, "0"), Entities = list };
    }
}
