# Builds the program for the launcher, which sources this file when there is no build or an old one.
# Uses the launcher's $home, $launch, $java_home, stop and built; build() leaves $lib.
#
# Each build has a folder of its own and is used only from the moment when "current" names it, so
# neither an interrupted build nor a second one at the same time can leave half of anything.

readonly GOALS="enforcer:enforce@what-must-be-installed resources:resources jte:generate@pages dependency:unpack@unpack-the-tagger
  compiler:compile dependency:copy-dependencies@gather-libraries jar:jar"
readonly STEPS=7

say() { printf '%s\n' "$1" >&2; }

# Sets $maven, or says what to install.
find_maven() {
  local line version=
  maven=$(command -v mvn) ||
    stop "Exemplar needs Maven 3.8.7 or later to build itself, but no mvn was found: install it (on Debian: maven; elsewhere: maven.apache.org)."
  while IFS= read -r line; do
    case $line in *Apache\ Maven\ *) version=${line#*Apache Maven } && version=${version%%[!0-9.]*} && break ;; esac
  done < <(JAVA_HOME=$java_home "$maven" --batch-mode --version 2>&1)
  [ -n "$version" ] || stop "Exemplar needs Maven 3.8.7 or later to build itself, but $maven does not start: run mvn --version to see why."
  late_enough "$version" ||
    stop "Exemplar needs Maven 3.8.7 or later to build itself, but $maven is Maven $version: install a later one (on Debian 12 or later: maven; elsewhere: maven.apache.org)."
}

# Is VERSION 3.8.7 or later?
late_enough() {
  local major minor patch
  IFS=. read -r major minor patch <<<"$1.0.0"
  patch=${patch%%.*}
  [ $((major * 1000000 + minor * 1000 + patch)) -ge 3008007 ]
}

# One build at a time: the file holds the number of the process that builds. Waits for another's.
lock() {
  local other said=
  while ! (set -C && echo $$ >"$launch/lock") 2>/dev/null; do
    [ -n "$said" ] || say "Another start is building Exemplar; waiting for it."
    said=yes
    sleep 1
    other=$(cat "$launch/lock" 2>/dev/null)
    # A builder that is gone left its lock; should two find that at once, both build, each for itself.
    [ -z "$other" ] || kill -0 "$other" 2>/dev/null || rm -f "$launch/lock"
  done
}

# Sets $label to what a goal does, in the user's words.
name_step() {
  case $1 in
    enforce) label="looking at Java and Maven" ;;
    resources) label="copying resources" ;;
    generate) label="making the pages" ;;
    unpack) label="fetching the English language model" ;;
    compile) label="compiling" ;;
    copy-dependencies) label="gathering the libraries" ;;
    *) label="packing" ;;
  esac
}

# Shows where the build is, when that has changed: on a terminal always in the same line.
show() {
  local now="step $step of $STEPS: $label"
  [ "$step" -gt 0 ] || now=$label
  if [ -t 2 ]; then
    [ "$files" = 0 ] || now="$now, $files files downloaded"
    [ -z "$part" ] || now="$now, $part"
    [ "$now" = "$shown" ] || printf '\r\033[K  %s' "$now" >&2
  else
    [ "$now" = "$shown" ] || say "  $now"
  fi
  shown=$now
}

