#!/usr/bin/env bash
# Builds the site on Netlify's own machines. Their image may have an old Java and no Maven; .github/workflows/deploy.yml is
# the way that needs neither.
set -euo pipefail
cd "$(dirname "$0")/../.."

toolchain=${ALONGSIDE_TOOLCHAIN:-src/netlify/toolchain}
cache=${NETLIFY_BUILD_BASE:-$PWD/target}/cache/alongside
JAVA_ARCHIVE='' JAVA_SHA256='' MAVEN_ARCHIVE='' MAVEN_SHA256=''
# shellcheck source=toolchain
source "$toolchain"

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

java_is_new_enough() {
  local version
  version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ]
}

# fetch NAME ARCHIVE SHA256 WHAT-IS-MISSING: unpacks a checked archive into the build cache and puts it on the path.
fetch() {
  local name=$1 archive=$2 sha256=$3 missing=$4 home=$cache/$1-$3
  if [ -z "$archive" ] || [ -z "$sha256" ]; then
    fail "$missing Fill in src/netlify/toolchain, or build elsewhere and deploy the result: .github/workflows/deploy.yml does it."
  fi
  if [ ! -d "$home" ]; then
    mkdir -p "$home.new"
    curl --fail --silent --show-error --location --output "$home.tar.gz" "$archive"
    printf '%s  %s\n' "$sha256" "$home.tar.gz" | sha256sum --check --status ||
      fail "The archive for $name is not the one src/netlify/toolchain names: its checksum differs. Nothing of it was used."
    tar -xzf "$home.tar.gz" -C "$home.new" --strip-components=1
    rm "$home.tar.gz"
    mv "$home.new" "$home"
  fi
  export PATH="$home/bin:$PATH"
}

if ! java_is_new_enough; then
  fetch java "$JAVA_ARCHIVE" "$JAVA_SHA256" "This build needs Java 17 or newer, and this machine has an older one or none."
  unset JAVA_HOME
fi
if ! command -v mvn >/dev/null; then
  fetch maven "$MAVEN_ARCHIVE" "$MAVEN_SHA256" "This build needs Maven 3.8 or newer, and this machine has none."
fi

# A pull request cannot bring results of its own making along.
rm -rf target/cache target/classes
mvn --batch-mode -Dmaven.repo.local="$cache/repository" package

# Headers in netlify.toml hold for every deploy. Only the published site may be found by search engines.
if [ "${CONTEXT:-production}" != production ]; then
  printf '/*\n  X-Robots-Tag: noindex\n' > target/site/_headers
fi
