#!/bin/sh
# Puts a build on a web server's disk, and takes it back.
#
#   release.sh <build> <site> [reload]    release.sh dist /srv/site 'nginx -t && systemctl reload nginx'
#   release.sh --back  <site> [reload]    the release before this one
#   release.sh --status <build> <site>    tells the desk how the build goes (admin/status.json), and changes nothing else
#
# <site>/releases/<time>/public and /server hold a release; <site>/current is a link to it. The link changes in one step, the reload
# brings pages and their headers into use together, and a reload that fails puts the link back. One release is kept.
set -eu

fail() {
  echo "$1" >&2
  exit 1
}

if [ "${1:-}" = --status ]; then
  file=admin/status.json
  [ -f "$2/$file" ] && [ -d "$3/current/public/admin" ] || exit 0
  cp "$2/$file" "$3/current/public/$file.new"
  chmod a+r "$3/current/public/$file.new"
  mv "$3/current/public/$file.new" "$3/current/public/$file"
  exit
fi

[ $# -ge 2 ] || fail "Usage: $0 <build>|--back <site> [reload command]"
build=${1%/}
reload=${3:-}
mkdir -p "$2/releases"
site=$(cd "$2" && pwd)

# A link is changed by renaming a new one over it: there is no moment without one.
point() {
  ln -s "$2" "$site/.$1-new"
  mv -T "$site/.$1-new" "$site/$1"
}

# $1: the release to switch to. The one in use until now becomes the one to go back to.
switch() {
  before=$(readlink "$site/current" || true)
  point current "$1"
  if [ -n "$reload" ] && ! sh -c "$reload"; then
    if [ -n "$before" ]; then point current "$before"; else rm "$site/current"; fi
    fail "The web server refused it. Nothing has changed."
  fi
  if [ -n "$before" ] && [ "$before" != "$1" ]; then point previous "$before"; fi
}

# Pages that are open on phones still ask for the files of the release they came from; $1 gets those that the one in use came with.
carry() {
  [ -f "$site/current/server/assets.txt" ] || return 0
  while read -r file; do
    mkdir -p "$(dirname "$1/public/$file")"
    [ -e "$1/public/$file" ] || cp "$site/current/public/$file" "$1/public/$file"
  done <"$site/current/server/assets.txt"
}

if [ "$build" = --back ]; then
  before=$(readlink "$site/previous") || fail "There is no release before this one."
  carry "$site/$before"
  switch "$before"
  echo "Back to $before"
  exit
fi

[ -f "$build/index.html" ] && [ -d "$build-server" ] || fail "No build in $build with its $build-server. Run: npm run release"

id=$(date -u +%Y%m%dT%H%M%SZ)
[ ! -e "$site/releases/$id" ] || { sleep 1 && id=$(date -u +%Y%m%dT%H%M%SZ); }
release=$site/releases/$id
mkdir "$release"
cp -R "$build" "$release/public"
cp -R "$build-server" "$release/server"
echo "root \"$release/public\";" >"$release/server/nginx-root.conf"
echo "root * \"$release/public\"" >"$release/server/root.caddy"

(cd "$release/public" && find _astro fonts geo -type f 2>/dev/null || true) >"$release/server/assets.txt"
carry "$release"

# Compressed once, at the best level, instead of at each request.
find "$release/public" -type f -size +1 \( -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.json' -o -name '*.svg' -o -name '*.xml' -o -name '*.txt' \) >"$release/server/compressed.txt"
xargs -r -d '\n' gzip -9 -k -n <"$release/server/compressed.txt"
if command -v brotli >/dev/null; then xargs -r -d '\n' brotli -q 11 -k <"$release/server/compressed.txt"; fi

chmod -R a+rX "$release"
switch "releases/$id"

for old in "$site"/releases/*; do
  name=releases/${old##*/}
  [ "$name" = "$(readlink "$site/current")" ] || [ "$name" = "$(readlink "$site/previous" || true)" ] || rm -rf "$old"
done
echo "Released $id"
