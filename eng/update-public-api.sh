#!/usr/bin/env bash
# Brings PublicAPI.Unshipped.txt in line with the code: adds what is public and not listed, drops what is listed and gone.
# Read the difference before committing it: it is the package's promise to its users.
set -euo pipefail
cd "$(dirname "$0")/.."
project=src/SanctionsScreening
list=$project/PublicAPI.Unshipped.txt
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet build "$project" --no-incremental --nologo -v q -p:TreatWarningsAsErrors=false -p:WarningsAsErrors= >"$log" 2>&1 || true
added=$(sed -nE "s/.*(RS0016|RS0036|RS0037): Symbol '(.*)' is not part of the declared public API.*/\2/p" "$log" | sort -u)
removed=$(sed -nE "s/.*RS0017: Symbol '(.*)' is part of the declared API, but.*/\1/p" "$log" | sort -u)
{ echo '#nullable enable'; { grep -v '^#' "$list" | grep -vxF -- "${removed:-#}" || true; if [ -n "$added" ]; then printf '%s\n' "$added"; fi; } | sed '/^$/d' | LC_ALL=C sort -u; } >"$log.new"
mv "$log.new" "$list"
wc -l "$list"
