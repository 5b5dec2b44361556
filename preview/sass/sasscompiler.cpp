// SPDX-License-Identifier: MIT
#include "preview/sass/sasscompiler.h"

#include "preview/sass/sassloader.h"
#include "preview/sass/sassprocess.h"

#include <embeddedsass.pb.h>

namespace galley {

namespace {

using sass::embedded_protocol::InboundMessage;
using sass::embedded_protocol::OutboundMessage;
using CompileResponse = OutboundMessage::CompileResponse;

constexpr std::chrono::seconds idleTime{60};
constexpr unsigned int importer = 1;
constexpr quint32 compilation = 1; // one at a time

sass::embedded_protocol::Syntax messageSyntax(SassSyntax syntax)
{
    switch (syntax) {
    case SassSyntax::Indented:
        return sass::embedded_protocol::INDENTED;
    case SassSyntax::Css:
        return sass::embedded_protocol::CSS;
    case SassSyntax::Scss:
        break;
    }
    return sass::embedded_protocol::SCSS;
}

SassResult failed(SassFailure::Kind kind, const SassRequest& request)
{
    return {{}, SassFailure{kind, {}, request.path, 0}, {}};
}

// The compiler is done with it, and fit for another one.
bool isOfTheSheet(const SassFailure& failure)
{
    return failure.kind == SassFailure::Kind::Source || failure.kind == SassFailure::Kind::Missing;
}

// One compilation, as a talk with the process.
class Conversation {
public:
    Conversation(SassProcess& process, const SassRequest& request, const SassLimits& limits)
        : m_process(process)
        , m_request(request)
        , m_deadline(request.time)
        , m_loader(request, limits)
    {
    }

    // A failure that is none of the sheet's leaves the process unfit for another sheet.
    SassResult run(const std::atomic<bool>& cancelled)
    {
        send(opening());
        for (;;) {
            const SassProcess::Answer answer = m_process.read(m_deadline, cancelled);
            switch (answer.end) {
            case SassProcess::End::TooLong:
                return failed(SassFailure::Kind::TooLong, m_request);
            case SassProcess::End::TooLarge:
                return failed(SassFailure::Kind::TooLarge, m_request);
            case SassProcess::End::Died:
                return failed(SassFailure::Kind::Died, m_request);
            case SassProcess::End::Packet:
                break;
            }
            if (std::optional<SassResult> result = take(answer.packet))
                return std::move(*result);
        }
    }

private:
    void send(const InboundMessage& message)
    {
        m_process.write(encodedPacket(compilation, message.SerializeAsString()));
    }

    InboundMessage opening() const
    {
        InboundMessage message;
        auto& request = *message.mutable_compile_request();
        auto& input = *request.mutable_string();
        input.set_source(m_request.text.toStdString());
        input.set_syntax(messageSyntax(m_request.syntax));
        if (!m_request.path.isEmpty()) {
            input.set_url(SassLoader::addressOf(m_request.path).toStdString());
            input.mutable_importer()->set_importer_id(importer);
        }
        request.add_importers()->set_importer_id(importer);
        request.set_style(m_request.isCompressed ? sass::embedded_protocol::COMPRESSED
                                                 : sass::embedded_protocol::EXPANDED);
        request.set_charset(m_request.hasCharset);
        // What an old sheet writes is deprecated, not wrong, and @warn is not for writers of posts.
        request.set_silent(true);
        return message;
    }

    // The result, or nothing while the compiler asks.
    std::optional<SassResult> take(const SassPacket& packet)
    {
        OutboundMessage message;
        if (!message.ParseFromArray(packet.message.constData(), int(packet.message.size())))
            return failed(SassFailure::Kind::Died, m_request);
        switch (message.message_case()) {
        case OutboundMessage::kCanonicalizeRequest:
            answerFind(message.canonicalize_request());
            return std::nullopt;
        case OutboundMessage::kImportRequest:
            answerLoad(message.import_request());
            return std::nullopt;
        case OutboundMessage::kCompileResponse:
            return resultOf(message.compile_response());
        case OutboundMessage::kError:
            return failed(SassFailure::Kind::Died, m_request);
        case OutboundMessage::MESSAGE_NOT_SET: // one that needs no answer
            break;
        }
        return std::nullopt;
    }

