#!/bin/sh
# Looks whether something was saved, builds it and releases it; and tells the desk how it goes.
#
#   rebuild.sh [--new|--always] <source> <site> [reload]
#
# <source> is a clone of the repository with its whole history. Every few minutes with --new: it does nothing when nothing is new.
# Once a night with --always: entries come and go by their days. `RELEASE` is how releases are made, `BUILD` how sites are built.
set -eu

always=
case ${1:-} in
  --always) always=1 && shift ;;
  --new) shift ;;
esac
[ $# -ge 2 ] || { echo "Usage: $0 [--new|--always] <source> <site> [reload command]" >&2; exit 1; }
site=$2
reload=${3:-}
cd "$1"
release=${RELEASE:-sh deploy/release.sh}
build=${BUILD:-npm run release}

git pull --quiet --ff-only
head=$(git rev-parse HEAD)
mkdir -p .release
# Also when it fails: the same commit would fail again, and the desk has been told why.
if [ -z "$always" ] && [ "$head" = "$(cat .release/tried 2>/dev/null || true)" ]; then exit 0; fi
echo "$head" >.release/tried

mkdir -p dist/admin
printf '{"state":"building","started":"%s","commit":"%s"}' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$head" >dist/admin/status.json
$release --status dist "$site"

if $build; then
  $release dist "$site" "$reload"
else
  # A build that could not even begin has said nothing.
  if grep -q '"state":"building"' dist/admin/status.json; then
    printf '{"state":"failed","started":"%s","commit":"%s"}' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$head" >dist/admin/status.json
  fi
  $release --status dist "$site"
  exit 1
fi
