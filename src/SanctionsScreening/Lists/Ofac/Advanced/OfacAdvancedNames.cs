using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Reads the names of an identity: an alias has a documented name for each script, and a name has parts by type.</summary>
internal static class OfacAdvancedNames
{
    public static void Add(EntityBuilder entity, XmlPart identity, OfacReferences references)
    {
        Dictionary<string, string?> partTypes = new(StringComparer.Ordinal);
        foreach (XmlPart group in identity.One("NamePartGroups")?.All("MasterNamePartGroup", "NamePartGroup") ?? [])
        {
            if (group.Attribute("ID") is { } id) partTypes[id] = references.Text("NamePartType", group.Attribute("NamePartTypeID"), group.Line);
        }

        foreach (XmlPart alias in identity.All("Alias"))
        {
            alias.Ignore("FixedRef", "DatePeriod");
            string? type = references.Text("AliasType", alias.Attribute("AliasTypeID"), alias.Line);
            bool isPrimary = alias.Attribute("Primary") == "true", isWeak = alias.Attribute("LowQuality") == "true";
            NameKind kind = isPrimary ? NameKind.Primary : OfacWords.AliasKind(type, isWeak);
            if (alias.Take("Comment") is { } comment) entity.AddUnread("Note on a name", comment);
            foreach (XmlPart name in alias.All("DocumentedName"))
            {
                name.Ignore("ID", "FixedRef", "DocNameStatusID", "DocumentedNameCountry");
                if (name.Take("Comment") is { } note) entity.AddUnread("Note on a name", note);
                if (Read(name, entity.Type, kind, partTypes, references) is not { } read) continue;

                // The primary name's other scripts are further names.
                bool isOtherScript = kind == NameKind.Primary && entity.HasPrimaryName;
                entity.AddName(isOtherScript ? read with { Kind = NameKind.Alias } : read);
            }
        }
    }

    private static EntityName? Read(XmlPart name, EntityType type, NameKind kind, Dictionary<string, string?> partTypes, OfacReferences references)
    {
        string? last = null, first = null, other = null, script = null;
        foreach (XmlPart part in name.All("DocumentedNamePart", "NamePartValue"))
        {
            part.Ignore("ScriptStatusID", "Acronym");
            string? text = part.Value();
            script = references.Text("Script", part.Attribute("ScriptID"), part.Line) ?? script;
            string? partType = part.Attribute("NamePartGroupID") is { } id && partTypes.TryGetValue(id, out string? found) ? found : null;
            switch (partType)
            {
                case "Last Name" or "Maiden Name" or "Matronymic": last = ListWords.JoinWords(last, text); break;
                case "First Name" or "Middle Name" or "Patronymic": first = ListWords.JoinWords(first, text); break;
                default: other = ListWords.JoinWords(other, text); break;
            }
        }

        EntityName? read = last is null && first is null ? (other is null ? null : OfacNames.Read(other, EntityType.Organization, kind))
            : OfacNames.Read(ListWords.JoinWords(last, other), first, type, kind);
        return read is null ? null : read with { Script = OfacWords.Script(script) };
    }
}
