#!/usr/bin/env bash
# Builds the last commit twice in clean clones and compares the jars byte by byte.
set -euo pipefail

repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for name in eins zwei; do
  git clone --quiet "$repository" "$folder/$name"
  (cd "$folder/$name" && mvn -B -q package -Dmaven.test.skip=true "$@")
done

cd "$folder"
sha256sum eins/target/schulungsnachweis.jar zwei/target/schulungsnachweis.jar
if cmp eins/target/schulungsnachweis.jar zwei/target/schulungsnachweis.jar; then
  echo "Gleich: Derselbe Stand ergibt dieselben Bytes."
else
  diff <(cd eins && unzip -v target/schulungsnachweis.jar) <(cd zwei && unzip -v target/schulungsnachweis.jar) | head -40 || true
  exit 1
fi
