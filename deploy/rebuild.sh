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

# $1: the state. How long the last good build took stays in it.
tell() {
  printf '{"state":"%s","started":"%s","commit":"%s"%s}' "$1" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$head" "$took" >dist/admin/status.json
}

mkdir -p dist/admin
took=$(sed -n 's/.*\(,"took":[0-9]*\).*/\1/p' dist/admin/status.json 2>/dev/null || true)
tell building
$release --status dist "$site"

if $build; then
  $release dist "$site" "$reload"
else
  # A build that could not even begin has said nothing.
  if grep -q '"state":"building"' dist/admin/status.json; then
    tell failed
  fi
  $release --status dist "$site"
  exit 1
fi
