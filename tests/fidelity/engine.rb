# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require "json"
require "open3"
require "timeout"

module Fidelity
  # The C++ engine behind its driver program: one process, one line of JSON per body each way.
  class Engine
    class Failure < StandardError; end

    SECONDS_PER_BODY = 20

    # The driver of a build in this checkout, the newest first; nil when none has been built.
    def self.built_driver
      root = File.expand_path("../..", __dir__)
      Dir[File.join(root, "build", "*", "**", "markdown_render")]
        .select { |path| File.file?(path) && File.executable?(path) }
        .max_by { |path| File.mtime(path) }
    end

    def initialize(driver)
      @driver = driver
    end

    # The parsed answer: "html", "blocks", "notes". Raises Failure when the driver dies or hangs.
    # +converter+: what else the driver is told, for another converter than kramdown.
    def render(body, options = {}, converter = {})
      start unless @input
      @input.puts(JSON.generate({ "text" => body, "options" => options }.merge(converter)))
      @input.flush
      line = Timeout.timeout(SECONDS_PER_BODY) { @output.gets }
      raise Failure, "the driver ended without an answer" unless line

      JSON.parse(line)
    rescue Errno::EPIPE, Timeout::Error, JSON::ParserError, Failure => e
      stop
      raise Failure, "#{e.class}: #{e.message}"
    end

    private

    def start
      @input, @output, @process = Open3.popen2(@driver)
      [@input, @output].each { |stream| stream.set_encoding("UTF-8") }
    end

    def stop
      Process.kill("KILL", @process.pid) if @process&.alive?
      [@input, @output].each(&:close)
      @input = @output = @process = nil
    rescue Errno::ESRCH
      @input = @output = @process = nil
    end
  end
end
