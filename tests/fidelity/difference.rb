# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require_relative "dom"

module Fidelity
  # The first place in document order where two trees part.
  # `path` names it for people (`ul > li[2] > p`), `top` is the index of its top-level node.
  Difference = Struct.new(:path, :top, :expected, :got) do
    def to_s
      where = path.empty? ? "at the top" : path.join(" > ")
      "#{where}\n    expected #{expected}\n    got      #{got}"
    end

    # nil when the trees are the same.
    def self.between(expected, got)
      between_lists(expected, got, [])
    end

    def self.between_lists(expected, got, path)
      [expected.size, got.size].max.times do |index|
        found = between_nodes(expected[index], got[index], path, index)
        next unless found

        found.top = index if path.empty?
        return found
      end
      nil
    end

    def self.between_nodes(expected, got, path, index)
      return nil if expected == got

      unless expected.is_a?(Dom::Node) && got.is_a?(Dom::Node) && expected.name == got.name
        return new(path, nil, *describe_pair(expected, got))
      end

      here = path + ["#{expected.name}[#{index + 1}]"]
      return new(here, nil, tag(expected), tag(got)) if expected.attributes != got.attributes

      between_lists(expected.children, got.children, here)
    end

    def self.describe_pair(expected, got)
      return [describe(expected), describe(got)] unless expected.is_a?(String) && got.is_a?(String)

      same = expected.chars.zip(got.chars).take_while { |a, b| a == b }.size
      from = [same - 20, 0].max
      [expected, got].map { |text| "#{from.zero? ? '' : '…'}#{text[from, 70].inspect}" }
    end

    def self.describe(node)
      case node
      when nil then "nothing"
      when String then node[0, 70].inspect
      else "#{tag(node)} #{text(node)[0, 50].inspect}"
      end
    end

    def self.tag(node)
      attributes = node.attributes.map { |name, value| %( #{name}="#{value}") }.join
      "<#{node.name}#{attributes}>"
    end

    def self.text(node)
      node.is_a?(String) ? node : node.children.map { |child| text(child) }.join
    end
  end
end
