using SanctionsScreening.Entities;

namespace SanctionsScreening.Indexing;

/// <summary>Entities as the lists' readers made them.</summary>
internal sealed class HeldEntities(SanctionedEntity[] entities) : ListedEntities
{
    public override int Length => entities.Length;

    public override SanctionedEntity this[int entity] => entities[entity];

    public override string IdOf(int entity) => entities[entity].Id;

    public override EntityType TypeOf(int entity) => entities[entity].Type;

    public override NameKind KindOf(int entity, int name) => entities[entity].Names[name].Kind;

    public override SanctionedEntity[] ToArray() => entities;
}
