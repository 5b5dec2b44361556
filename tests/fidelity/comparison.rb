# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require_relative "oracle"
require_relative "dom"
require_relative "difference"
require_relative "engine"

module Fidelity
  # Compares the engine's DOM for one body with an expected one.
  class Comparison
    def initialize(engine)
      @engine = engine
    end

    # nil when both agree, else a text that names the first difference and its source lines.
    def failure(body, options, expected_html = Oracle.html(body, options))
      answer = @engine.render(body, options)
      difference = Difference.between(Dom.parse(expected_html), Dom.parse(answer["html"]))
      difference && "#{lines_of(difference, answer)}#{difference}"
    rescue Engine::Failure => e
      "engine: #{e.message}"
    end

    private

    # Up to the first difference both trees are the same, so the engine's block that holds the
    # differing top-level node names the source lines.
    def lines_of(difference, answer)
      seen = 0
      block = answer["blocks"].find do |candidate|
        seen += Dom.parse(candidate["html"]).size
        seen > difference.top.to_i
      end
      block ||= answer["blocks"].last
      block ? "lines #{block['first']}-#{block['last']}: " : ""
    end
  end
end
