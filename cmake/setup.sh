# Sourced by app/run and tests/run: installs what is missing on Debian or Ubuntu, configures and builds.
# Expects ROOT (the project's folder); sets BUILD. PRESET is release unless given.
# "a|b" is one package under the names of different releases.
PRESET=${PRESET:-release}
BUILD=$ROOT/build/$PRESET

PACKAGES="g++ cmake ninja-build ccache pkg-config
 qt6-base-dev qt6-charts-dev|libqt6charts6-dev libqt6opengl6-dev libqt6sql6-sqlite
 qt6-svg-dev|libqt6svg6-dev qt6-tools-dev
 qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev
 libsqlite3-dev sqlite3 libminizip-dev libxlsxwriter-dev libuchardet-dev libqpdf-dev catch2
 fonts-noto-core breeze-icon-theme $EXTRA_PACKAGES"

install_missing() {
    command -v dpkg-query >/dev/null 2>&1 || {
        echo "This script installs packages on Debian and Ubuntu only; see README.md for other systems." >&2
        return 0
    }
    missing=
    for package in $PACKAGES; do
        # shellcheck disable=SC2046
        case $(dpkg-query -W -f '${Status};' $(echo "$package" | tr '|' ' ') 2>/dev/null) in
            *"ok installed"*) ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    sudo=
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq || true
    known=
    for package in $missing; do
        for name in $(echo "$package" | tr '|' ' '); do
            if apt-cache show "$name" >/dev/null 2>&1; then
                package=$name
                break
            fi
        done
        known="$known ${package%%|*}"
    done
    missing=$known
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
        >/dev/null || {
        echo "Could not install:$missing" >&2
        exit 1
    }
}

build() {
    # precompiled headers and ccache only work together with this
    CCACHE_SLOPPINESS=pch_defines,time_macros
    export CCACHE_SLOPPINESS
    log=$BUILD/configure.log
    mkdir -p "$BUILD"
    if [ ! -f "$BUILD/build.ninja" ] || [ -n "$CONFIGURE_FLAGS" ]; then
        # shellcheck disable=SC2086
        (cd "$ROOT" && cmake --preset "$PRESET" $CONFIGURE_FLAGS) >"$log" 2>&1 || {
            cat "$log" >&2
            exit 1
        }
    fi
    # shellcheck disable=SC2086
    cmake --build "$BUILD" --target ${TARGETS:-all} || exit 1
}
