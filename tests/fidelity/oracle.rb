# SPDX-License-Identifier: MIT
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
      as_kramdown_2_4(converter.convert(body.dup))
    end

    # Whether the installed kramdown is of this release or a later one.
    def since?(release)
      Gem::Version.new(Kramdown::VERSION) >= Gem::Version.new(release)
    end

    # The spec's halves are kramdown 2.4's, GitHub Pages'. 2.5 (Debian 13) writes the roles of
    # footnotes on other elements; nothing else of it is undone here.
    def as_kramdown_2_4(html)
      return html unless since?("2.5")

      html.gsub(%r{(<sup id="fnref:[^"]*")(><a href="#fn:[^"]*" class="footnote" rel="footnote") (role="doc-noteref")>},
                '\\1 \\3\\2>')
          .gsub(/<li id="fn:[^"]*"(?=>)/, '\\0 role="doc-endnote"')
    end
  end
end
