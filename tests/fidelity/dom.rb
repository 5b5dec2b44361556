# SPDX-License-Identifier: MIT
# frozen_string_literal: true

require "nokogiri"

module Fidelity
  # HTML as a tree of plain values, in which everything a reader cannot see is gone:
  # comments, the order of attributes, white space beside block tags, runs of white space outside
  # `pre`, and Rouge's token spans. A node is a String (text) or a Node.
  module Dom
    Node = Struct.new(:name, :attributes, :children)

    BLOCKS = %w[
      address article aside audio blockquote body canvas caption center col colgroup dd details dir
      div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr
      iframe legend li link main map menu nav noscript object ol optgroup option p picture pre script
      section source style summary table tbody td template tfoot th thead title tr track ul video
    ].to_h { |name| [name, true] }.freeze
    VERBATIM = %w[pre textarea script style].freeze
    SPACE = /[ \t\n\r\f]+/.freeze

    module_function

    # The normalised children of the fragment +html+.
    def parse(html)
      fragment = Nokogiri::HTML5.fragment(html, max_tree_depth: -1, max_attributes: -1)
      children(fragment, false, false, true)
    end

    def children(parent, verbatim, highlighted, in_block)
      list = parent.children.flat_map { |child| convert(child, verbatim, highlighted) }
      list = merge_texts(list)
      return list if verbatim

      trim(list.map { |child| child.is_a?(String) ? child.gsub(SPACE, " ") : child }, in_block)
    end

    def convert(child, verbatim, highlighted)
      return child.text if child.text? || child.cdata?
      return [] unless child.element?

      classes = child["class"].to_s.split(SPACE)
      highlighted ||= classes.include?("highlight") || classes.include?("highlighter-rouge")
      if highlighted && child.name == "span" && inside_code?(child)
        return children(child, true, true, false)
      end

      verbatim ||= VERBATIM.include?(child.name)
      inside = children(child, verbatim, highlighted, BLOCKS.key?(child.name))
      Node.new(child.name, attributes(child), inside)
    end

    def inside_code?(node)
      node.ancestors.any? { |ancestor| ancestor.name == "code" || ancestor.name == "pre" }
    end

    def attributes(element)
      pairs = element.attribute_nodes.map { |attribute| [attribute.node_name, attribute.value] }
      pairs.map { |name, value| [name, name == "class" ? value.split(SPACE).join(" ") : value] }
           .sort.to_h
    end

    def merge_texts(list)
      list.each_with_object([]) do |child, merged|
        if child.is_a?(String) && merged.last.is_a?(String)
          merged[-1] += child
        else
          merged << child
        end
      end
    end

    # Drops white space at the edges of a block and beside its block children.
    def trim(list, in_block)
      list.each_with_index.filter_map do |child, index|
        next child unless child.is_a?(String)

        before = index.zero? ? in_block : block?(list[index - 1])
        after = index == list.size - 1 ? in_block : block?(list[index + 1])
        child = child.delete_prefix(" ") if before
        child = child.delete_suffix(" ") if after
        child.empty? ? nil : child
      end
    end

    def block?(node)
      node.is_a?(Node) && BLOCKS.key?(node.name)
    end
  end
end
