#!/bin/sh
# Creates the database and the two containers that the Cosmos store needs, and gives an identity the right to
# read and write data in them. The bot itself never creates anything (data-plane roles cannot).
# Never run against a real subscription by its authors: read it before you run it.
#
# Usage: RESOURCE_GROUP=rg ACCOUNT=name [DATABASE=latchkey] [PRINCIPAL_ID=object-id] [MAX_RU=4000] \
#        sh tools/provision-cosmos.sh
set -eu

: "${RESOURCE_GROUP:?name of the resource group}"
: "${ACCOUNT:?name of the Cosmos DB account}"
DATABASE="${DATABASE:-latchkey}"
MAX_RU="${MAX_RU:-4000}"
# "Cosmos DB Built-in Data Contributor"
DATA_CONTRIBUTOR=00000000-0000-0000-0000-000000000002

multiple=$(az cosmosdb show -g "$RESOURCE_GROUP" -n "$ACCOUNT" --query enableMultipleWriteLocations -o tsv)
if [ "$multiple" = "true" ]; then
  echo "Refused: the account writes in several regions, where two writers can both win." >&2
  echo "Next: az cosmosdb update -g $RESOURCE_GROUP -n $ACCOUNT --enable-multiple-write-locations false" >&2
  exit 1
fi

# Indexes on searched paths only: every further path costs request units with each write.
index() {
  printf '{"indexingMode":"consistent","includedPaths":['
  separator=''
  for path in "$@"; do
    printf '%s{"path":"%s"}' "$separator" "$path"
    separator=','
  done
  printf '],"excludedPaths":[{"path":"/*"}]}'
}

container() {
  name=$1
  shift
  az cosmosdb sql container create -g "$RESOURCE_GROUP" -a "$ACCOUNT" -d "$DATABASE" -n "$name" \
    --partition-key-path /pk --partition-key-version 2 --ttl -1 --idx "$(index "$@")" -o none
  echo "container $name is there"
}

# One shared autoscale budget for both containers: each container of its own would cost a minimum of its own.
az cosmosdb sql database create -g "$RESOURCE_GROUP" -a "$ACCOUNT" -n "$DATABASE" --max-throughput "$MAX_RU" -o none
container requests '/type/?' '/nextDueAt/?' '/claimUntil/?' '/dueKey/?' '/request/?' '/terms/[]/?' '/seq/?'
container documents '/kind/?' '/sortKey/?' '/expires/?'

if [ -n "${PRINCIPAL_ID:-}" ]; then
  az cosmosdb sql role assignment create -g "$RESOURCE_GROUP" -a "$ACCOUNT" --scope "/dbs/$DATABASE" \
    --principal-id "$PRINCIPAL_ID" --role-definition-id "$DATA_CONTRIBUTOR" -o none
  echo "identity $PRINCIPAL_ID may read and write data in $DATABASE"
fi
