namespace SanctionsScreening.Names.Knowledge;

/// <summary>What a legal form amounts to in any country; coarse, since lists translate forms loosely.</summary>
internal enum LegalFormClass : byte
{
    None,
    Company,
    Limited,
    JointStock,
    PublicJointStock,
    PrivateJointStock,
    Partnership,
    LimitedPartnership,
    Foundation,
    Association,
    Cooperative,
    StateEnterprise,
    Institution,
    Sole,
    Group,
    Trust,
    Branch,
    European,
    Offshore,
}
