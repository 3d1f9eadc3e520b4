// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <sstream>

namespace orgwright::architecture {

namespace {

constexpr bool kPure = true;
constexpr bool kSecret = true;

constexpr auto kRooms = std::to_array<Room>({
    {"core/base", ""},
    {"core/layout", "", kPure},
    {"core/model", "core/base", kPure},
    {"core/rollup", "core/model", kPure},
    {"core/compare", "core/rollup", kPure},
    {"core/drawing", "core/rollup core/compare core/layout", kPure},
    {"core/commands", "core/compare", kPure},
    {"core/store", "core/model", !kPure, kSecret},
    {"core/document", "core/commands core/store core/rollup"},
    {"core/exchange", "core/commands core/drawing"},
    {"ui/words", "core/document core/exchange"},
    {"ui/theme", ""},
    {"ui/widgets", "ui/theme"},
    {"ui/painting", "ui/theme core/drawing"},
    {"ui/export", "ui/words ui/painting core/document core/exchange"},
    {"ui/shell", "ui/words ui/widgets ui/painting ui/export core/document"},
    {"ui/canvas", "ui/shell"},
    {"ui/panels", "ui/shell"},
    {"ui/present", "ui/words ui/widgets ui/painting"},
    {"ui/changes", "ui/shell"},
    {"ui/portfolio", "ui/shell"},
    {"ui/scorecard", "ui/panels"},
    {"ui/dialogs", "ui/panels"},
    {"ui/window", "ui/canvas ui/panels ui/changes ui/portfolio ui/scorecard ui/dialogs ui/present"},
    {"app", "ui/window ui/words ui/export core/document core/exchange"},
});

constexpr auto kLibraries = std::to_array<Library>({
    {"tl/expected.hpp", "libexpected-dev"},
    {"fmt/", "libfmt-dev"},
    {"tsl/", "robin-map-dev"},
    {"xxhash.h", "libxxhash-dev"},
    {"nlohmann/", "nlohmann-json3-dev"},
    {"sqlite3.h", "libsqlite3-dev", "core/store"},
    {"pugixml.hpp", "libpugixml-dev", "core/exchange"},
    {"expat.h", "libexpat1-dev", "core/exchange"},
    {"zip.h", "libzip-dev", "core/exchange"},
    {"xlsxwriter", "libxlsxwriter-dev", "core/exchange"},
    {"sodium.h", "libsodium-dev", "core/exchange"},
    {"CLI/", "libcli11-dev", "app"},
    {"xcb/", "libxcb1-dev", "ui/theme"},
});

// Files and randomness. (Its clock is a rule about the code, not about includes.)
constexpr auto kImpureHeaders = std::to_array<std::string_view>(
    {"filesystem", "fstream", "random", "cstdio", "thread", "unistd.h", "fcntl.h", "ctime"});

constexpr auto kNetworkHeaders = std::to_array<std::string_view>(
    {"sys/socket.h", "netinet/", "arpa/", "netdb.h", "curl/", "QtNetwork", "QtWebSockets", "QAbstractSocket",
     "QTcp", "QUdp", "QSctp", "QSsl", "QNetwork", "QHttp", "QHost", "QDns", "QWebSocket",
     "QRestAccessManager"});
constexpr auto kPosixHeaders =
    std::to_array<std::string_view>({"sys/", "unistd.h", "fcntl.h", "pwd.h", "signal.h"});

bool liesIn(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && path.substr(folder.size()).starts_with('/');
}

const Room* roomOf(std::string_view path) {
    const auto found =
        std::ranges::find_if(kRooms, [&](const Room& room) { return liesIn(path, room.folder); });
    return found == kRooms.end() ? nullptr : &*found;
}

std::vector<const Room*> directlyBelow(const Room& room) {
    std::vector<const Room*> below;
    std::istringstream names{std::string(room.standsOn)};
    for (std::string name; names >> name;) {
        below.push_back(roomOf(name + "/"));
    }
    return below;
}

bool reaches(const Room& from, const Room& to, bool throughOthers) {
    return std::ranges::any_of(directlyBelow(from), [&](const Room* below) {
        const bool isSeen = below == &to && !(to.isSecret && throughOthers);
        return isSeen || reaches(*below, to, true);
    });
}

// The module's name may stand before the class: QtNetwork/QTcpSocket.
std::string_view withoutQtModule(std::string_view name) {
    const std::size_t slash = name.find('/');
    return name.starts_with("Qt") && slash != std::string_view::npos ? name.substr(slash + 1) : name;
}

bool isQt(std::string_view name) {
    return name.size() > 1 && name[0] == 'Q' &&
           (std::isupper(static_cast<unsigned char>(name[1])) || name[1] == 't');
}

std::string whyNotProjectHeader(const Room& room, const std::string& name) {
    if (name.ends_with(".moc")) {
        return {};
    }
    const Room* target = roomOf(name);
    if (target == nullptr) {
        return "is in no room that the rules know (paths start at the root)";
    }
    const bool isAllowed = target == &room || reaches(room, *target, false);
    return isAllowed ? "" : std::string(room.folder) + " does not stand on " + std::string(target->folder);
}

std::string whyNotLibrary(const Room& room, std::string_view name) {
    const auto found =
        std::ranges::find_if(kLibraries, [&](const Library& lib) { return name.starts_with(lib.headers); });
    if (found == kLibraries.end()) {
        return "is of a library that the rules do not know";
    }
    if (found->room.empty() || found->room == room.folder) {
        return {};
    }
    return std::string("is for ").append(found->room).append(" alone");
}

std::string whyNotSystemHeader(const Room& room, std::string_view name) {
    if (startsWithAny(withoutQtModule(name), kNetworkHeaders)) {
        return "opens the network";
    }
    if (isQt(name)) {
        return room.folder.starts_with("core/") ? "is Qt, in core" : "";
    }
    if (room.isPure && startsWithAny(name, kImpureHeaders)) {
        return "is not for a pure room";
    }
    const bool isStandard = name.find_first_of("/.") == std::string_view::npos;
    return isStandard || startsWithAny(name, kPosixHeaders) ? "" : whyNotLibrary(room, name);
}

} // namespace

std::span<const Room> rooms() {
    return kRooms;
}

std::span<const Library> libraries() {
    return kLibraries;
}

bool isInARoom(const SourceFile& file) {
    return roomOf(file.path) != nullptr;
}

bool isInAPureRoom(const SourceFile& file) {
    const Room* room = roomOf(file.path);
    return room != nullptr && room->isPure;
}

std::vector<std::string> forbiddenIncludes(const SourceFile& file) {
    const Room* room = roomOf(file.path);
    if (room == nullptr || !file.isCpp()) {
        return {};
    }
    std::vector<std::string> forbidden;
    for (const Include& include : includesOf(file.text)) {
        const std::string why = include.quoted ? whyNotProjectHeader(*room, include.name)
                                               : whyNotSystemHeader(*room, include.name);
        if (!why.empty()) {
            forbidden.push_back(file.path + ": " + include.name + " " + why);
        }
    }
    return forbidden;
}

} // namespace orgwright::architecture
