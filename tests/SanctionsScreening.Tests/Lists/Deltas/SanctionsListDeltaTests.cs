using System.Reflection;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;

namespace SanctionsScreening.Tests.Lists.Deltas;

public sealed class SanctionsListDeltaTests
{
    private static readonly SanctionedEntity s_entity = new()
    {
        Id = "own:1",
        List = "own",
        Type = EntityType.Vessel,
        Names = [new EntityName("Zarya", NameKind.Primary), new EntityName("Zarnitsa", NameKind.Alias)],
        Vessel = new VesselParticulars { Flag = "KP", FormerFlags = ["KM", "PA"] },
    };

    [Fact]
    public void Between_TwoVersions_TellsAddedChangedAndRemoved()
    {
        SanctionedEntity gone = s_entity with { Id = "own:2" }, same = s_entity with { Id = "own:3" }, added = s_entity with { Id = "own:4" };
        SanctionedEntity changed = s_entity with { Gender = Gender.Female, Remarks = "x" };
        SanctionsListDelta delta = SanctionsListDelta.Between(Snapshot(s_entity, gone, same), Snapshot(added, same, changed));
        Assert.Equal([added], delta.Added);
        Assert.Equal([gone], delta.Removed);
        Assert.Equal(EntityFields.Gender | EntityFields.Remarks, Assert.Single(delta.Changed).Fields);
        Assert.Equal(1, delta.Unchanged);
    }

    [Fact]
    public void Between_NothingAndAVersion_AddsAll() => Assert.Equal([s_entity], SanctionsListDelta.Between(null, Snapshot(s_entity)).Added);

    [Fact]
    public void Between_AnotherOrderPlaceAndEqualRecords_IsEmpty()
    {
        SanctionedEntity other = s_entity with
        {
            Names = [.. s_entity.Names.Reverse().Select(n => n with { })],
            Vessel = new VesselParticulars { Flag = "KP", FormerFlags = ["PA", "KM"] },
            Source = new SourcePosition("b.csv", 9),
        };
        Assert.True(SanctionsListDelta.Between(Snapshot(s_entity), Snapshot(other)).IsEmpty);
    }

    [Fact]
    public void Between_TheSameNameTwice_IsAChange()
    {
        SanctionedEntity other = s_entity with { Names = [s_entity.Names[0], s_entity.Names[0]] };
        Assert.Equal(EntityFields.Names, Assert.Single(SanctionsListDelta.Between(Snapshot(s_entity), Snapshot(other)).Changed).Fields);
    }

    /// <summary>A field that is added to the entity must be compared too, or a change of it would never be re-screened.</summary>
    [Fact]
    public void EntityFields_NameEveryFieldOfAnEntity()
    {
        string[] fields = [.. typeof(SanctionedEntity).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(p => p.Name).Except(["Id", "List", "Source", "UnreadRemarks"], StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.Equal(fields, Enum.GetNames<EntityFields>().Except(["None"], StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Between_TwoLists_Throws() =>
        Assert.Throws<ArgumentException>(() => SanctionsListDelta.Between(Snapshot(s_entity), new SanctionsListSnapshot { Version = new SanctionsListVersion("other", null, "b"), Entities = [] }));

    private static SanctionsListSnapshot Snapshot(params SanctionedEntity[] entities) => new() { Version = new SanctionsListVersion("own", null, "a"), Entities = entities };
}
