// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/sealed_copy.h"

#include "core/document/document.h"
#include "core/exchange/in/file_reader.h"
#include "core/exchange/seal.h"
#include "ui/words/table_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace orgwright {
namespace {

namespace fs = std::filesystem;

struct SealTexts {
    Q_DECLARE_TR_FUNCTIONS(SealedCopy)
};

tl::unexpected<ExportFailure> sealFailure(ExportFailure::Cause cause, const QString& sentence) {
    return tl::make_unexpected(ExportFailure{cause, sentence});
}

/// A folder of its own that only the user can enter, gone with whatever is in it.
class PrivateFolder {
public:
    explicit PrivateFolder(const fs::path& beside) {
        const char* own = std::getenv("XDG_RUNTIME_DIR");
        const bool isMade = own != nullptr && *own != '\0' && make(own);
        if (!isMade)
            make(beside.empty() ? fs::path(".") : beside);
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder() {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }

    bool isThere() const { return !m_path.empty(); }
    std::string file() const { return (m_path / "copy.orgplan").string(); }

private:
    bool make(const fs::path& parent) {
        std::string name = (parent / ".orgwright-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            return false;
        m_path = name;
        return true;
    }

    fs::path m_path;
};

QString whyNot(SealError error) {
    switch (error) {
    case SealError::NotSealed:
        return SealTexts::tr("This is no sealed copy.");
    case SealError::Newer:
        return SealTexts::tr("It was sealed by a later version of Orgwright. Open it with that.");
    case SealError::Passphrase:
        return SealTexts::tr(
            "The passphrase does not open it. Check capital letters and the keyboard's language "
            "and try again.");
    case SealError::TooLarge:
        return SealTexts::tr("It is larger than a plan can be.");
    case SealError::Damaged:
        break;
    }
    return SealTexts::tr("The sealed copy is damaged or was changed by somebody. Ask for it once more.");
}

} // namespace

bool isSealedFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::array<char, 8> start{};
    in.read(start.data(), start.size());
    return in.gcount() == 8 && isSealed(std::string_view(start.data(), start.size()));
}

tl::expected<void, ExportFailure> writeSealedCopy(const Plan& plan, const std::string& passphrase,
                                                  const std::string& path) {
    using Cause = ExportFailure::Cause;
    const PrivateFolder folder(fs::path(path).parent_path());
    if (!folder.isThere())
        return sealFailure(
            Cause::CannotWrite,
            SealTexts::tr("%1: the folder cannot be written. Choose another.").arg(shownText(path, 200)));
    Document::create(folder.file(), plan);
    const auto bytes = readFile(folder.file(), kMostSealedBytes);
    if (!bytes)
        return sealFailure(Cause::CannotWrite, sentence(bytes.error()));
    const auto shut = sealed(*bytes, passphrase);
    if (!shut)
        return sealFailure(Cause::TooLarge, whyNot(shut.error()));
    return writeExported(QByteArray(shut->data(), static_cast<qsizetype>(shut->size())), path);
}

tl::expected<QByteArray, ExportFailure> openSealedCopy(const std::string& path,
                                                       const std::string& passphrase) {
    using Cause = ExportFailure::Cause;
    const auto bytes = readFile(path, kMostSealedBytes + kMostSealedBytes / 100);
    if (!bytes)
        return sealFailure(Cause::CannotWrite, sentence(bytes.error()));
    const auto open = unsealed(*bytes, passphrase);
    if (!open)
        return sealFailure(Cause::Withheld,
                           QStringLiteral("%1: %2").arg(fileName(path), whyNot(open.error())));
    return QByteArray(open->data(), static_cast<qsizetype>(open->size()));
}

} // namespace orgwright
