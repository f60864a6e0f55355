using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>A list of invented parties from a fixed seed, with what names are made difficult by: common words, initials, particles, legal forms, numbers, joined words.</summary>
internal static class InventedList
{
    private static readonly string[] s_given = ["Mohammed", "Muhammad", "Ali", "Ahmad", "John", "Jon", "Ivan", "Iwan", "Yusuf", "Joseph", "Maria", "Su", "Ra", "Sara", "Jong", "Yong", "Il", "Abdul", "Rahman", "Sergei", "Sergey", "Aleksandr", "Alexander", "Wiji", "Joko", "J", "A", "M"];
    private static readonly string[] s_family = ["Zawahiri", "Dawahri", "Rahmonov", "Rahmon", "Petrov", "Petroff", "Kim", "Lee", "Ri", "Hernandez", "Fernandez", "Garcia", "Tuniyaz", "Zakir", "Zakirov", "Khalil", "Halil", "Schmidt", "Smith", "Dragomirov", "Tikriti", "Anabi", "Santoso", "Nguyen", "Chukwu"];
    private static readonly string[] s_company = ["Zarnitsa", "Orion", "Almaz", "Baltica", "Meridian", "Vostok", "Polar", "Falcon", "Sahara", "Nile"];
    private static readonly string[] s_trade = ["Shipping", "Trading", "Bank", "Oil", "Industries", "Group", "Brigade 55", "Fund III", "General Trading", "Holding"];
    private static readonly string[] s_form = ["LLC", "Ltd", "OOO", "GmbH", "Company Limited", string.Empty, string.Empty];

    public static SanctionedEntity[] Entities(int count, int seed)
    {
        var random = new Random(seed);
        var entities = new SanctionedEntity[count];
        for (int e = 0; e < count; e++)
        {
            EntityType type = random.Next(5) switch { 0 or 1 => EntityType.Organization, 2 when random.Next(4) == 0 => EntityType.Unknown, _ => EntityType.Person };
            EntityName[] names = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(n => new EntityName(type == EntityType.Organization ? Organization(random) : Person(random), n == 0 ? NameKind.Primary : NameKind.Alias))];
            entities[e] = new SanctionedEntity { Id = string.Create(CultureInfo.InvariantCulture, $"invented:{e}"), List = "invented", Type = type, Names = names };
        }

        return entities;
    }

    public static SanctionsListSnapshot Snapshot(int count, int seed) => new() { Version = new SanctionsListVersion("invented", null, new string('0', 64)), Entities = Entities(count, seed) };

    /// <summary>A name with slips, words left out, put in another order, joined or split.</summary>
    public static string Disturb(string name, Random random)
    {
        List<string> words = [.. name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
        for (int times = random.Next(3); times > 0; times--)
        {
            int w = random.Next(words.Count);
            switch (random.Next(5))
            {
                case 0 when words.Count > 2: words.RemoveAt(w); break;
                case 1 when w + 1 < words.Count: words[w] += words[w + 1]; words.RemoveAt(w + 1); break;
                case 2: words.Reverse(); break;
                case 3: words.Insert(w, s_given[random.Next(s_given.Length)]); break;
                default: words[w] = Edits.One(words[w], random); break;
            }
        }

        return string.Join(' ', words);
    }

    public static string Person(Random random)
    {
        string name = s_given[random.Next(s_given.Length)];
        if (random.Next(3) == 0) name += " " + s_given[random.Next(s_given.Length)];
        if (random.Next(5) == 0) name += " bin " + s_given[random.Next(s_given.Length)];
        if (random.Next(5) == 0) name += " al";
        if (random.Next(12) == 0) name = (random.Next(3) == 0 ? "J A M T " : "T ") + name;
        if (random.Next(12) == 0) name += " Abdul Rahman bin Yusuf al Khalil al Tikriti";
        return name + (random.Next(8) == 0 ? "-" : " ") + s_family[random.Next(s_family.Length)];
    }

    private static string Organization(Random random) =>
        $"{s_company[random.Next(s_company.Length)]} {(random.Next(3) == 0 ? s_family[random.Next(s_family.Length)] + " " : string.Empty)}{s_trade[random.Next(s_trade.Length)]} {s_form[random.Next(s_form.Length)]}".TrimEnd();
}
