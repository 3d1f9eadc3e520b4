// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/in/portfolio_file_words.h"

#include "core/base/text.h"
#include "core/exchange/in/word_list.h"

#include <algorithm>
#include <array>
#include <string>

namespace orgwright {
namespace {

template <std::size_t kCount, class Value>
std::string_view word(const std::array<std::string_view, kCount>& words, Value value) {
    const auto place = static_cast<std::size_t>(value);
    return place < kCount ? words[place] : std::string_view();
}

/// Words with bars between them, and what they mean.
template <class Value>
struct Meaning {
    Value value;
    std::string_view words;
};

template <std::size_t kCount, class Value>
std::optional<Value> meaningOf(const std::array<Meaning<Value>, kCount>& meanings, std::string_view text) {
    const std::string word = foldedCase(trimmed(text));
    for (const Meaning<Value>& meaning : meanings) {
        if (!word.empty() && stands(word, meaning.words))
            return meaning.value;
    }
    return std::nullopt;
}

} // namespace

std::string_view wordOf(Bucket bucket) {
    return word<5>({"", "core", "growth", "enabler", "experimental"}, bucket);
}

std::string_view wordOf(Stage stage) {
    return word<5>({"idea", "discovery", "delivery", "scaling", "sunset"}, stage);
}

std::string_view wordOf(Stance stance) {
    return word<6>({"", "fund", "protect", "consolidate", "pause", "stop"}, stance);
}

std::string_view wordOf(ReturnSize size) {
    return word<5>({"", "S", "M", "L", "XL"}, size);
}

std::string_view wordOf(Aim aim) {
    return word<4>({"", "predictability", "learning speed", "less complexity"}, aim);
}

std::string_view wordOf(DependencyState state) {
    return word<4>({"asked", "agreed", "at risk", "refused"}, state);
}

std::string_view wordOfHorizon(std::int32_t horizon) {
    return word<4>({"", "now", "next", "later"}, horizon);
}

std::optional<Bucket> bucketOf(std::string_view text) {
    static constexpr std::array kWords = std::to_array<Meaning<Bucket>>({
        {Bucket::Core, "core|run|run the business|keep the lights on"},
        {Bucket::Growth, "growth|grow|grow the business"},
        {Bucket::Enabler, "enabler|enablers|enabling"},
        {Bucket::Experimental, "experimental|experiment|experiments"},
    });
    return meaningOf(kWords, text);
}

std::optional<Stance> stanceOf(std::string_view text) {
    static constexpr std::array kWords = std::to_array<Meaning<Stance>>({
        {Stance::Fund, "fund|funded|invest"},
        {Stance::Protect, "protect|protected"},
        {Stance::Consolidate, "consolidate|consolidated"},
        {Stance::Pause, "pause|paused"},
        {Stance::Stop, "stop|stopped"},
    });
    return meaningOf(kWords, text);
}

std::optional<ReturnSize> returnSizeOf(std::string_view text) {
    static constexpr std::array kWords = std::to_array<Meaning<ReturnSize>>({
        {ReturnSize::Small, "s|small"},
        {ReturnSize::Medium, "m|medium"},
        {ReturnSize::Large, "l|large"},
        {ReturnSize::ExtraLarge, "xl|extra large"},
    });
    return meaningOf(kWords, text);
}

std::optional<std::int32_t> horizonOf(std::string_view text) {
    static constexpr std::array kWords =
        std::to_array<Meaning<std::int32_t>>({{1, "now|1|h1"}, {2, "next|2|h2"}, {3, "later|3|h3"}});
    return meaningOf(kWords, text);
}

std::optional<StatusMeaning> statusOf(std::string_view text) {
    static constexpr std::array kWords = std::to_array<Meaning<StatusMeaning>>({
        {{Stage::Idea, Stance::None},
         "idea|provisional|proposed|proposal|draft|new|open|to do|todo|backlog|planned|submitted|triage|"
         "funnel"},
        {{Stage::Discovery, Stance::None},
         "discovery|implementable|accepted|approved|ready|selected for development|in review|analysis|"
         "in analysis|exploration|research|pre-alpha|alpha"},
        {{Stage::Delivery, Stance::None},
         "delivery|in progress|in development|in delivery|implementing|development|active|started|doing|"
         "ongoing|pilot|beta"},
        {{Stage::Scaling, Stance::None},
         "scaling|implemented|stable|ga|general availability|generally available|done|closed|resolved|"
         "completed|complete|finished|released|shipped|launched|live"},
        {{Stage::Sunset, Stance::None}, "sunset|deprecated|retired|end of life|eol"},
        {{std::nullopt, Stance::Pause}, "deferred|paused|on hold|postponed|blocked"},
        {{std::nullopt, Stance::Stop},
         "rejected|withdrawn|cancelled|canceled|declined|abandoned|stopped|dropped|won't do|won't fix|"
         "wontfix"},
        {{std::nullopt, Stance::Consolidate}, "replaced|superseded|consolidated|merged|duplicate"},
    });
    return meaningOf(kWords, text);
}

} // namespace orgwright