    void answerFind(const OutboundMessage::CanonicalizeRequest& question)
    {
        const SassLoader::Found found =
            m_loader.find(QString::fromStdString(question.url()), question.from_import());
        InboundMessage message;
        auto& answer = *message.mutable_canonicalize_response();
        answer.set_id(question.id());
        if (!found.error.isEmpty())
            answer.set_error(found.error.toStdString());
        else if (!found.address.isEmpty())
            answer.set_url(found.address.toStdString());
        send(message);
    }

    void answerLoad(const OutboundMessage::ImportRequest& question)
    {
        const SassLoader::Text text = m_loader.load(QString::fromStdString(question.url()));
        InboundMessage message;
        auto& answer = *message.mutable_import_response();
        answer.set_id(question.id());
        if (!text.error.isEmpty()) {
            answer.set_error(text.error.toStdString());
        } else {
            answer.mutable_success()->set_contents(text.bytes.toStdString());
            answer.mutable_success()->set_syntax(messageSyntax(text.syntax));
        }
        send(message);
    }

    SassResult resultOf(const CompileResponse& response) const
    {
        SassResult result;
        result.dependencies = m_loader.dependencies();
        if (response.has_success()) {
            result.css = QByteArray::fromStdString(response.success().css());
            return result;
        }
        const auto& failure = response.failure();
        const auto& span = failure.span();
        using Kind = SassFailure::Kind;
        result.failure = SassFailure{m_loader.isTooLarge() ? Kind::TooLarge
                : m_loader.hasMissed()                     ? Kind::Missing
                                                           : Kind::Source,
            QString::fromStdString(failure.message()),
            SassLoader::pathOf(QString::fromStdString(span.url())),
            failure.has_span() ? int(span.start().line()) + 1 : 0};
        return result;
    }

    SassProcess& m_process;
    const SassRequest& m_request;
    QDeadlineTimer m_deadline;
    SassLoader m_loader;
};

} // namespace

SassCompiler::SassCompiler(QString folder, const SassLimits& limits)
    : m_folder(std::move(folder))
    , m_limits(limits)
{
}

SassCompiler::~SassCompiler()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

SassResult SassCompiler::compile(const SassRequest& request)
{
    if (m_folder.isEmpty())
        return failed(SassFailure::Kind::NoCompiler, request);
    if (request.text.size() > m_limits.text)
        return failed(SassFailure::Kind::TooLarge, request);
    if (!QUtf8StringView(request.text).isValidUtf8()) {
        SassResult result = failed(SassFailure::Kind::Source, request);
        result.failure->message = QStringLiteral("Invalid UTF-8.");
        return result;
    }
    std::future<SassResult> result;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({request, {}});
        result = m_jobs.back().result.get_future();
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_all();
    return result.get();
}

void SassCompiler::run()
{
    std::unique_ptr<SassProcess> process;
    while (!m_stopping) {
        bool isIdle = false;
        std::optional<Job> job = nextJob(isIdle);
        if (isIdle)
            process.reset();
        if (job)
            job->result.set_value(compileNow(process, job->request));
    }
}

std::optional<SassCompiler::Job> SassCompiler::nextJob(bool& isIdle)
{
    std::unique_lock lock(m_mutex);
    isIdle = !m_wake.wait_for(lock, idleTime, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

SassResult SassCompiler::compileNow(
    std::unique_ptr<SassProcess>& process, const SassRequest& request)
{
    for (;;) {
        const bool isFresh = !process;
        if (isFresh)
            process = std::make_unique<SassProcess>(m_folder, m_limits);
        if (!process->isRunning()) {
            process.reset();
            if (isFresh)
                return failed(SassFailure::Kind::NoCompiler, request);
            continue;
        }
        SassResult result = Conversation(*process, request, m_limits).run(m_stopping);
        if (!result.failure || isOfTheSheet(*result.failure))
            return result;
        process.reset();
        // One that died may have done so before, with nobody looking.
        if (isFresh || result.failure->kind != SassFailure::Kind::Died)
            return result;
    }
}

} // namespace galley
