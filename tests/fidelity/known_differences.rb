# frozen_string_literal: true

module Fidelity
  # The table of cases in README.md in which the engine is allowed, and expected, to differ.
  module KnownDifferences
    ROW = /^\| `(?<family>[^`:]+): (?<name>[^`]+)` \| (?<reason>.+) \|$/.freeze

    module_function

    # {"family: name" => reason}
    def read(readme = File.join(__dir__, "README.md"))
      File.read(readme, encoding: "UTF-8").each_line(chomp: true).filter_map { |line| ROW.match(line) }
          .to_h { |row| ["#{row[:family]}: #{row[:name]}", row[:reason]] }
    end
  end
end
