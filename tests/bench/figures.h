// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numeric>
#include <vector>

namespace galley::bench {

// What a benchmark program has measured, one figure a line: for people, or with --json as one JSON
// object a line for tests/bench/run, which finds a figure by its key. --quick asks for fewer
// rounds.
class Figures {
public:
    Figures(int argc, char** argv)
    {
        for (int i = 1; i < argc; ++i) {
            const QByteArray argument(argv[i]);
            m_json = m_json || argument == "--json";
            m_quick = m_quick || argument == "--quick";
            if (!argument.startsWith("--"))
                m_arguments += argument;
        }
    }

    bool isQuick() const { return m_quick; }
    int rounds(int usual) const { return m_quick ? std::max(3, usual / 4) : usual; }
    const QByteArrayList& arguments() const { return m_arguments; } // without the options

    void add(const QString& key, const QString& what, double value, const char* unit) const
    {
        if (m_json) {
            const QJsonObject figure{{QStringLiteral("key"), key}, {QStringLiteral("what"), what},
                {QStringLiteral("value"), value},
                {QStringLiteral("unit"), QString::fromLatin1(unit)}};
            std::printf("%s\n", QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
        } else {
            std::printf("%-64s %12.3f %s\n", qPrintable(what), value, unit);
        }
        std::fflush(stdout);
    }

private:
    bool m_json = false;
    bool m_quick = false;
    QByteArrayList m_arguments;
};

struct Size {
    const char* name; // as in keys
    int bytes;
};

// Of the documents that are measured.
inline constexpr Size sizes[] = {{"9k", 9'000}, {"100k", 100'000}, {"1m", 1'000'000}};

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

inline double wallMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

// Processor time of the calling thread, which other programs on the machine disturb less.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

// Processor time of one call: the median of so many.
inline double medianOf(int rounds, const std::function<void()>& work)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i) {
        const double from = threadMilliseconds();
        work();
        values.push_back(threadMilliseconds() - from);
    }
    return median(values);
}

} // namespace galley::bench
