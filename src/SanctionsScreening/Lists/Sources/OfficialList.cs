namespace SanctionsScreening.Lists.Sources;

/// <summary>Where a publisher offers a list.</summary>
/// <param name="Name">The list and format, for example "OFAC SDN, legacy CSV".</param>
/// <param name="Addresses">The files, in the order in which this library's reader takes them.</param>
/// <param name="RedirectHosts">Hosts to which the publisher is known to redirect.</param>
public sealed record OfficialList(string Name, IReadOnlyList<Uri> Addresses, IReadOnlyList<string> RedirectHosts);