# Reads Maven's words, keeps them in LOG, and shows the progress that they tell of.
show_progress() {
  local log=$1 chunk step=0 files=0 label="starting Maven" part= shown= transfer=
  # Maven ends its download progress with returns, not newlines: hence pieces of at most 120 characters.
  while IFS= read -r -n 120 chunk; do
    case $chunk in *Progress\ \(*) transfer=yes ;; esac
    [ -n "$transfer" ] || printf '%s' "$chunk" >>"$log"
    if [ ${#chunk} -lt 120 ]; then
      [ -n "$transfer" ] || printf '\n' >>"$log"
      transfer=
    fi
    if [[ $chunk =~ ---\ [^\ ]+:([a-z-]+)\ \( ]]; then
      step=$((step + 1)) part=
      name_step "${BASH_REMATCH[1]}"
    elif [[ $chunk == *Downloaded\ from\ * ]]; then
      files=$((files + 1)) part=
    elif [[ $chunk =~ :\ ([0-9]+)(\.[0-9]+)?/([0-9]{3,})\ MB ]]; then
      part="${BASH_REMATCH[1]} of ${BASH_REMATCH[3]} MB of a large one"
    fi
    show
  done
  [ -t 2 ] && printf '\r\033[K' >&2
}

# One sentence on why Maven failed, from its words in LOG.
explain() {
  if grep -qE 'No space left on device' "$1"; then
    stop "Exemplar could not be built because the disk is full: free about 1 GB and start again." 1
  elif grep -qE 'Could not (transfer|resolve)|Unknown host|Connection (refused|timed out)|transfer failed' "$1"; then
    stop "Exemplar could not be built because a download failed: look at the network (a proxy belongs into ~/.m2/settings.xml) and start again; what was downloaded is kept. Maven's own words are in $1." 1
  fi
  grep -m 3 -E '^\[ERROR\]' "$1" >&2
  stop "Exemplar could not be built; Maven's own words are in $1." 70
}

# Runs Maven with all that it makes below FOLDER.
run_maven() {
  local folder=$1 reader failed=0
  mkfifo "$folder/words"
  show_progress "$launch/build.log" <"$folder/words" &
  reader=$!
  (
    cd "$home" || exit
    # shellcheck disable=SC2086
    JAVA_HOME=$java_home exec "$maven" -Dstyle.color=never -Dexemplar.launch "-Dexemplar.target=${folder#"$home/"}" $GOALS
  ) </dev/null >"$folder/words" 2>&1 &
  child=$!
  wait "$child" || failed=$?
  wait "$reader"
  child=
  return "$failed"
}

# Stops Maven, and removes what it had begun.
give_up() {
  [ -z "${child:-}" ] || kill "$child" 2>/dev/null
  [ -z "${work:-}" ] || rm -rf "$work"
  [ "$(cat "$launch/lock" 2>/dev/null)" != $$ ] || rm -f "$launch/lock"
}

# Moves what was built to its place, and lets "current" name it. The build before it stays, because
# a program that still runs reads its jars; older ones go.
publish() {
  local name before=
  name=$(date +%Y%m%d-%H%M%S)-$$
  [ -f "$launch/current" ] && before=$(cat "$launch/current")
  mv "$work"/exemplar-*.jar "$work/lib/exemplar.jar"
  cp "$home/src/conf/fontconfig.properties" "$work/lib/"
  mv "$work/lib" "$launch/$name"
  echo "$name" >"$work/current"
  touch -r "$work/begun" "$work/current"
  mv -f "$work/current" "$launch/current"
  for old in "$launch"/*/exemplar.jar; do
    old=${old%/*}
    case ${old##*/} in "$name" | "$before") ;; *) rm -rf "$old" ;; esac
  done
  lib=$launch/$name
}

build() {
  local began=$SECONDS
  [ -x "$java_home/bin/javac" ] ||
    stop "Exemplar needs a JDK to build itself, but $java_home is a Java runtime without a compiler: $INSTALL_JAVA"
  find_maven
  mkdir -p "$launch" 2>/dev/null && [ -w "$launch" ] ||
    stop "Exemplar has to be built, but you may not write into $launch: let the owner of this folder start it once, or clone it into a folder of yours." 1
  trap give_up EXIT
  trap 'exit 130' INT TERM HUP
  lock
  if ! built; then
    say "Building Exemplar, because this is its first start here or its sources have changed."
    [ -f "$launch/current" ] ||
      say "Maven downloads what it does not have yet, at most 600 MB: 474 MB are English language models, of which 13 MB stay in use."
    rm -rf "$launch"/build.*/
    work=$(mktemp -d "$launch/build.XXXXXX")
    : >"$work/begun"
    : >"$launch/build.log"
    run_maven "$work" || explain "$launch/build.log"
    publish
    say "Exemplar is built (in $((SECONDS - began)) seconds)."
  fi
  give_up
  trap - EXIT INT TERM HUP
}
