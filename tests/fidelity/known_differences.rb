# SPDX-License-Identifier: MIT
# frozen_string_literal: true

module Fidelity
  # The tables of cases in README.md: in which the engine is allowed, and expected, to differ, and
  # in which a later release of kramdown does.
  module KnownDifferences
    ROW = /^\| `(?<family>[^`:]+): (?<name>[^`]+)` \| (?<reason>.+) \|$/.freeze

    RELEASE_ROW = /^\| (?<release>[\d.]+) \| `(?<case>[^`]+)` \|/.freeze
    README = File.join(__dir__, "README.md")

    module_function

    # {"family: name" => reason}
    def read
      rows(ROW).to_h { |row| ["#{row[:family]}: #{row[:name]}", row[:reason]] }
    end

    # {"family: name" => the release of kramdown that began to write something else}
    def releases
      rows(RELEASE_ROW).to_h { |row| [row[:case], row[:release]] }
    end

    def rows(form)
      File.read(README, encoding: "UTF-8").each_line(chomp: true).filter_map { |line| form.match(line) }
    end
  end
end
