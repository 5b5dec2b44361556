# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require "yaml"

module Fidelity
  # One case of a spec file. `options` is a Hash of kramdown options.
  Case = Struct.new(:name, :options, :input, :expected)

  # A spec file: Markdown in which each `## name` may be followed by one example,
  #
  #     ~~~~~~~~ example {hard_wrap: true}
  #     input
  #     .
  #     expected HTML
  #     ~~~~~~~~
  #
  # The braces hold options as a YAML flow mapping and may be missing. White space that an editor
  # would lose is spelt out: ␉ is a tab, ␠ a space at the end of a line, ␍ a carriage return.
  class SpecFile
    FENCE = "~~~~~~~~"
    EXAMPLE = /^#{FENCE} example *(\{[^\n]*\})?\n(.*?)^#{FENCE}\n/m.freeze
    SEPARATOR = /^\.\n/.freeze
    NAME = /^## (.+)\n/.freeze

    attr_reader :path

    def self.all(folder = File.join(__dir__, "spec"))
      Dir[File.join(folder, "*.md")].sort.map { |path| new(path) }
    end

    def initialize(path)
      @path = path
      @text = File.read(path, encoding: "UTF-8")
    end

    def family
      File.basename(path, ".md")
    end

    def cases
      names = []
      position = 0
      @text.to_enum(:scan, EXAMPLE).map do
        match = Regexp.last_match
        name = @text[position...match.begin(0)].scan(NAME).flatten.last
        position = match.end(0)
        raise "#{path}: an example without a name of its own: #{match[2][0, 60]}" if name.nil? || names.include?(name)

        names << name
        input, expected = match[2].split(SEPARATOR, 2)
        Case.new(name, options(match[1]), SpecFile.decode(input), SpecFile.decode(expected.to_s))
      end
    end

    # The file's text with every expected half replaced by the block's value for its case.
    def with_expected
      remaining = cases
      @text.gsub(EXAMPLE) do
        flags, body = Regexp.last_match.values_at(1, 2)
        input = body.split(SEPARATOR, 2).first
        html = SpecFile.encode(yield(remaining.shift))
        "#{[FENCE, 'example', flags].compact.join(' ')}\n#{input}.\n#{html}#{FENCE}\n"
      end
    end

    def self.decode(text)
      text.gsub("␉", "\t").gsub(/␠+(?=␍?$)/) { |run| " " * run.size }.gsub("␍", "\r")
    end

    def self.encode(text)
      text = "#{text}\n" unless text.empty? || text.end_with?("\n")
      text.gsub("\t", "␉").gsub("\r", "␍").gsub(/ +$/) { |run| "␠" * run.size }
    end

    private

    def options(flow)
      flow ? YAML.safe_load(flow) : {}
    end
  end
end
