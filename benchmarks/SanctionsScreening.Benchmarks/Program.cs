using SanctionsScreening.Benchmarks.Latency;
return 0;
