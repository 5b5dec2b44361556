# frozen_string_literal: true

require "jekyll"
require "jekyll/converters/markdown/kramdown_parser"
require "kramdown-parser-gfm"

module Fidelity
  # The HTML Jekyll publishes for a body: its own kramdown converter, called as Jekyll calls it.
  module Oracle
    module_function

    # The `kramdown:` block as Jekyll sees it: its defaults with +given+ merged over them, deeply.
    def options(given = {})
      Jekyll::Utils.deep_merge_hashes(Jekyll::Configuration::DEFAULTS["kramdown"], given)
    end

    # Converters keep a cache per option set, so each option set has one converter.
    def html(body, given = {})
      @converters ||= {}
      converter = @converters[given] ||= begin
        settings = Jekyll::Utils.deep_merge_hashes(
          { "highlighter" => "rouge" }, { "kramdown" => options(given) }
        )
        Jekyll::Converters::Markdown::KramdownParser.new(settings)
      end
      converter.convert(body.dup)
    end
  end
end
